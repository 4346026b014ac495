import type { Collection } from 'mongodb';
import type { ReadModel } from '@redress/kernel';
import type { GenerationCollections } from './collections';
import { isGoneWhileRead, isIndexMissing } from './mongodb-errors';

export type WantedIndex = Readonly<{
  name: string;
  key: Readonly<Record<string, 1>>;
  /** Documents go so many seconds after the moment in the field that the key names. */
  expireAfterSeconds?: number;
}>;

/**
 * The declared indexes, each ended by the key that breaks ties and by what tells documents that are gone, so that neither needs the document. `here` counts,
 * and gives pages in order of key; `words` is what search looks in.
 */
export const documentIndexes = ({ indexes, searchable }: ReadModel): readonly WantedIndex[] => [
  ...indexes.map((fields, at) => ({
    name: `declared_${at}`,
    key: { ...Object.fromEntries(fields.map((field) => [`fields.${field}`, 1 as const])), _id: 1, here: 1 } as const,
  })),
  { name: 'here', key: { here: 1, _id: 1 } },
  ...(searchable ? [{ name: 'words', key: { words: 1 } } as const] : []),
];

const letterIndexes: readonly WantedIndex[] = [{ name: 'stream', key: { stream: 1, revision: 1 } }];

/** Order counts: an index of the same fields in another order serves other questions. */
const shapeOf = ({ key, expireAfterSeconds }: Pick<WantedIndex, 'expireAfterSeconds'> & { key: object }): string =>
  JSON.stringify([
    Object.entries(key).map(([field, order]: [string, unknown]) => [field, Number(order)]),
    expireAfterSeconds === undefined ? null : String(expireAfterSeconds),
  ]);

const narrowing = ['unique', 'sparse', 'partialFilterExpression', 'collation', 'hidden'] as const;

type StandingIndex = Awaited<ReturnType<Collection['indexes']>>[number];

/** An index that leaves documents out, compares text otherwise or is not used would give other answers, or none. */
const isPlain = (index: StandingIndex): boolean => narrowing.every((option) => index[option] === undefined);

/**
 * Makes what is missing. An index of another shape under one of our names is built again; one of the right shape under another name serves as well, and
 * indexes that somebody added are left alone.
 */
export const ensureIndexes = async <T extends { _id: string }>(
  collection: Collection<T>,
  wanted: readonly WantedIndex[],
): Promise<void> => {
  const standing = await standingIndexes(collection);
  // A key that is taken must mean that the document is there: what else is unique would make writes look like that.
  const foreign = standing.find(({ unique }) => unique === true);
  if (foreign !== undefined)
    throw new Error(`${collection.collectionName} has a unique index that is none of ours: ${String(foreign.name)}`);
  const serving = new Set(standing.filter(isPlain).map(shapeOf));
  const missing = wanted.filter((index) => !serving.has(shapeOf(index)));
  const names = new Set(missing.map(({ name }) => name));
  for (const { name } of standing) if (name !== undefined && names.has(name)) await dropIndex(collection, name);
  if (missing.length > 0)
    await collection.createIndexes(missing.map(({ key, ...index }) => ({ ...index, key: { ...key } })));
};

/** Another opening may have dropped it in the same moment. */
const dropIndex = async <T extends { _id: string }>(collection: Collection<T>, name: string): Promise<void> => {
  try {
    await collection.dropIndex(name);
  } catch (error) {
    if (!isIndexMissing(error)) throw error;
  }
};

/** A collection that is not there has none. */
const standingIndexes = async <T extends { _id: string }>(
  collection: Collection<T>,
): Promise<readonly StandingIndex[]> => {
  try {
    return await collection.indexes();
  } catch (error) {
    if (isGoneWhileRead(error)) return [];
    throw error;
  }
};

export const ensureGenerationIndexes = async (
  { documents, letters }: GenerationCollections,
  model: ReadModel,
): Promise<void> => {
  await ensureIndexes(documents, documentIndexes(model));
  await ensureIndexes(letters, letterIndexes);
};
