import { createHash } from 'node:crypto';
import type { Collection } from 'mongodb';
import { digestLine, type FieldValue, type ReadModel } from '@redress/kernel';
import type { StoredDocument } from './collections';
import { parsedDocument } from './document-writes';
import { readTokens } from './search-terms';

export const digestOfNothing = createHash('sha256').digest('hex');

/** Documents of one answer of the server; an answer is bounded by bytes besides. */
const batchDocuments = 1_000;

/** Streams the documents in key order, so that a model of any size is digested in the memory of one batch. */
export const digestOf = async (collection: Collection<StoredDocument>, model: ReadModel): Promise<string> => {
  const fields = Object.keys(model.fields);
  const hash = createHash('sha256');
  const found = collection.find(
    { here: true },
    { projection: { document: 1, fields: 1, tokens: 1 }, sort: { _id: 1 }, batchSize: batchDocuments },
  );
  for await (const stored of found) {
    const content = {
      document: parsedDocument(stored.document ?? ''),
      fields: Object.fromEntries(fields.map((field): [string, FieldValue] => [field, stored.fields?.[field] ?? null])),
      tokens: readTokens(stored.tokens),
    };
    hash.update(`${digestLine(stored._id, content)}\n`);
  }
  return hash.digest('hex');
};
