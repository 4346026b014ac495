import { randomUUID } from 'node:crypto';
import type { ReadStore } from '@redress/kernel';
import { createMongoDbReadStore, createMongoDbRequestLog, type MongoDbRequestLog } from '../src/index';
import { openMongoDbStandIn, type MongoDbStandIn, type StandInKind } from './mongodb-stand-in';

/** Where the contracts find a real server, such as `mongodb://127.0.0.1:27017/?replicaSet=rs0`. Its path is not used: each run has a database of its own. */
const serverUrl = process.env['MONGO_URL'];

/** The same connection string with another database. */
const withDatabase = (url: string, database: string): string => {
  const [, servers = '', options = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(url) ?? [];
  return `${servers}/${database}${options}`;
};

const newDatabase = (): string => `redress_test_${randomUUID().slice(0, 8)}`;

/** A database of its own for each call, on the real server. */
export const newServerUrl = (): string => withDatabase(serverUrl ?? '', newDatabase());

/** `describe` where there is a real server, or a visible `describe.skip` after one plain line that says so. */
export const describeWithServer = (name: string, body: () => void): void => {
  if (serverUrl !== undefined) describe(name, body);
  else {
    process.stderr.write(`Not run, no MONGO_URL: ${name}\n`);
    describe.skip(`${name} (skipped: no MONGO_URL)`, body);
  }
};

export type WithStandIn<T> = T & Readonly<{ standIn: MongoDbStandIn; close: () => Promise<void> }>;

const unlessAnythingUnknown = async (standIn: MongoDbStandIn): Promise<void> => {
  await standIn.close();
  const [first] = standIn.unimplemented();
  if (first !== undefined) throw new Error(`The adapter used what the stand-in does not have: ${first}`);
};

/** Long enough for a busy machine; a test of silence says for itself how long it listens. */
const patient = { silenceMilliseconds: 10_000, searchMilliseconds: 4_000 } as const;
type Patience = Partial<Record<keyof typeof patient, number>>;

/** Closing fails where anything was asked that the stand-in does not implement. */
export const storeOverStandIn = async (
  kind: StandInKind = 'replica set',
): Promise<WithStandIn<Readonly<{ store: ReadStore; another: (patience?: Patience) => Promise<ReadStore> }>>> => {
  const standIn = await openMongoDbStandIn(kind);
  const connectionString = standIn.url('read');
  const stores: ReadStore[] = [];
  const another = async (patience: Patience = {}): Promise<ReadStore> => {
    const store = await createMongoDbReadStore({ connectionString, ...patient, ...patience });
    stores.push(store);
    return store;
  };
  const close = async (): Promise<void> => {
    await Promise.all(stores.map((store) => store.close()));
    await unlessAnythingUnknown(standIn);
  };
  return { standIn, store: await another(), another, close };
};

export type StoreOverStandIn = Awaited<ReturnType<typeof storeOverStandIn>>;

/** For as long as the work lasts, and closed whatever comes of it. */
export const withStandIn = async <T>(kind: StandInKind, work: (given: StoreOverStandIn) => Promise<T>): Promise<T> => {
  const given = await storeOverStandIn(kind);
  let result: T;
  try {
    result = await work(given);
  } catch (error) {
    // What failed first is what has to be said.
    await given.close().catch(() => undefined);
    throw error;
  }
  await given.close();
  return result;
};

export const requestLogOverStandIn = async (): Promise<WithStandIn<Readonly<{ log: MongoDbRequestLog }>>> => {
  const standIn = await openMongoDbStandIn();
  const log = await createMongoDbRequestLog({ connectionString: standIn.url('requests'), ...patient });
  const close = async (): Promise<void> => {
    await log.close();
    await unlessAnythingUnknown(standIn);
  };
  return { standIn, log, close };
};

export type RequestLogOverStandIn = Awaited<ReturnType<typeof requestLogOverStandIn>>;
