import { compare, isEqual } from 'mingo/util';
import { BSON } from 'mongodb';
import { updated, valueAt } from './applied-updates';
import { restoredDocument, type Evaluated, type EvaluatedDocument } from './evaluated-values';
import { aggregated, testOf } from './evaluator';
import { assertPipeline, assertQuery } from './known-operators';

/** What a server refuses, with its code. */
export class ServerRefusal extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

const duplicateKey = 11000;
const tooLarge = 10334;
const documentBytesMax = 16 * 1_024 * 1_024;

export type Order = Readonly<Record<string, number>>;
export type UpdateOutcome = Readonly<{
  matched: number;
  modified: number;
  upserted?: Evaluated;
  after?: EvaluatedDocument;
}>;
export type UpdateRequest = Readonly<{ query: EvaluatedDocument; update: EvaluatedDocument; upsert: boolean }>;

/** Documents of one collection; a scan answers every question. */
export type MemoryCollection = Readonly<{
  find: (query: EvaluatedDocument, order?: Order, limit?: number) => readonly EvaluatedDocument[];
  aggregate: (pipeline: readonly EvaluatedDocument[]) => readonly EvaluatedDocument[];
  update: (request: UpdateRequest, now: Date) => UpdateOutcome;
  remove: (query: EvaluatedDocument, limit: number) => number;
}>;

/** Keys of documents are text here. */
const keyOf = (id: Evaluated | undefined): string => {
  if (typeof id !== 'string') throw new Error('The stand-in keeps documents whose key is text');
  return id;
};

/** The keys that a question names, so that it need not be asked of every document. */
const namedKeys = (query: EvaluatedDocument): readonly string[] | undefined => {
  const id = query['_id'];
  if (typeof id === 'string') return [id];
  if (typeof id !== 'object' || id === null || !('$in' in id)) return undefined;
  const keys = id['$in'];
  return Array.isArray(keys) && keys.every((key) => typeof key === 'string') ? keys : undefined;
};

const sorted = (documents: readonly EvaluatedDocument[], order: Order): readonly EvaluatedDocument[] => {
  const paths = Object.entries(order);
  if (paths.length === 0) return documents;
  const keyed = documents.map((document) => ({ document, values: paths.map(([path]) => valueAt(document, path)) }));
  keyed.sort((a, b) => {
    for (const [at, [, sign]] of paths.entries()) {
      const compared = compare(a.values[at], b.values[at]);
      if (compared !== 0) return sign * compared;
    }
    return 0;
  });
  return keyed.map(({ document }) => document);
};

/** What an upsert that finds nothing begins with: what its query says is equal. */
const equalities = (query: EvaluatedDocument): EvaluatedDocument =>
  Object.fromEntries(
    Object.entries(query).filter(
      ([name, value]) => !name.startsWith('$') && (typeof value !== 'object' || value === null),
    ),
  );

export const memoryCollection = (): MemoryCollection => {
  const documents = new Map<string, EvaluatedDocument>();

  const matching = (query: EvaluatedDocument): readonly EvaluatedDocument[] => {
    assertQuery(query);
    const isMatch = testOf(query);
    const keys = namedKeys(query);
    const candidates = keys?.map((key) => documents.get(key)) ?? [...documents.values()];
    return candidates.filter((document) => document !== undefined).filter(isMatch);
  };
  const put = (document: EvaluatedDocument): void => {
    const bytes = BSON.calculateObjectSize(restoredDocument(document));
    if (bytes > documentBytesMax) throw new ServerRefusal(tooLarge, `BSONObj size: ${bytes} is invalid`);
    documents.set(keyOf(document['_id']), document);
  };
  const insert = (document: EvaluatedDocument): void => {
    if (documents.has(keyOf(document['_id'])))
      throw new ServerRefusal(duplicateKey, 'E11000 duplicate key error index: _id_');
    put(document);
  };

  return {
    find: (query, order = {}, limit = 0) => {
      const found = sorted(matching(query), order);
      return limit === 0 ? found : found.slice(0, limit);
    },
    aggregate: (pipeline) => {
      assertPipeline(pipeline);
      return aggregated([...documents.values()], pipeline);
    },
    update: ({ query, update, upsert }, now) => {
      const [before] = matching(query);
      if (before === undefined) {
        if (!upsert) return { matched: 0, modified: 0 };
        const after = updated(equalities(query), { update, isInsert: true, now });
        insert(after);
        return { matched: 0, modified: 0, after, upserted: after['_id'] ?? null };
      }
      const after = updated(before, { update, isInsert: false, now });
      if (isEqual(before, after)) return { matched: 1, modified: 0, after };
      put(after);
      return { matched: 1, modified: 1, after };
    },
    remove: (query, limit) => {
      const found = matching(query);
      const removed = limit === 0 ? found : found.slice(0, limit);
      for (const document of removed) documents.delete(keyOf(document['_id']));
      return removed.length;
    },
  };
};
