import type { Instant } from '@redress/kernel';
import type { RecordedComplaint } from '../folding/complaint-fold';

/** Which past: any of these, or several at once; none is the head. */
export type Past = Readonly<{
  /** Up to this revision. */
  revision?: bigint;
  /** As it was at this instant: what had happened by then. */
  at?: Instant;
  /** As it could be known at this instant: what had been recorded by then. */
  knownAt?: Instant;
}>;

/** Whether an event is among those that a past state is chosen from, whenever it happened. */
export const isKnown = ({ revision, recordedAt }: RecordedComplaint, past: Past): boolean =>
  (past.revision === undefined || revision <= past.revision) &&
  (past.knownAt === undefined || recordedAt <= past.knownAt);

/**
 * The events of one stream that make up a past state, in revision order (ledger-format, Time).
 *
 * - As it was at T: `occurredAt <= T`. A civil date is the start of its day, so that comparing it with T at the coarser precision is this comparison.
 *   What is proved but undated has the time of its recording, by which it had happened at the latest.
 * - As it could be known at K: `recordedAt <= K`.
 * - A correction counts when its target is in and it was recorded by K, whatever its own `occurredAt`: it says what was so all along.
 */
export const eventsAsOf = (events: readonly RecordedComplaint[], past: Past): readonly RecordedComplaint[] => {
  const { at } = past;
  // Targets stand before their corrections, so one pass in revision order has judged each target before it is asked for.
  const idsIn = new Set<string>();
  return events.filter((recorded) => {
    const { event, id, occurredAt } = recorded;
    const hadHappened =
      event.type === 'RecordCorrected' ? idsIn.has(event.data.targetEventId) : at === undefined || occurredAt <= at;
    if (!hadHappened || !isKnown(recorded, past)) return false;
    idsIn.add(id);
    return true;
  });
};
