import { acceptedHistory, specify } from '@redress/testing';
import type { ComplaintCommand } from '../complaint.commands';
import { complaintDecider } from '../complaint.decider';
import { commandsTo, decisionContext, followUpCaller, live, sample, stepsOf, withData } from '../complaint.spec-kit';
import { officePack, sourcePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, { ...decisionContext, actor: followUpCaller });
const closed = (...more: readonly ComplaintCommand[]) =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commandsTo.Closed, ...more));

const day = 86_400_000;
const attempt = sample.RecordFollowUpAttempt;

describe('following a case up', () => {
  it('records the answer with its band and the unit that the caller is independent of, and meets the deadline', () =>
    complaint
      .given(...closed())
      .when(sample.RecordFollowUp)
      .then(
        {
          type: 'FollowUpRecorded',
          data: { ...sample.RecordFollowUp.data, band: 'satisfied', independentOfUnit: 'unit-a' },
        },
        {
          type: 'DeadlineMet',
          // Closed at 09:07, called at 10:00, seven days after at the latest.
          data: { deadlineId: 'followUp-1', metByRevision: '22', marginMilliseconds: 7 * day - 53 * 60_000 },
        },
      ));

  it.each([
    [1, 'dissatisfied'],
    [2, 'dissatisfied'],
    [3, 'neutral'],
    [4, 'satisfied'],
    [5, 'satisfied'],
  ] as const)('a score of %i is %s', (satisfaction, band) => {
    const state = closed().reduce(complaintDecider.evolve, complaintDecider.initialState);
    const command = withData(sample.RecordFollowUp, { satisfaction });
    expect(complaintDecider.decide(command, state, { ...decisionContext, actor: followUpCaller })).toMatchObject({
      events: [{ data: { satisfaction, band } }, { type: 'DeadlineMet' }],
    });
  });

  it('without a score has no band, and of a case that nobody handled no unit', () => {
    const history = acceptedHistory(
      complaintDecider,
      decisionContext,
      stepsOf(sourcePack, sample.FileComplaint, sample.CloseWithFeedback),
    );
    const data = { medium: 'sms', resolved: 'partly', responded: 'notStated' } as const;
    complaint
      .given(...history)
      .when({ type: 'RecordFollowUp', data }, { pack: sourcePack })
      .then({ type: 'FollowUpRecorded', data });
  });

  it('counts its attempts since the closing, each with its day', () => {
    complaint
      .given(...closed())
      .when(attempt)
      .then({ type: 'FollowUpAttempted', data: { medium: 'phone', n: 1, on: '2026-03-02' } });
    complaint
      .given(...closed(attempt))
      .when(attempt, live('2026-03-04T09:00:00.000Z'))
      .then({ type: 'FollowUpAttempted', data: { medium: 'phone', n: 2, on: '2026-03-04' } });
  });

  it('is over with the last attempt that the pack asks for, and the office has kept its time', () =>
    complaint
      .given(...closed(attempt, withData(attempt, { medium: 'email' })))
      .when(attempt, live('2026-03-09T09:07:00.000Z'))
      .then(
        { type: 'FollowUpAttempted', data: { medium: 'phone', n: 3, on: '2026-03-09' } },
        { type: 'FollowUpUnreachable', data: { attempts: 3 } },
        { type: 'DeadlineMet', data: { deadlineId: 'followUp-1', metByRevision: '24', marginMilliseconds: 0 } },
      ));

  it('is late a millisecond after its deadline, whoever is reached', () =>
    complaint
      .given(...closed(attempt, withData(attempt, { medium: 'email' })))
      .when(attempt, live('2026-03-09T09:07:00.001Z'))
      .then(
        { type: 'FollowUpAttempted', data: { medium: 'phone', n: 3, on: '2026-03-09' } },
        { type: 'FollowUpUnreachable', data: { attempts: 3 } },
        {
          type: 'DeadlineBreached',
          data: {
            deadlineId: 'followUp-1',
            byRevision: '24',
            overdueByMilliseconds: 1,
            unitId: 'unit-a',
            handlerId: 'office:handler-1',
          },
        },
      ));

  it('gives nobody up where the pack does not say when', () => {
    const mediaOfAll = ['phone', 'sms', 'email', 'letter', 'app'] as const;
    const attempts = mediaOfAll.map((medium) => withData(attempt, { medium }));
    const history = acceptedHistory(
      complaintDecider,
      decisionContext,
      stepsOf(sourcePack, sample.FileComplaint, sample.CloseWithFeedback, ...attempts),
    );
    const events = history.slice(-mediaOfAll.length).map(({ event }) => event.type);
    expect(events).toStrictEqual(mediaOfAll.map(() => 'FollowUpAttempted'));
  });
});
