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

type Order = Readonly<Record<string, number>>;
type UpdateOutcome = Readonly<{
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

/** Orders that were asked for are kept until the next write: pages are asked for one after the other. */
const orderedDocuments = () => {
  const documents = new Map<string, EvaluatedDocument>();
  const orders = new Map<string, readonly EvaluatedDocument[]>();
  return {
    get: (key: string) => documents.get(key),
    inOrder: (order: Order): readonly EvaluatedDocument[] => {
      const name = JSON.stringify(order);
      const known = orders.get(name) ?? sorted([...documents.values()], order);
      orders.set(name, known);
      return known;
    },
    put: (document: EvaluatedDocument): void => {
      const bytes = BSON.calculateObjectSize(restoredDocument(document));
      if (bytes > documentBytesMax) throw new ServerRefusal(tooLarge, `BSONObj size: ${bytes} is invalid`);
      orders.clear();
      documents.set(keyOf(document['_id']), document);
    },
    remove: (document: EvaluatedDocument): void => {
      orders.clear();
      documents.delete(keyOf(document['_id']));
    },
  };
};

export const memoryCollection = (): MemoryCollection => {
  const documents = orderedDocuments();

  const matching = (query: EvaluatedDocument, order: Order = {}, limit = 0): readonly EvaluatedDocument[] => {
    assertQuery(query);
    const isMatch = testOf(query);
    const named = namedKeys(query)
      ?.map((key) => documents.get(key))
      .filter((document) => document !== undefined);
    const found: EvaluatedDocument[] = [];
    for (const document of named === undefined ? documents.inOrder(order) : sorted(named, order)) {
      if (isMatch(document)) found.push(document);
      if (limit > 0 && found.length >= limit) break;
    }
    return found;
  };
  const insert = (document: EvaluatedDocument): void => {
    if (documents.get(keyOf(document['_id'])) !== undefined)
      throw new ServerRefusal(duplicateKey, 'E11000 duplicate key error index: _id_');
    documents.put(document);
  };

  return {
    find: matching,
    aggregate: (pipeline) => {
      assertPipeline(pipeline);
      return aggregated(documents.inOrder({}), pipeline);
    },
    update: ({ query, update, upsert }, now) => {
      const [before] = matching(query, {}, 1);
      if (before === undefined) {
        if (!upsert) return { matched: 0, modified: 0 };
        const after = updated(equalities(query), { update, isInsert: true, now });
        insert(after);
        return { matched: 0, modified: 0, after, upserted: after['_id'] ?? null };
      }
      const after = updated(before, { update, isInsert: false, now });
      if (isEqual(before, after)) return { matched: 1, modified: 0, after };
      documents.put(after);
      return { matched: 1, modified: 1, after };
    },
    remove: (query, limit) => {
      const found = matching(query, {}, limit);
      for (const document of found) documents.remove(document);
      return found.length;
    },
  };
};
