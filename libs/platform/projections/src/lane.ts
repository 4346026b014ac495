import type { Checkpoint, Clock, EventStore, Open, Position, ReadModelWriter } from '@redress/kernel';
import { anchorIn } from './anchor';
import type { BoundProjection, TypedEvent } from './bound-projection';
import type { DecodedBatch, DecodedEvent } from './decoded-batch';
import { foldBatch, keysOf } from './fold-batch';

/** One generation of one read model while it is being written: where it stands, and the only way it moves on. */
export type Lane<E extends TypedEvent> = Readonly<{
  projection: BoundProjection<E>;
  /** The one writer of its generation. Whoever else uses it sees to it that the lane does not move meanwhile. */
  writer: ReadModelWriter;
  checkpoint: () => Checkpoint | undefined;
  /** Why it stopped: a gap, or a mistake that parking would hide. It takes nothing more. */
  stoppedBy: () => Error | undefined;
  /** Folds and commits what of the batch it has not seen. A batch that lies behind its checkpoint is nothing to it. */
  take: (batch: DecodedBatch<E>, open: Open) => Promise<void>;
  /** Everything up to there has been given: the checkpoint moves on, so that who waits for a position need not wait for an event. */
  mark: (position: Position) => Promise<void>;
}>;

export type LaneSource = Readonly<{ compare: EventStore['compare']; clock: Clock }>;

const standingOf = async <E extends TypedEvent>(
  writer: ReadModelWriter,
  projection: BoundProjection<E>,
  events: readonly DecodedEvent<E>[],
) => {
  const streams = [...new Set(events.map(({ stored }) => stored.stream))];
  const [revisions, parked, documents] = await Promise.all([
    writer.revisionsOf(streams),
    writer.parkedOf(streams),
    writer.load(keysOf(projection, events)),
  ]);
  return { revisions, parked, documents };
};

export const openLane = async <E extends TypedEvent>(
  projection: BoundProjection<E>,
  writer: ReadModelWriter,
  { compare, clock }: LaneSource,
): Promise<Lane<E>> => {
  let checkpoint = await writer.checkpoint();
  let stoppedBy: Error | undefined;
  const isAhead = (position: Position): boolean =>
    checkpoint === undefined || compare(position, checkpoint.position) > 0;

  const take = async (batch: DecodedBatch<E>, open: Open): Promise<void> => {
    const { events, position } = batch;
    if (stoppedBy !== undefined || position === undefined || !isAhead(position)) return;
    const folded = foldBatch(projection, events, await standingOf(writer, projection, events), open, clock.now());
    const taken = events.slice(0, folded.taken);
    const end = folded.stoppedBy === undefined ? position : taken.at(-1)?.stored.position;
    if (end !== undefined && isAhead(end)) {
      const anchor = anchorIn(taken) ?? checkpoint?.anchor;
      const next: Checkpoint = { position: end, ...(anchor && { anchor }) };
      await writer.commit({ ...folded.changes, released: [], checkpoint: next });
      checkpoint = next;
    }
    stoppedBy = folded.stoppedBy;
  };
  const mark = async (position: Position): Promise<void> => {
    if (stoppedBy !== undefined || !isAhead(position)) return;
    const next: Checkpoint = { ...checkpoint, position };
    await writer.commit({ documents: [], streams: new Map(), parked: [], released: [], checkpoint: next });
    checkpoint = next;
  };
  return { projection, writer, checkpoint: () => checkpoint, stoppedBy: () => stoppedBy, take, mark };
};
