import type { Collection } from 'mongodb';
import type { DeadLetter, Position } from '@redress/kernel';
import type { StoredLetter } from './collections';

const idOf = ({ stream, revision }: Pick<DeadLetter, 'stream' | 'revision'>): string => `${stream}/${revision}`;

/** In ascending order, one after the other: where this ends early, the first letter of a stream is there before those that wait behind it. */
export const parkLetters = async (
  collection: Collection<StoredLetter>,
  parked: readonly DeadLetter[],
  epoch: bigint,
): Promise<void> => {
  if (parked.length === 0) return;
  await collection.bulkWrite(
    parked.map(({ stream, revision, position, type, error, at }) => ({
      updateOne: {
        filter: { _id: idOf({ stream, revision }) },
        update: { $set: { stream, revision, position, type, error, at }, $max: { epoch } },
        upsert: true,
      },
    })),
    { ordered: true },
  );
};

/** Takes out the letters of these streams but for those that stay. What a later writer parked is not ours to release. */
export const releaseStreams = async (
  collection: Collection<StoredLetter>,
  released: readonly string[],
  staying: readonly DeadLetter[],
  epoch: bigint,
): Promise<void> => {
  if (released.length === 0) return;
  await collection.deleteMany({
    stream: { $in: [...released] },
    epoch: { $lte: epoch },
    _id: { $nin: staying.map(idOf) },
  });
};

/** The first parked revision of those of these streams that are parked. */
export const firstParked = async (
  collection: Collection<StoredLetter>,
  streams: readonly string[],
): Promise<ReadonlyMap<string, bigint>> => {
  const first = new Map<string, bigint>();
  if (streams.length === 0) return first;
  const found = collection.find({ stream: { $in: [...streams] } }, { projection: { stream: 1, revision: 1 } });
  for await (const { stream, revision } of found) {
    const known = first.get(stream);
    if (known === undefined || revision < known) first.set(stream, revision);
  }
  return first;
};

export const readLetters = async (collection: Collection<StoredLetter>): Promise<readonly DeadLetter[]> => {
  const stored = await collection.find({}, { sort: { stream: 1, revision: 1 } }).toArray();
  return stored.map(({ stream, revision, position, type, error, at }) => ({
    stream,
    revision,
    // Written as a position, and handed back unread.
    position: position as Position,
    type,
    error,
    at,
  }));
};
