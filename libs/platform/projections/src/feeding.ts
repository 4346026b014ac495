import type { EventDecoder, Open, OpenerSource, Position, StoredEvent } from '@redress/kernel';
import type { TypedEvent } from './bound-projection';
import { decodeBatch, recordedOf } from './decoded-batch';
import type { Lane } from './lane';

export type FeedingSource<E> = Readonly<{ decode: EventDecoder<E>; openerFor: OpenerSource<E> }>;

/** Where nobody may ask: `bindProjection` refuses a model that is not personal before this is reached. */
const opensNothing: Open = () => undefined;

export const modelsOf = <E extends TypedEvent>(lanes: readonly Lane<E>[]): readonly string[] =>
  lanes.map(({ projection }) => projection.model.name);

/**
 * Gives a piece of the log to every lane: decoded once, keys fetched once. A lane that fails does not keep the others from what is theirs; then the
 * first failure is thrown. `position`: to where the log was read.
 * @throws UnknownEventError after what precedes such an event has been committed.
 */
export const feed = async <E extends TypedEvent>(
  { decode, openerFor }: FeedingSource<E>,
  lanes: readonly Lane<E>[],
  stored: readonly StoredEvent[],
  position: Position | undefined,
): Promise<void> => {
  const batch = decodeBatch(decode, stored, position);
  const isPersonal = lanes.some(({ projection }) => projection.model.personal);
  const open = isPersonal ? await openerFor(recordedOf(batch.events)) : opensNothing;
  const results = await Promise.allSettled(lanes.map((lane) => lane.take(batch, open)));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  if (batch.unknown !== undefined) throw batch.unknown;
};
