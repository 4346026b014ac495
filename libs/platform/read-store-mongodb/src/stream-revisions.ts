import type { Collection } from 'mongodb';
import type { StoredStream } from './collections';

/** Never moves back. */
export const writeRevisions = async (
  collection: Collection<StoredStream>,
  streams: ReadonlyMap<string, bigint>,
): Promise<void> => {
  if (streams.size === 0) return;
  await collection.bulkWrite(
    [...streams].map(([stream, revision]) => ({
      updateOne: { filter: { _id: stream }, update: { $max: { revision } }, upsert: true },
    })),
    { ordered: false },
  );
};

export const readRevisions = async (
  collection: Collection<StoredStream>,
  streams: readonly string[],
): Promise<ReadonlyMap<string, bigint>> => {
  if (streams.length === 0) return new Map();
  const found = await collection.find({ _id: { $in: [...streams] } }, { batchSize: streams.length }).toArray();
  return new Map(found.map(({ _id, revision }) => [_id, revision]));
};
