import { millisecondsOf, type ExpectedRevision, type Instant } from '@redress/kernel';

/** Where a stream stands, as far as the next append needs to know: `hash` is the `eh` of its last event. */
export type StreamHead = Readonly<{ revision: bigint; hash: string; recordedAt: Instant }>;

export const expectedRevisionOf = (head: StreamHead | undefined): ExpectedRevision => head?.revision ?? 'noStream';

export const nextRevisionOf = (head: StreamHead | undefined): bigint => (head === undefined ? 0n : head.revision + 1n);

/** A writer's clock may lag this much behind what the stream already holds (ledger-format, Time). */
const clockLagMillisecondsMax = 5_000;

/** The time to record at: never before the previous event of the stream. Undefined where the clock is too far behind to be believed. */
export const recordingTime = (now: Instant, head: StreamHead | undefined): Instant | undefined => {
  if (head === undefined || now >= head.recordedAt) return now;
  return millisecondsOf(head.recordedAt) - millisecondsOf(now) > clockLagMillisecondsMax ? undefined : head.recordedAt;
};
