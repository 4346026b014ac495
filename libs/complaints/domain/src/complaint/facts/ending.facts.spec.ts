import { acceptedHistory, specify } from '@redress/testing';
import type { ComplaintCommandOf } from '../complaint.commands';
import { complaintDecider } from '../complaint.decider';
import {
  commandsTo,
  decisionContext,
  imported,
  late,
  live,
  sample,
  stepsOf,
  undated,
  withData,
} from '../complaint.spec-kit';
import { officePack, sourcePack } from '../complaint.spec-packs';

const complaint = specify(complaintDecider, decisionContext);
const historyTo = (status: keyof typeof commandsTo, pack = officePack) =>
  acceptedHistory(complaintDecider, decisionContext, stepsOf(pack, ...commandsTo[status]));

const { feedback, ...closing } = sample.CloseWithFeedback.data;
const delivered = feedback && ({ type: 'FeedbackDelivered', data: { feedback } } as const);
if (delivered === undefined) throw new Error('The sample closes with feedback');

const day = 86_400_000;
const followUpSet = {
  type: 'DeadlineSet',
  data: {
    deadlineId: 'followUp-1',
    kind: 'followUp',
    startRevision: '18',
    startAt: '2026-03-02T10:00:00.000Z',
    amount: 7,
    unit: 'd',
    dueAt: '2026-03-09T10:00:00.000Z',
    warnAt: [],
    pausedByInformationRequest: false,
    packId: 'office',
    packVersion: '3',
  },
} as const;

