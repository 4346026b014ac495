import { genesisHash } from '../event-chain';
import type { Broken } from './read-data';
import type { EventReading, PlacedEvent } from './read-event';

/** What is remembered of a stream's last event. Both hashes, where they differ: one changed event is then named alone. */
type Last = Readonly<{ revision: bigint; hashes: readonly string[]; recordedAt: string }>;

const revisionBroken = (revision: bigint, last: Last | undefined): Broken | undefined => {
  const next = last === undefined ? 0n : last.revision + 1n;
  if (revision === next) return undefined;
  const rule = last === undefined ? 'starts-at-zero' : revision > next ? 'revision-gap' : 'revision-repeated';
  return { rule, expected: `revision ${next}`, found: `revision ${revision}` };
};

const linkBroken = (stream: string, reading: EventReading, last: Last | undefined): Broken | undefined => {
  if (reading.metadata === undefined) return undefined;
  const { prev, recordedAt } = reading.metadata;
  const hashes = last === undefined ? [genesisHash(stream)] : last.hashes;
  // An event whose metadata cannot be read leaves nothing to compare with.
  if (hashes.length > 0 && !hashes.includes(prev))
    return { rule: 'previous-hash', expected: hashes[0] ?? '', found: prev };
  if (last !== undefined && recordedAt < last.recordedAt)
    return { rule: 'recorded-at-order', expected: `at least ${last.recordedAt}`, found: recordedAt };
  return undefined;
};

const lastOf = (revision: bigint, reading: EventReading, before: Last | undefined): Last => {
  const { metadata, broken } = reading;
  if (metadata === undefined) return { revision, hashes: [], recordedAt: before?.recordedAt ?? '' };
  return {
    revision,
    hashes: metadata.eh === reading.eh ? [reading.eh] : [metadata.eh, reading.eh],
    // A time that does not hold is no measure for the next.
    recordedAt: broken === undefined ? metadata.recordedAt : (before?.recordedAt ?? ''),
  };
};

/** Follows every stream of a log, in whatever way they are interleaved. */
export type StreamOrder = Readonly<{
  /** The first rule that this event breaks: its place, then what it breaks by itself, then its link to the event before. */
  next: (event: PlacedEvent, reading: EventReading) => Broken | undefined;
  streams: () => number;
}>;

export const followStreams = (): StreamOrder => {
  const lasts = new Map<string, Last>();
  return {
    next: (event, reading) => {
      const { stream, revision } = event;
      const last = lasts.get(stream);
      const misplaced = revisionBroken(revision, last);
      if (last === undefined || revision > last.revision) lasts.set(stream, lastOf(revision, reading, last));
      return misplaced ?? reading.broken ?? linkBroken(stream, reading, last);
    },
    streams: () => lasts.size,
  };
};
