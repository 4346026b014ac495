import { isInTime, type DeadlineKind } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';
import type { ComplaintData, RecordedComplaint } from './complaint-fold';
import type { Moment } from './moment';

export type DeadlineStatus = 'running' | 'paused' | 'met' | 'breached' | 'cancelled';

/**
 * The part of a deadline that decides what is due and what is overdue.
 *
 * `overdueFrom` is the instant from which it is, or was, overdue: its due time while nothing has settled it, and for good where it was settled too late;
 * `null` where it was met in time, stands still, or was ended by an act without a date. Overdue as of T is then
 * `overdueFrom < T`, which is `dueAt < min(endedAt, T)` (architecture, An event) without anything stored that depends on now.
 */
export type DeadlineClock = Readonly<{
  deadlineId: string;
  kind: DeadlineKind;
  status: DeadlineStatus;
  dueAt: Instant;
  overdueFrom: Instant | null;
}>;

export const clockSet = ({ deadlineId, kind, dueAt }: ComplaintData['DeadlineSet']): DeadlineClock => ({
  deadlineId,
  kind,
  status: 'running',
  dueAt,
  overdueFrom: dueAt,
});

/** What an event makes of a clock. */
export type ClockStep = Pick<DeadlineClock, 'status' | 'dueAt' | 'overdueFrom'>;

type MovingType = 'ClockPaused' | 'ClockResumed' | 'DeadlineMet' | 'DeadlineBreached';

/** `undefined`: the event is about other clocks. */
type ClockMove<T extends MovingType> = (clock: DeadlineClock, data: ComplaintData[T]) => ClockStep | undefined;

/** A clock that was late before it stopped stays late; one that was not cannot become so while it stands still. */
const lateBy = ({ dueAt }: DeadlineClock, at: Instant): Instant | null => (isInTime(at, dueAt) ? null : dueAt);

export const clockMoves: { readonly [T in MovingType]: ClockMove<T> } = {
  ClockPaused: (clock, { deadlineIds, pausedAt }) =>
    deadlineIds.includes(clock.deadlineId)
      ? { status: 'paused', dueAt: clock.dueAt, overdueFrom: lateBy(clock, pausedAt) }
      : undefined,
  ClockResumed: (clock, { deadlines }) => {
    const resumed = deadlines.find(({ deadlineId }) => deadlineId === clock.deadlineId);
    return resumed && { status: 'running', dueAt: resumed.dueAt, overdueFrom: resumed.dueAt };
  },
  DeadlineMet: (clock, { deadlineId }) =>
    deadlineId === clock.deadlineId ? { status: 'met', dueAt: clock.dueAt, overdueFrom: null } : undefined,
  DeadlineBreached: (clock, { deadlineId }) =>
    deadlineId === clock.deadlineId ? { status: 'breached', dueAt: clock.dueAt, overdueFrom: clock.dueAt } : undefined,
};

/** When an end counts for a deadline that it cancels: by the writer's clock where it was entered late (ledger-format, Time). */
export const endCountsAt = (
  { origin, occurredAt, recordedAt }: RecordedComplaint,
  precision: Moment['precision'] | undefined,
): Instant | 'undated' => {
  if (precision === 'notAfter') return 'undated';
  return origin === 'late' ? recordedAt : occurredAt;
};

/** A case that ended after the due time was overdue until then; an end without a date proves nothing, and a new assignment begins anew. */
export const clockCancelled = (
  clock: DeadlineClock,
  { deadlineId, cause }: ComplaintData['DeadlineCancelled'],
  endedAt: Instant | 'undated',
): ClockStep | undefined => {
  if (deadlineId !== clock.deadlineId) return undefined;
  const overdueFrom = cause === 'ended' && endedAt !== 'undated' ? lateBy(clock, endedAt) : null;
  return { status: 'cancelled', dueAt: clock.dueAt, overdueFrom };
};

const earliest = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.reduce(
    (first, instant) => (first === null || (instant !== null && instant < first) ? instant : first),
    null,
  );

/** From when the case is or was overdue: the resolve deadline is the one that counts for the whole case. */
export const caseOverdueFrom = (clocks: readonly DeadlineClock[]): Instant | null =>
  earliest(clocks.map(({ kind, overdueFrom }) => (kind === 'resolve' ? overdueFrom : null)));

/** The next thing that falls due, among the clocks that run. */
export const nextDueAt = (clocks: readonly DeadlineClock[]): Instant | null =>
  earliest(clocks.map(({ status, dueAt }) => (status === 'running' ? dueAt : null)));
