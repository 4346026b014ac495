import {
  clauseOfDeadline,
  isInTime,
  type DeadlineKind,
  type DeadlineUnit,
  type PolicyClause,
} from '@redress/complaints/domain';
import { millisecondsOf, type Instant } from '@redress/kernel';
import type { Deadline, DeadlineEntry } from './case-view.document';

/**
 * A stretch of a deadline: it ran, ran although it was over, or stood still. `to` is `null` while it goes on; `events`: revisions of those that began and ended
 * it.
 */
export type DeadlineSegment = Readonly<{
  from: Instant;
  to: Instant | null;
  state: 'running' | 'overdue' | 'paused';
  events: readonly string[];
}>;

/** What has become of it by the instant that was asked for; `warning`: it runs, and a warning of its policy has passed. */
export type DeadlineResult = 'running' | 'warning' | 'overdue' | 'paused' | 'met' | 'breached' | 'cancelled';

/** One deadline with all that it went through. Times are instants; nothing in it is of today's policy. */
export type DeadlineLane = Readonly<{
  /** `<kind>-<n>`, the n-th of its kind in the case. */
  id: string;
  kind: DeadlineKind;
  amount: number;
  unit: DeadlineUnit;
  /** `id@version` of the working calendar that it counts by; `null` where it counts hours, or days of twenty-four hours. */
  calendar: string | null;
  /** `pack@version` that it was frozen from, and the part of it that says so. */
  policy: string;
  clause: PolicyClause;
  startedAt: Instant;
  dueAt: Instant;
  /** Due times that it had before, oldest first. */
  movedFrom: readonly Instant[];
  warnAt: readonly Instant[];
  segments: readonly DeadlineSegment[];
  result: DeadlineResult;
  /**
   * Milliseconds that are left, or were when it was met; negative: by which it is, or was, over. What stands still keeps what it had; `null` where it was
   * cancelled.
   */
  margin: number | null;
  /** When it was met, breached or cancelled; `null` while it goes on. */
  settledAt: Instant | null;
  cancelledBecause: string | null;
}>;

const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);

const between = (from: Instant, to: Instant): number => millisecondsOf(to) - millisecondsOf(from);

/** What a running clock is from its due time on. */
const split = (segment: DeadlineSegment, dueAt: Instant, asOf: Instant): readonly DeadlineSegment[] => {
  const { from, to, state, events } = segment;
  if (state !== 'running' || isInTime(to ?? asOf, dueAt)) return [segment];
  if (from >= dueAt) return [{ ...segment, state: 'overdue' }];
  return [
    { from, to: dueAt, state: 'running', events: events.slice(0, 1) },
    { from: dueAt, to, state: 'overdue', events: events.slice(1) },
  ];
};

const beginsAs = { set: 'running', resumed: 'running', paused: 'paused' } as const;

const isBeginning = (entry: DeadlineEntry): entry is DeadlineEntry & Readonly<{ happened: keyof typeof beginsAs }> =>
  Object.hasOwn(beginsAs, entry.happened);

/** Each entry begins a stretch that the next one ends, all of them at the instants that count. */
const segmentsOf = ({ history, dueAt }: Deadline, asOf: Instant): readonly DeadlineSegment[] =>
  history.filter(isBeginning).flatMap((entry) => {
    const next = history[history.indexOf(entry) + 1];
    const segment: DeadlineSegment = {
      from: entry.countsAt,
      // An act entered late may count for before what it ends had begun: then it took no time.
      to: next === undefined ? null : laterOf(entry.countsAt, next.countsAt),
      state: beginsAs[entry.happened],
      events: [entry.revision, ...(next === undefined ? [] : [next.revision])],
    };
    // What stood still is judged by the due time that it had then.
    return split(segment, next?.happened === 'paused' ? next.dueAt : dueAt, asOf);
  });

const movedFromOf = ({ history, dueAt }: Deadline): readonly Instant[] => [
  ...new Set(history.map((entry) => entry.dueAt).filter((earlier) => earlier !== dueAt)),
];

const resultOf = ({ status, dueAt, warnAt }: Deadline, asOf: Instant): DeadlineResult => {
  if (status !== 'running') return status;
  if (!isInTime(asOf, dueAt)) return 'overdue';
  return warnAt.some((warning) => warning <= asOf) ? 'warning' : 'running';
};

const marginOf = (deadline: Deadline, asOf: Instant): number | null => {
  const { status, dueAt, history, marginMilliseconds, overdueByMilliseconds } = deadline;
  switch (status) {
    case 'running':
      return between(asOf, dueAt);
    case 'paused':
      return between(history.at(-1)?.countsAt ?? asOf, dueAt);
    case 'met':
      return marginMilliseconds;
    case 'breached':
      return overdueByMilliseconds === null ? null : -overdueByMilliseconds;
    case 'cancelled':
      return null;
  }
};

/** A clock that goes on is not settled. */
const settledAtOf = ({ status, history }: Deadline): Instant | null =>
  status === 'running' || status === 'paused' ? null : (history.at(-1)?.countsAt ?? null);

/** A deadline as it stood at an instant. */
export const deadlineLane = (deadline: Deadline, asOf: Instant): DeadlineLane => ({
  id: deadline.deadlineId,
  kind: deadline.kind,
  amount: deadline.amount,
  unit: deadline.unit,
  calendar: null,
  policy: deadline.policy,
  clause: clauseOfDeadline(deadline.kind),
  startedAt: deadline.startAt,
  dueAt: deadline.dueAt,
  movedFrom: movedFromOf(deadline),
  warnAt: deadline.warnAt,
  segments: segmentsOf(deadline, asOf),
  result: resultOf(deadline, asOf),
  margin: marginOf(deadline, asOf),
  settledAt: settledAtOf(deadline),
  cancelledBecause: deadline.cancelledBecause,
});
