import { decodeMetadata } from '@redress/complaints/event-schema';
import type { Checkpoint, EventStore, Instant, Position } from '@redress/kernel';

/** How far read models go before anything has gone by: their checkpoint, and when the event that it names was recorded. */
export const firstDataOf = async (
  eventStore: Pick<EventStore, 'readStream'>,
  checkpoint: Checkpoint | undefined,
): Promise<Readonly<{ position: Position | undefined; recordedAt: Instant | undefined }>> => {
  const { position, anchor } = checkpoint ?? {};
  if (anchor === undefined) return { position, recordedAt: undefined };
  const [last] = await eventStore.readStream(anchor.stream, { from: anchor.revision, to: anchor.revision, limit: 1 });
  // Another log than the one they were built from: they are built again.
  if (last === undefined) return { position: undefined, recordedAt: undefined };
  return { position, recordedAt: decodeMetadata(last.metadata, last).recordedAt };
};
