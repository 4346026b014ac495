import {
  readWholeStream,
  type Clock,
  type EventStore,
  type ReadModelWriter,
  type ReadStore,
  type StoredEvent,
} from '@redress/kernel';
import type { BoundProjection, TypedEvent } from './bound-projection';
import { decodeBatch, recordedOf } from './decoded-batch';
import type { FeedingSource } from './feeding';
import { foldBatch } from './fold-batch';

export type RetriedStream = Readonly<{
  stream: string;
  /** Letters there were before, and that are left because an event still cannot be projected. */
  before: number;
  left: number;
}>;

export type RetrySource<E> = FeedingSource<E> &
  Readonly<{ eventStore: Pick<EventStore, 'readStream'>; readStore: Pick<ReadStore, 'deadLetters'>; clock: Clock }>;

const eventsUpTo = async (
  store: Pick<EventStore, 'readStream'>,
  stream: string,
  to: bigint,
): Promise<readonly StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const event of readWholeStream(store, stream, { to })) events.push(event);
  return events;
};

/**
 * The whole stream once more from its first event, as a rebuild would fold it, up to what the model has seen: that gives the same documents whatever
 * a failed or interrupted attempt left behind. Letters stay from the first event on that fails again.
 */
const retryStream = async <E extends TypedEvent>(
  source: RetrySource<E>,
  projection: BoundProjection<E>,
  writer: ReadModelWriter,
  stream: string,
): Promise<number | undefined> => {
  const seen = (await writer.revisionsOf([stream])).get(stream);
  // The commit that parked it was cut short; its page is given again.
  if (seen === undefined) return undefined;
  const stored = await eventsUpTo(source.eventStore, stream, seen);
  const batch = decodeBatch(source.decode, stored, undefined);
  if (batch.unknown !== undefined) throw batch.unknown;
  const open = await source.openerFor(recordedOf(batch.events));
  const fromNothing = { revisions: new Map(), parked: new Map(), documents: new Map() };
  const { changes, stoppedBy } = foldBatch(projection, batch.events, fromNothing, open, source.clock.now());
  if (stoppedBy !== undefined) throw stoppedBy;
  await writer.commit({ ...changes, released: [stream], checkpoint: undefined });
  return changes.parked.length;
};

/** Streams in order of name; each is committed by itself. */
export const retryStreams = async <E extends TypedEvent>(
  source: RetrySource<E>,
  projection: BoundProjection<E>,
  writer: ReadModelWriter,
  only: string | undefined,
): Promise<readonly RetriedStream[]> => {
  const letters = await source.readStore.deadLetters(projection.model);
  const streams = [...new Set(letters.map(({ stream }) => stream))].filter((stream) => stream === (only ?? stream));
  const retried: RetriedStream[] = [];
  for (const stream of streams) {
    const before = letters.filter((letter) => letter.stream === stream).length;
    const left = (await retryStream(source, projection, writer, stream)) ?? before;
    retried.push({ stream, before, left });
  }
  return retried;
};
