import { addMilliseconds, civilDateIn, millisecondsPerDay, type CivilDate, type Instant } from '@redress/kernel';
import type { ComplaintContext } from './complaint.context';
import type { Provenance } from './complaint.values';

/**
 * A time as its source states it: an instant, or, with `dayIn`, the civil date in that zone of which `at` is the start. An act that is proved but
 * undated stands at the instant by which it had happened.
 */
export type StatedTime = Readonly<{ at: Instant; dayIn?: string }>;

export const statedTimeOf = (at: Instant, { precision, zone = 'UTC' }: Provenance): StatedTime =>
  precision === 'day' ? { at, dayIn: zone } : { at };

/** True where `a` is before `b`, compared at the coarser of their precisions: two acts of one day are not before each other. */
export const isBefore = (a: StatedTime, b: StatedTime): boolean => {
  const zone = a.dayIn ?? b.dayIn;
  if (zone === undefined) return a.at < b.at;
  const dayOf = ({ at, dayIn = zone }: StatedTime): CivilDate => civilDateIn(dayIn)(at);
  return dayOf(a) < dayOf(b);
};

/** The one comparison of deadlines and windows (domain-model C1.4): the last instant is still in time. */
export const isInTime = (at: Instant, until: Instant): boolean => at <= until;

/**
 * The last instant of a period of so many milliseconds. One that is counted from a civil date ends with the day that it falls on, since times are
 * compared at the coarser precision; its days have twenty-four hours, like those of every period.
 */
export const endOfPeriod = ({ at, dayIn }: StatedTime, milliseconds: number): Instant =>
  dayIn === undefined
    ? addMilliseconds(at, milliseconds)
    : addMilliseconds(at, (Math.floor(milliseconds / millisecondsPerDay) + 1) * millisecondsPerDay - 1);

type TimeOfAct = Pick<ComplaintContext, 'occurredAt' | 'recordedAt' | 'origin' | 'provenance' | 'lateConfirmed'>;

/**
 * When an act counts for what it stops: the deadline that it meets, the clock that it pauses, the window that it must fall into. By the writer's clock;
 * by when it happened where it was imported, or entered late and confirmed (ledger-format, Time). `undated`: it counts in no duration and no window.
 */
export const countsAt = ({
  occurredAt,
  recordedAt,
  origin,
  provenance,
  lateConfirmed,
}: TimeOfAct): StatedTime | 'undated' => {
  if (provenance.precision === 'notAfter') return 'undated';
  const isBelieved = origin === 'import' || (origin === 'late' && lateConfirmed);
  return isBelieved ? statedTimeOf(occurredAt, provenance) : { at: recordedAt };
};

/**
 * From when an act lets time run against the office: from when it happened. A late entry that nobody confirmed can shorten what the office has, never
 * lengthen it.
 */
export const runsFrom = ({ occurredAt, provenance }: TimeOfAct): StatedTime | 'undated' =>
  provenance.precision === 'notAfter' ? 'undated' : statedTimeOf(occurredAt, provenance);
