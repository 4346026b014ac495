import { acceptedHistory, specify } from '@redress/testing';
import type { ComplaintCommand } from '../complaint.commands';
import { complaintDecider } from '../complaint.decider';
import { checks, commandsTo, decisionContext, sample, stepsOf, withData } from '../complaint.spec-kit';
import { officePack, sourcePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const history = (...commands: readonly ComplaintCommand[]) =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(officePack, ...commands));

const set = {
  startAt: '2026-03-02T10:00:00.000Z',
  pausedByInformationRequest: false,
  packId: 'office',
  packVersion: '3',
} as const;

/** What has to be done again, from a revision on. */
const dispatchAndResolve = (startRevision: string, n: number) =>
  [
    {
      type: 'DeadlineSet',
      data: {
        ...set,
        deadlineId: `dispatch-${n}`,
        kind: 'dispatch',
        startRevision,
        amount: 24,
        unit: 'h',
        dueAt: '2026-03-03T10:00:00.000Z',
        warnAt: [],
      },
    },
    {
      type: 'DeadlineSet',
      data: {
        ...set,
        deadlineId: `resolve-${n}`,
        kind: 'resolve',
        startRevision,
        amount: 15,
        unit: 'd',
        dueAt: '2026-03-17T10:00:00.000Z',
        warnAt: ['2026-03-14T10:00:00.000Z'],
        pausedByInformationRequest: true,
      },
    },
  ] as const;

const closeAgain: readonly ComplaintCommand[] = [
  sample.AssignComplaint,
  sample.SignOff,
  sample.RecordFinding,
  sample.ProposeResolution,
  sample.CloseWithFeedback,
];

describe('reopening a case', () => {
  it('starts dispatch and resolution anew and ends the follow-up of the closing that it undoes', () =>
    complaint
      .given(...history(...commandsTo.ReopenRequested))
      .when(sample.ReopenComplaint)
      .then(
        {
          type: 'ComplaintReopened',
          data: { toUnit: 'unit-b', reopenNo: 1, from: 'Closed', decidedBy: 'office:supervisor-1' },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'followUp-1', cause: 'reopened' } },
        ...dispatchAndResolve('23', 2),
      ));

  it('for the second time calls the supervisor', () => {
    const again = history(...commandsTo.ReopenRequested, sample.ReopenComplaint, ...closeAgain, sample.RequestReopen);
    const [first, second, ...more] = (() => {
      const state = again.reduce(complaintDecider.evolve, complaintDecider.initialState);
      const decision = complaintDecider.decide(sample.ReopenComplaint, state, decisionContext);
      return decision.outcome === 'accepted' ? decision.events : [];
    })();
    expect(first).toMatchObject({ type: 'ComplaintReopened', data: { reopenNo: 2, from: 'Closed' } });
    expect(second).toStrictEqual({
      type: 'ComplaintEscalated',
      data: { escalationId: 'escalation-2', level: 2, reason: 'reopened', toUnit: 'supervision' },
    });
    expect(more.map(({ type }) => type)).toStrictEqual(['DeadlineCancelled', 'DeadlineSet', 'DeadlineSet']);
  });

  it('calls as high as the ladder goes', () => {
    const lowLadder = { ...officePack, escalation: { ...officePack.escalation, levelMax: 1 } };
    const twice = acceptedHistory(
      complaintDecider,
      decisionContext,
      stepsOf(
        lowLadder,
        ...commandsTo.ReopenRequested,
        sample.ReopenComplaint,
        ...closeAgain,
        sample.RequestReopen,
        sample.ReopenComplaint,
      ),
    );
    expect(twice.map(({ event }) => event)).toContainEqual({
      type: 'ComplaintEscalated',
      data: { escalationId: 'escalation-2', level: 1, reason: 'reopened', toUnit: 'supervision' },
    });
  });

  it('of what was found invalid decides on its validity too', () => {
    const acceptance = { checks: checks(), criteria: sample.MarkValid.data.criteria };
    complaint
      .given(...history(...commandsTo.Invalid, sample.RequestReopen))
      .when(withData(sample.ReopenComplaint, { acceptance }))
      .then(
        {
          type: 'ComplaintReopened',
          data: { toUnit: 'unit-b', reopenNo: 1, from: 'Invalid', decidedBy: 'office:supervisor-1' },
        },
        { type: 'AcceptanceChecked', data: { checks: acceptance.checks } },
        { type: 'ComplaintMarkedValid', data: { criteria: acceptance.criteria } },
        ...dispatchAndResolve('9', 1),
      );
  });

  it('starts resolution anew also where the pack counts it from filing', () => {
    const reopened = acceptedHistory(
      complaintDecider,
      decisionContext,
      stepsOf(sourcePack, sample.FileComplaint, sample.CloseWithFeedback, sample.RequestReopen, sample.ReopenComplaint),
    );
    expect(reopened.at(-1)?.event).toMatchObject({
      type: 'DeadlineSet',
      data: { deadlineId: 'resolve-2', startAt: '2026-03-02T09:03:00.000Z', dueAt: '2026-03-17T09:03:00.000Z' },
    });
  });
});

describe('refusing to reopen a case', () => {
  it('leads back to the end that it had, and says who decided', () =>
    complaint
      .given(...history(...commandsTo.Withdrawn, sample.RequestReopen))
      .when(sample.RefuseReopen)
      .then({
        type: 'ReopenRefused',
        data: { ...sample.RefuseReopen.data, decidedBy: 'office:supervisor-1', backTo: 'Withdrawn' },
      }));
});
