import type { DeadlineKind } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';
import type { ComplaintData, RecordedComplaint } from './complaint-fold';

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

type MovingType = 'ClockPaused' | 'ClockResumed' | 'DeadlineMet' | 'DeadlineBreached' | 'DeadlineCancelled';

/** `undefined`: the event is about other clocks. */
type ClockMove<T extends MovingType> = (
  clock: DeadlineClock,
  data: ComplaintData[T],
  recorded: RecordedComplaint,
) => ClockStep | undefined;

/**
 * A clock that was late before it stopped stays late; one that was not cannot become so while it stands still. What was entered late stops it when it
 * was recorded, as for every deadline (ledger-format, Time).
 */
const lateBy = ({ dueAt }: DeadlineClock, { origin, occurredAt, recordedAt }: RecordedComplaint): Instant | null =>
  dueAt < (origin === 'late' ? recordedAt : occurredAt) ? dueAt : null;

export const clockMoves: { readonly [T in MovingType]: ClockMove<T> } = {
  ClockPaused: (clock, { deadlineIds }, recorded) =>
    deadlineIds.includes(clock.deadlineId)
      ? { status: 'paused', dueAt: clock.dueAt, overdueFrom: lateBy(clock, recorded) }
      : undefined,
  ClockResumed: (clock, { deadlines }) => {
    const resumed = deadlines.find(({ deadlineId }) => deadlineId === clock.deadlineId);
    return resumed && { status: 'running', dueAt: resumed.dueAt, overdueFrom: resumed.dueAt };
  },
  DeadlineMet: (clock, { deadlineId }) =>
    deadlineId === clock.deadlineId ? { status: 'met', dueAt: clock.dueAt, overdueFrom: null } : undefined,
  DeadlineBreached: (clock, { deadlineId }) =>
    deadlineId === clock.deadlineId ? { status: 'breached', dueAt: clock.dueAt, overdueFrom: clock.dueAt } : undefined,
  // A case that ended after the due time was overdue until then; an undated end proves nothing, and a new assignment begins anew.
  DeadlineCancelled: (clock, { deadlineId, cause }, recorded) =>
    deadlineId === clock.deadlineId
      ? { status: 'cancelled', dueAt: clock.dueAt, overdueFrom: cause === 'ended' ? lateBy(clock, recorded) : null }
      : undefined,
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
