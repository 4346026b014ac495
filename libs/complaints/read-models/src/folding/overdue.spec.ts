import type { ComplaintEvent } from '@redress/complaints/domain';
import { hoursAfterStart, recordedAt } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll } from '../../spec/sealed-text';
import { caseView } from '../case-view/case-view.projection';
import { foldView } from '../past-state/reconstruct';
import { trendStatistics } from '../trend-statistics/trend-statistics.projection';
import type { CaseFacts } from '../trend-statistics/case-facts.document';
import type { RecordedComplaint } from './complaint-fold';

const due = hoursAfterStart(360);
const resolveSet = sampleEvents.DeadlineSet;

const pausedAt = (hours: number): ComplaintEvent => ({
  type: 'ClockPaused',
  data: { deadlineIds: ['resolve-1'], pausedAt: hoursAfterStart(hours), ground: 'awaitingComplainant' },
});

const resumedDueAt = (hours: number): ComplaintEvent => ({
  type: 'ClockResumed',
  data: {
    pausedMilliseconds: 3_600_000,
    deadlines: [{ deadlineId: 'resolve-1', dueAt: hoursAfterStart(hours) }],
    cause: 'reply',
  },
});

const cancelledBecause = (cause: 'ended' | 'undated' | 'reassigned'): ComplaintEvent => ({
  type: 'DeadlineCancelled',
  data: { deadlineId: 'resolve-1', cause },
});

type Place = Parameters<typeof recordedAt>[2];
type Step = readonly [ComplaintEvent, Place?];

/** An end and what it cancels stand in one append, with one time. */
const endedAt = (place: Place, precision?: 'notAfter'): readonly Step[] => [
  [
    {
      type: 'ComplaintWithdrawn',
      data: { ...sampleEvents.ComplaintWithdrawn.data, ...(precision === undefined ? {} : { precision }) },
    },
    place,
  ],
  [cancelledBecause('ended'), place],
];

const live = (hours: number): Place => ({ recordedAt: hoursAfterStart(hours) });
const late = (occurred: number, recorded: number): Place => ({
  occurredAt: hoursAfterStart(occurred),
  recordedAt: hoursAfterStart(recorded),
  origin: 'late',
});
const imported = (occurred: number, recorded: number): Place => ({
  occurredAt: hoursAfterStart(occurred),
  recordedAt: hoursAfterStart(recorded),
  origin: 'import',
});

const examples: readonly Readonly<{ what: string; steps: readonly Step[]; from: string | null }>[] = [
  { what: 'from its due time while it is open', steps: [], from: due },
  { what: 'never while it stands still in time', steps: [[pausedAt(359)]], from: null },
  { what: 'never when it stopped in the last instant', steps: [[pausedAt(360)]], from: null },
  { what: 'still when it stopped too late', steps: [[pausedAt(361)]], from: due },
  {
    what: 'from the new due time once it runs again',
    steps: [[pausedAt(2)], [resumedDueAt(400)]],
    from: hoursAfterStart(400),
  },
  { what: 'never once it is met', steps: [[sampleEvents.DeadlineMet]], from: null },
  { what: 'for good once it is breached', steps: [[sampleEvents.DeadlineBreached]], from: due },
  { what: 'never when the case ended at the due time', steps: endedAt(live(360)), from: null },
  { what: 'for good when the case ended after the due time', steps: endedAt(live(361)), from: due },
  { what: 'by the writer’s clock when the end was entered late', steps: endedAt(late(300, 361)), from: due },
  { what: 'by the source when the end was imported', steps: endedAt(imported(300, 9_000)), from: null },
  { what: 'by the source when the end was imported and late', steps: endedAt(imported(361, 9_000)), from: due },
  { what: 'never when the end is undated', steps: endedAt(imported(9_000, 9_000), 'notAfter'), from: null },
  { what: 'never when what would meet it is undated', steps: [[cancelledBecause('undated'), live(400)]], from: null },
  { what: 'no more when it begins anew', steps: [[cancelledBecause('reassigned'), live(400)]], from: null },
  {
    what: 'as before when another deadline is met',
    steps: [
      [{ type: 'DeadlineMet', data: { deadlineId: 'acknowledge-1', metByRevision: '1', marginMilliseconds: 0 } }],
    ],
    from: due,
  },
];

const recordedSteps = (steps: readonly Step[]): readonly RecordedComplaint[] =>
  ([[sampleEvents.ComplaintFiled], [resolveSet], ...steps] as const).map(([event, place], revision) =>
    recordedAt(revision, event, place),
  );

describe('a case is overdue', () => {
  it.each(examples)('$what', ({ steps, from }) => {
    const events = recordedSteps(steps);
    const view = foldView(events, openAll);
    const facts = events.reduce<CaseFacts | undefined>(
      (document, recorded) => trendStatistics.project(document, recorded, openAll),
      undefined,
    );

    expect(view && caseView.fieldsOf(view).overdueFrom).toBe(from);
    expect(facts && trendStatistics.fieldsOf(facts).overdueFrom).toBe(from);
  });

  it('on its resolve deadline only, though every deadline can be the next one due', () => {
    const signOff: ComplaintEvent = {
      type: 'DeadlineSet',
      data: { ...resolveSet.data, deadlineId: 'signOff-1', kind: 'signOff', dueAt: hoursAfterStart(24) },
    };
    const view = foldView(recordedSteps([[signOff]]), openAll);

    expect([view?.overdueFrom, view?.nextDueAt]).toStrictEqual([due, hoursAfterStart(24)]);
  });

  it('from the first of its resolve deadlines that is', () => {
    const again: ComplaintEvent = {
      type: 'DeadlineSet',
      data: { ...resolveSet.data, deadlineId: 'resolve-2', dueAt: hoursAfterStart(900) },
    };
    const view = foldView(recordedSteps([[sampleEvents.DeadlineBreached], [again]]), openAll);

    expect([view?.overdueFrom, view?.nextDueAt]).toStrictEqual([due, hoursAfterStart(900)]);
  });
});
