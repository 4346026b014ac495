import type { BSON } from 'mongodb';
import { commandName } from './command-fields';
import { evaluatedDocument, restored, restoredDocument, type EvaluatedDocument } from './evaluated-values';
import { ServerRefusal, type MemoryCollection, type UpdateRequest } from './memory-collection';
import type { MemoryDatabase } from './memory-database';

type Answer = BSON.Document;
type Cursors = Map<bigint, readonly BSON.Document[]>;

export type Surroundings = Readonly<{
  database: MemoryDatabase;
  cursors: Cursors;
  now: () => Date;
  nextCursor: () => bigint;
}>;

const cursorNotFound = 43;
const firstBatchDefault = 101;
const answerBytesMax = 16 * 1_024 * 1_024;

const listOf = (value: unknown): readonly BSON.Document[] => {
  if (!Array.isArray(value)) throw new Error('Not a list of documents');
  return value as readonly BSON.Document[];
};

/** One batch: so many documents, and fewer where they are large, as a server does. */
const take = (documents: readonly BSON.Document[], batchSize: number): number => {
  let bytes = 0;
  let count = 0;
  for (const document of documents) {
    bytes += JSON.stringify(document, (_name, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).length; // prettier-ignore
    if (count > 0 && (count >= batchSize || bytes > answerBytesMax)) break;
    count += 1;
  }
  return Math.min(count, batchSize);
};

const cursorAnswer = (
  { cursors, nextCursor }: Surroundings,
  ns: string,
  all: readonly BSON.Document[],
  batchSize: number,
): Answer => {
  const count = take(all, batchSize);
  const rest = all.slice(count);
  const id = rest.length === 0 ? 0n : nextCursor();
  if (id !== 0n) cursors.set(id, rest);
  return { cursor: { id, ns, firstBatch: all.slice(0, count) }, ok: 1 };
};

/** Only projections that name what is wanted. */
const projected = (projection: BSON.Document | undefined, document: BSON.Document): BSON.Document => {
  if (projection === undefined) return document;
  if (!Object.values(projection).every((wanted) => Number(wanted) === 1)) throw new Error('The stand-in leaves nothing out'); // prettier-ignore
  return Object.fromEntries(Object.entries(document).filter(([name]) => name === '_id' || name in projection));
};

const find = (surroundings: Surroundings, ns: string, documents: MemoryCollection, body: BSON.Document): Answer => {
  const order = Object.fromEntries(Object.entries((body['sort'] ?? {}) as BSON.Document).map(([path, sign]) => [path, Number(sign)])); // prettier-ignore
  const found = documents
    .find(evaluatedDocument(body['filter'] ?? {}), order, Number(body['limit'] ?? 0))
    .map((document) => projected(body['projection'] as BSON.Document | undefined, restoredDocument(document)));
  return cursorAnswer(surroundings, ns, found, Number(body['batchSize'] ?? firstBatchDefault));
};

const getMore = ({ cursors }: Surroundings, ns: string, body: BSON.Document): Answer => {
  const id = BigInt(String(body['getMore']));
  const rest = cursors.get(id);
  if (rest === undefined) throw new ServerRefusal(cursorNotFound, 'cursor id not found');
  const count = take(rest, Number(body['batchSize'] ?? rest.length));
  const left = rest.slice(count);
  if (left.length === 0) cursors.delete(id);
  else cursors.set(id, left);
  return { cursor: { id: left.length === 0 ? 0n : id, ns, nextBatch: rest.slice(0, count) }, ok: 1 };
};

const updateRequest = (query: unknown, update: unknown, upsert: unknown): UpdateRequest => ({
  query: evaluatedDocument(query),
  update: evaluatedDocument(update),
  upsert: upsert === true,
});

/** Each of the writes on its own, as a server does it: an ordered list ends at the first that is refused. */
const eachWrite = (
  writes: readonly BSON.Document[],
  isOrdered: boolean,
  write: (one: BSON.Document, index: number) => void,
): readonly BSON.Document[] => {
  const errors: BSON.Document[] = [];
  for (const [index, one] of writes.entries()) {
    try {
      write(one, index);
    } catch (error) {
      if (!(error instanceof ServerRefusal)) throw error;
      errors.push({ index, code: error.code, errmsg: error.message });
      if (isOrdered) break;
    }
  }
  return errors;
};

const update = ({ now }: Surroundings, documents: MemoryCollection, body: BSON.Document): Answer => {
  let [n, nModified] = [0, 0];
  const upserted: BSON.Document[] = [];
  const errors = eachWrite(listOf(body['updates']), body['ordered'] !== false, (one, index) => {
    if (one['multi'] === true) throw new Error('The stand-in updates one document at a time');
    const outcome = documents.update(updateRequest(one['q'], one['u'], one['upsert']), now());
    n += outcome.matched + Number(outcome.upserted !== undefined);
    nModified += outcome.modified;
    if (outcome.upserted !== undefined) upserted.push({ index, _id: restored(outcome.upserted) });
  });
  return {
    n,
    nModified,
    ...(upserted.length > 0 ? { upserted } : {}),
    ...(errors.length > 0 ? { writeErrors: errors } : {}),
    ok: 1,
  };
};

const remove = (documents: MemoryCollection, body: BSON.Document): Answer => {
  let n = 0;
  for (const one of listOf(body['deletes'])) n += documents.remove(evaluatedDocument(one['q']), Number(one['limit']));
  return { n, ok: 1 };
};

const findAndModify = ({ now }: Surroundings, documents: MemoryCollection, body: BSON.Document): Answer => {
  if (body['new'] !== true || body['remove'] === true) throw new Error('The stand-in gives what an update left');
  const { matched, after } = documents.update(updateRequest(body['query'], body['update'], body['upsert']), now());
  return {
    lastErrorObject: { n: matched, updatedExisting: matched > 0 },
    value: after === undefined ? null : restoredDocument(after),
    ok: 1,
  };
};

const listCollections = (surroundings: Surroundings, ns: string, body: BSON.Document): Answer => {
  const { name, ...strange } = (body['filter'] ?? {}) as BSON.Document;
  if (Object.keys(strange).length > 0) throw new Error('The stand-in lists collections by name');
  const names = surroundings.database.names().filter((other) => name === undefined || other === name);
  const listed = names.map((other) => ({ name: other, type: 'collection' }));
  return cursorAnswer(surroundings, ns, listed, listed.length);
};

/** Carries out one command that was found to be known in all its fields. @throws ServerRefusal as a server would, Error for what is not implemented */
export const carriedOut = (surroundings: Surroundings, body: BSON.Document): Answer => {
  const { database, cursors } = surroundings;
  const command = commandName(body);
  const collection = String(body[command]);
  const ns = `${String(body['$db'])}.${collection}`;
  switch (command) {
    case 'ping':
    case 'endSessions':
      return { ok: 1 };
    case 'find':
      return find(surroundings, ns, database.read(collection), body);
    case 'getMore':
      return getMore(surroundings, `${String(body['$db'])}.${String(body['collection'])}`, body);
    case 'killCursors':
      for (const id of body['cursors'] as readonly unknown[]) cursors.delete(BigInt(String(id)));
      return { cursorsKilled: body['cursors'] as unknown, ok: 1 };
    case 'aggregate': {
      const pipeline = listOf(body['pipeline']).map(evaluatedDocument);
      const found = database.read(collection).aggregate(pipeline).map((row: EvaluatedDocument) => restoredDocument(row)); // prettier-ignore
      const { batchSize } = (body['cursor'] ?? {}) as BSON.Document;
      return cursorAnswer(surroundings, ns, found, Number(batchSize ?? firstBatchDefault));
    }
    case 'update':
      return update(surroundings, database.write(collection), body);
    case 'delete':
      return remove(database.write(collection), body);
    case 'findAndModify':
      return findAndModify(surroundings, database.write(collection), body);
    case 'listCollections':
      return listCollections(surroundings, ns, body);
    case 'listIndexes':
      return cursorAnswer(surroundings, ns, database.indexes(collection), firstBatchDefault);
    case 'createIndexes':
      for (const index of listOf(body['indexes'])) database.createIndex(collection, index);
      return { ok: 1 };
    case 'dropIndexes':
      database.dropIndex(collection, String(body['index']));
      return { ok: 1 };
    case 'drop':
      database.drop(collection);
      return { ok: 1 };
    case 'dropDatabase':
      database.dropAll();
      return { ok: 1 };
    default:
      throw new Error(`The stand-in does not implement ${command}`);
  }
};
