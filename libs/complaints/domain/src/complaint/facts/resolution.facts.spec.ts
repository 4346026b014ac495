import { clear } from '@redress/kernel';
import { acceptedHistory, specify } from '@redress/testing';
import type { ComplaintCommand } from '../complaint.commands';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, sample, stepsOf, withData } from '../complaint.spec-kit';
import { officePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const history = (...commands: readonly ComplaintCommand[]) =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commands));

const byDay = { text: clear('By day only.'), measureIds: [] };
const notAtAll = { text: clear('Not at all.'), measureIds: [] };

describe('proposing a resolution', () => {
  it('numbers the options of the proposal', () => {
    const propose = withData(sample.ProposeResolution, { options: [byDay, notAtAll] });
    complaint
      .given(...history(...commandsTo.InProgress))
      .when(propose)
      .then({
        type: 'ResolutionProposed',
        data: {
          ...propose.data,
          version: 1,
          options: [
            { ...byDay, optionId: 'option-1' },
            { ...notAtAll, optionId: 'option-2' },
          ],
        },
      });
  });

  it('after a rejection is another version', () => {
    const again = history(...commandsTo.ResolutionProposed, sample.RejectProposal, sample.ProposeResolution);
    expect(again.at(-1)?.event).toMatchObject({ type: 'ResolutionProposed', data: { version: 2 } });
  });
});

describe('answering a proposal', () => {
  it('says whether the complainant did so himself', () => {
    complaint
      .given(...history(...commandsTo.ResolutionProposed))
      .when(sample.ChooseOption)
      .then({ type: 'OptionChosen', data: { ...sample.ChooseOption.data, version: 1, by: 'onBehalf' } });
    complaint
      .given(...history(...commandsTo.ResolutionProposed))
      .when(sample.RejectProposal, { actor: { kind: 'complainant', id: 'case' } })
      .then({ type: 'ProposalRejected', data: { ...sample.RejectProposal.data, version: 1, by: 'complainant' } });
  });
});

describe('settling on the spot', () => {
  it('records the agreement, delivers the feedback and closes the case, with its windows and its follow-up', () => {
    const { agreement, feedback, ...closing } = sample.ResolveOnTheSpot.data;
    if (feedback === undefined) throw new Error('The sample gives feedback');
    complaint
      .given(...history(...commandsTo.Filed))
      .when(sample.ResolveOnTheSpot)
      .then(
        { type: 'ResolvedOnTheSpot', data: { agreement } },
        { type: 'FeedbackDelivered', data: { feedback } },
        {
          type: 'ComplaintClosedWithFeedback',
          data: {
            ...closing,
            timely: 'notStated',
            windows: { reopenUntil: '2026-03-12T10:00:00.000Z', disputeUntil: '2026-03-22T10:00:00.000Z' },
            endedOn: '2026-03-02',
          },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acceptance-1', cause: 'ended' } },
        {
          type: 'DeadlineSet',
          data: {
            deadlineId: 'followUp-1',
            kind: 'followUp',
            // Of the closing, which is the third event of the append.
            startRevision: '6',
            startAt: '2026-03-02T10:00:00.000Z',
            amount: 7,
            unit: 'd',
            dueAt: '2026-03-09T10:00:00.000Z',
            warnAt: [],
            pausedByInformationRequest: false,
            packId: 'office',
            packVersion: '3',
          },
        },
      );
  });
});
