import { BSON, type AnyBulkWriteOperation, type Collection } from 'mongodb';
import {
  assertFieldsOf,
  type DocumentContent,
  type FieldValue,
  type GuardedDocument,
  type JsonObject,
  type LoadedDocument,
  type ReadModel,
} from '@redress/kernel';
import type { StoredDocument } from './collections';
import { isDuplicateKey } from './mongodb-errors';
import { documentBytesMax } from './mongodb-limits';
import { storedTokens } from './search-terms';

/** Zero has one form: the other sign would be another value to a group. */
const plain = (value: FieldValue): FieldValue => (value === 0 ? 0 : value);

const storedContent = (
  { searchable }: ReadModel,
  content: DocumentContent,
): Pick<StoredDocument, 'document' | 'fields' | 'tokens' | 'words'> => ({
  document: JSON.stringify(content.document),
  fields: Object.fromEntries(Object.entries(content.fields).map(([field, value]) => [field, plain(value)])),
  ...(searchable ? storedTokens(content) : {}),
});

/**
 * The documents of one commit as they are stored, each key once: of two with one key the later wins, unless it is older. All are judged before the first is
 * written.
 * @throws TypeError for fields that are not the declared ones, RangeError beyond `documentBytesMax`
 */
export const storedDocuments = (
  model: ReadModel,
  documents: readonly GuardedDocument[],
): readonly Readonly<StoredDocument>[] => {
  const folded = new Map<string, GuardedDocument>();
  for (const document of documents) {
    if (document.content !== undefined) assertFieldsOf(model, document.content.fields);
    const other = folded.get(document.key);
    if (other === undefined || other.revision <= document.revision) folded.set(document.key, document);
  }
  return [...folded.values()].map(({ key, stream, revision, content }) => {
    const guard = { _id: key, stream, revision };
    const stored =
      content === undefined ? { ...guard, here: false } : { ...guard, here: true, ...storedContent(model, content) };
    const bytes = BSON.calculateObjectSize(stored);
    if (bytes > documentBytesMax)
      throw new RangeError(
        `A document of ${model.name} takes ${bytes} bytes; MongoDB holds at most ${documentBytesMax} in one`,
      );
    return stored;
  });
};

/**
 * Replaces what is not newer and adds what is not there. The guard is in the filter: where a newer revision stands nothing matches, and the attempt to add the
 * document instead finds its key taken, which is the refusal that was wanted.
 */
export const writeDocuments = async (
  collection: Collection<StoredDocument>,
  documents: readonly Readonly<StoredDocument>[],
): Promise<void> => {
  if (documents.length === 0) return;
  const writes = documents.map((stored): AnyBulkWriteOperation<StoredDocument> => {
    const { _id, ...replacement } = stored;
    const filter = { _id, revision: { $lte: stored.revision } };
    return { replaceOne: { filter, replacement, upsert: true } };
  });
  await addingOrRefused(() => collection.bulkWrite(writes, { ordered: false }));
};

const addingOrRefused = async (write: () => Promise<unknown>): Promise<void> => {
  try {
    await write();
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
};

export const loadDocuments = async (
  collection: Collection<StoredDocument>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, LoadedDocument>> => {
  if (keys.length === 0) return new Map();
  const found = collection.find(
    { _id: { $in: [...keys] } },
    { projection: { revision: 1, document: 1 }, batchSize: keys.length },
  );
  const loaded = new Map<string, LoadedDocument>();
  for await (const { _id, revision, document } of found)
    loaded.set(_id, { revision, document: document === undefined ? undefined : parsedDocument(document) });
  return loaded;
};

/** A document as it was written: the layout and the declaration of its collection are in the collection's name and its entry. */
export const parsedDocument = (text: string): JsonObject => JSON.parse(text) as JsonObject;