describe('closing with feedback', () => {
  it('delivers, closes, meets resolution, ends the rest, starts the follow-up and freezes the windows', () =>
    complaint
      .given(...historyTo('ResolutionProposed'))
      .when(sample.CloseWithFeedback)
      .then(
        delivered,
        {
          type: 'ComplaintClosedWithFeedback',
          data: {
            ...closing,
            timely: 'notStated',
            windows: { reopenUntil: '2026-03-12T10:00:00.000Z', disputeUntil: '2026-03-22T10:00:00.000Z' },
            endedOn: '2026-03-02',
          },
        },
        {
          type: 'DeadlineMet',
          data: { deadlineId: 'resolve-1', metByRevision: '18', marginMilliseconds: 15 * day - 58 * 60_000 },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
        followUpSet,
      ));

  it('after the due time breaches resolution, and names who had the case', () => {
    const history = acceptedHistory(complaintDecider, decisionContext, [
      ...stepsOf(officePack, ...commandsTo.ResolutionProposed),
      { command: sample.CloseWithFeedback, context: live('2026-03-17T09:02:00.001Z') },
    ]);
    expect(history.map(({ event }) => event)).toContainEqual({
      type: 'DeadlineBreached',
      data: {
        deadlineId: 'resolve-1',
        byRevision: '18',
        overdueByMilliseconds: 1,
        unitId: 'unit-a',
        handlerId: 'office:handler-1',
      },
    });
  });

  it('sets no follow-up that is waived, and keeps the reason', () =>
    complaint
      .given(...historyTo('ResolutionProposed'))
      .when(withData(sample.CloseWithFeedback, { followUpWaived: 'unreachable', timely: 'no', endedOn: '2026-03-01' }))
      .then(
        delivered,
        {
          type: 'ComplaintClosedWithFeedback',
          data: {
            ...closing,
            timely: 'no',
            followUpWaived: 'unreachable',
            windows: { reopenUntil: '2026-03-12T10:00:00.000Z', disputeUntil: '2026-03-22T10:00:00.000Z' },
            endedOn: '2026-03-01',
          },
        },
        {
          type: 'DeadlineMet',
          data: { deadlineId: 'resolve-1', metByRevision: '18', marginMilliseconds: 15 * day - 58 * 60_000 },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
      ));

  it('entered late opens the windows from when it counts, and starts the follow-up from when it happened', () => {
    const state = historyTo('ResolutionProposed').reduce(complaintDecider.evolve, complaintDecider.initialState);
    const decision = complaintDecider.decide(sample.CloseWithFeedback, state, {
      ...decisionContext,
      ...late('2026-03-02T10:00:00.000Z', '2026-03-05T10:00:00.000Z'),
    });
    expect(decision).toMatchObject({
      events: [
        delivered,
        {
          data: {
            windows: { reopenUntil: '2026-03-15T10:00:00.000Z', disputeUntil: '2026-03-25T10:00:00.000Z' },
            endedOn: '2026-03-02',
          },
        },
        { type: 'DeadlineMet' },
        { type: 'DeadlineCancelled' },
        followUpSet,
      ],
    });
  });
});

describe('records of another system', () => {
  const proved: ComplaintCommandOf<'CloseWithFeedback'> = {
    type: 'CloseWithFeedback',
    data: { finding: 'notStated', outcome: 'explained', timely: 'yes', remediesTold: [] },
  };

  it('are closed and disputed straight from filing, undated, with nothing invented', () => {
    const recordedAt = '2026-03-02T10:00:00.000Z';
    const imports = { pack: sourcePack, ...undated(recordedAt) };
    const history = acceptedHistory(complaintDecider, decisionContext, [
      ...stepsOf(sourcePack, sample.FileComplaint),
      { command: proved, context: imports },
      { command: { type: 'DisputeOutcome', data: { contestedEventIds: [] } }, context: imports },
    ]);
    expect(history.slice(2).map(({ event }) => event)).toStrictEqual([
      {
        type: 'ComplaintClosedWithFeedback',
        data: {
          finding: 'notStated',
          outcome: 'explained',
          timely: 'yes',
          remediesTold: [],
          windows: {},
          endedOn: 'notStated',
          precision: 'notAfter',
        },
      },
      { type: 'DeadlineCancelled', data: { deadlineId: 'resolve-1', cause: 'undated' } },
      { type: 'OutcomeDisputed', data: { stage: 1, contestedEventIds: [], precision: 'notAfter' } },
    ]);
  });

  const filed = (at: '2026-01-01T01:00:00.000Z') => [
    { command: sample.FileComplaint, context: { pack: sourcePack, ...imported(at, '2026-03-02T09:00:00.000Z') } },
  ];

  it.each([
    ['fifteen days of twenty-four hours later: in time', '2026-01-16T01:00:00.000Z', 'DeadlineMet'],
    ['a millisecond after that: late', '2026-01-16T01:00:00.001Z', 'DeadlineBreached'],
  ] as const)('answered %s, by when it happened', (_when, answeredAt, verdict) => {
    const history = acceptedHistory(complaintDecider, decisionContext, [
      ...filed('2026-01-01T01:00:00.000Z'),
      {
        command: sample.CloseWithFeedback,
        context: { pack: sourcePack, ...imported(answeredAt, '2026-03-02T09:00:00.000Z') },
      },
    ]);
    expect(history.map(({ event }) => event.type)).toStrictEqual([
      'ComplaintFiled',
      'DeadlineSet',
      'FeedbackDelivered',
      'ComplaintClosedWithFeedback',
      verdict,
    ]);
  });
});

describe('disputing an outcome', () => {
  it('starts the review’s deadline and leaves the follow-up to run', () =>
    complaint
      .given(...historyTo('Closed'))
      .when(sample.DisputeOutcome)
      .then(
        { type: 'OutcomeDisputed', data: { ...sample.DisputeOutcome.data, stage: 1 } },
        {
          type: 'DeadlineSet',
          data: {
            deadlineId: 'reviewDecision-1',
            kind: 'reviewDecision',
            startRevision: '22',
            startAt: '2026-03-02T10:00:00.000Z',
            amount: 30,
            unit: 'd',
            dueAt: '2026-04-01T10:00:00.000Z',
            warnAt: [],
            pausedByInformationRequest: false,
            packId: 'office',
            packVersion: '3',
          },
        },
      ));
});

describe('withdrawing a complaint', () => {
  it('while information is awaited lets the clock run again, then ends it', () =>
    complaint
      .given(...historyTo('NeedsInformation'))
      .when(sample.WithdrawComplaint)
      .then(
        { type: 'ComplaintWithdrawn', data: { ...sample.WithdrawComplaint.data, endedOn: '2026-03-02' } },
        { type: 'ReopenWindowOpened', data: { until: '2026-03-12T10:00:00.000Z' } },
        {
          type: 'ClockResumed',
          data: {
            pausedMilliseconds: 58 * 60_000,
            deadlines: [{ deadlineId: 'acceptance-1', dueAt: '2026-03-07T09:58:00.000Z' }],
            cause: 'ended',
          },
        },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acknowledge-1', cause: 'ended' } },
        { type: 'DeadlineCancelled', data: { deadlineId: 'acceptance-1', cause: 'ended' } },
      ));

  it('after a dispute ends the follow-up and the review', () =>
    complaint
      .given(...historyTo('Disputed'))
      .when(sample.WithdrawComplaint)
      .then(
        { type: 'ComplaintWithdrawn', data: { ...sample.WithdrawComplaint.data, endedOn: '2026-03-02' } },
        { type: 'ReopenWindowOpened', data: { until: '2026-03-12T10:00:00.000Z' } },
        { type: 'DeadlineCancelled', data: { deadlineId: 'followUp-1', cause: 'ended' } },
        { type: 'DeadlineCancelled', data: { deadlineId: 'reviewDecision-1', cause: 'ended' } },
      ));
});
