import type { Collection, Db } from 'mongodb';
import type { FieldValue, ReadModel } from '@redress/kernel';
import { namePrefix, type Generation } from './catalog';

/**
 * One document. Its content is text and its declared fields stand under names that were checked, so that nothing that was stored is ever read as an
 * operator or a path. One that is gone keeps its key and its revision: they guard, and queries pass it over.
 */
export type StoredDocument = {
  _id: string;
  stream: string;
  /** The revision of `stream` that it was folded to. */
  revision: bigint;
  here: boolean;
  /** JSON, members in their order. */
  document?: string;
  fields?: Record<string, FieldValue>;
  /** Its tokens in order, a blank before and behind each; absent where there is none. */
  tokens?: string;
  /** Each token, and each pair of neighbours joined by a blank, once. */
  words?: string[];
};

export type StoredLetter = {
  /** `<stream>/<revision>` */
  _id: string;
  stream: string;
  revision: bigint;
  position: string;
  type: string;
  error: string;
  at: string;
  /** Of the writer that wrote it last: an older one cannot release it. */
  epoch: bigint;
};

export type StoredStream = { _id: string; revision: bigint };

export type GenerationCollections = Readonly<{
  documents: Collection<StoredDocument>;
  letters: Collection<StoredLetter>;
  streams: Collection<StoredStream>;
}>;

type Named = Readonly<{ model: ReadModel; id: bigint }>;

/** Names are made of what `assertReadModel` has checked and numbers; a model's name has no dot in it. */
const nameOf = ({ model, id }: Named): string => `${namePrefix}.${model.name}.v${model.version}.g${id}`;

const kinds = ['documents', 'letters', 'streams'] as const;

export const collectionsOf = (db: Db, generation: Generation): GenerationCollections => {
  const name = nameOf(generation);
  return {
    documents: db.collection(`${name}.documents`),
    letters: db.collection(`${name}.letters`),
    streams: db.collection(`${name}.streams`),
  };
};

/** The generation that a collection of this model belongs to, whatever the version was. Undefined: it is another model's, or nobody's. */
const generationIn = ({ name }: ReadModel, collection: string): bigint | undefined => {
  const prefix = `${namePrefix}.${name}.`;
  if (!collection.startsWith(prefix)) return undefined;
  const match = /^v\d+\.g(\d+)\.([a-z]+)$/.exec(collection.slice(prefix.length));
  if (match === null || !kinds.some((kind) => kind === match[2])) return undefined;
  return BigInt(match[1] ?? '');
};

/** Every collection that any version of this model has, with its generation. */
export const namesOf = async (db: Db, model: ReadModel): Promise<readonly Readonly<{ name: string; id: bigint }>[]> => {
  const listed = await db.listCollections({}, { nameOnly: true }).toArray();
  return listed.flatMap(({ name }) => {
    const id = generationIn(model, name);
    return id === undefined ? [] : [{ name, id }];
  });
};
