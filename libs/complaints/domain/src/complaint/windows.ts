import { millisecondsPerDay, type Instant } from '@redress/kernel';
import type { ComplaintContext } from './complaint.context';
import { countsAt, endOfPeriod, isInTime } from './complaint.time';
import type { PolicyPack } from '../policy/policy-pack';

/**
 * Until when what this act decides can be taken up again. Undefined: the act is undated, or the pack has no such window. It is counted from when the
 * act counts, so that a late entry which nobody confirmed does not shorten it.
 */
export const windowUntil = (context: ComplaintContext, window: keyof PolicyPack['windows']): Instant | undefined => {
  const { pack } = context;
  const start = countsAt(context);
  const days = pack.windows[window];
  const isWaived = window !== 'reopenDays' && pack.waives.includes('disputeWindow');
  return start === 'undated' || days === 0 || isWaived ? undefined : endOfPeriod(start, days * millisecondsPerDay);
};

/** The end of a window that the act comes too late for. A window that is absent sets no limit; an act without a date counts in none. */
export const endOfMissedWindow = (until: Instant | undefined, context: ComplaintContext): Instant | undefined => {
  const counts = countsAt(context);
  return until === undefined || counts === 'undated' || isInTime(counts.at, until) ? undefined : until;
};
