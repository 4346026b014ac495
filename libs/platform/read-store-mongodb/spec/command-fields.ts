import type { BSON } from 'mongodb';

/** What the client adds to any command. */
const everywhere: readonly string[] = ['$db', 'lsid', 'txnNumber', '$clusterTime', '$readPreference', 'writeConcern'];

/** What the stand-in carries out, and the fields of each command that it heeds. */
const known: Readonly<Record<string, readonly string[]>> = {
  hello: ['helloOk', 'client', 'compression', 'loadBalanced', 'backpressure'],
  isMaster: ['helloOk', 'client', 'compression', 'loadBalanced', 'backpressure'],
  ismaster: ['helloOk', 'client', 'compression', 'loadBalanced', 'backpressure'],
  ping: [],
  endSessions: [],
  find: ['filter', 'sort', 'projection', 'limit', 'batchSize', 'singleBatch', 'readConcern'],
  getMore: ['collection', 'batchSize'],
  killCursors: ['cursors'],
  aggregate: ['pipeline', 'cursor', 'allowDiskUse', 'readConcern'],
  update: ['updates', 'ordered'],
  delete: ['deletes', 'ordered'],
  findAndModify: ['query', 'update', 'new', 'upsert', 'remove'],
  listCollections: ['filter', 'cursor', 'nameOnly', 'authorizedCollections'],
  listIndexes: ['cursor'],
  createIndexes: ['indexes'],
  dropIndexes: ['index'],
  drop: [],
  dropDatabase: [],
};

export const commandName = (body: BSON.Document): string => Object.keys(body)[0] ?? '';

/** The first thing about a command that would be passed over in silence, or undefined. */
export const unknownIn = (body: BSON.Document): string | undefined => {
  const name = commandName(body);
  const fields = known[name];
  if (fields === undefined) return `the command ${name}`;
  const strange = Object.keys(body)
    .slice(1)
    .find((field) => !fields.includes(field) && !everywhere.includes(field));
  return strange === undefined ? undefined : `${strange} of ${name}`;
};
