import type { ReadStore } from '@redress/kernel';
import { createMongoDbReadStore } from '@redress/platform/read-store-mongodb';
import { createSqliteReadStore } from '@redress/platform/read-store-sqlite';
import { openMongoDbStandIn } from '../../libs/platform/read-store-mongodb/spec/mongodb-stand-in';

/** Empty read stores of one kind, as many as are asked for, until all of them are closed. */
export type ReadStores = Readonly<{ empty: () => Promise<ReadStore>; close: () => Promise<void> }>;

const closing = async (stores: readonly ReadStore[]): Promise<void> => {
  for (const store of stores) await store.close();
};

const inSqlite = (): Promise<ReadStores> => {
  const stores: ReadStore[] = [];
  const empty = (): Promise<ReadStore> => {
    const store = createSqliteReadStore({ file: ':memory:' });
    stores.push(store);
    return Promise.resolve(store);
  };
  return Promise.resolve({ empty, close: () => closing(stores) });
};

/** The real adapter and the real client, over a stand-in for the server: each store is a database of its own. */
const overMongoDbStandIn = async (): Promise<ReadStores> => {
  const standIn = await openMongoDbStandIn();
  const stores: ReadStore[] = [];
  const empty = async (): Promise<ReadStore> => {
    const store = await createMongoDbReadStore({ connectionString: standIn.url(`store${stores.length}`) });
    stores.push(store);
    return store;
  };
  const close = async (): Promise<void> => {
    await closing(stores);
    await standIn.close();
    const [first] = standIn.unimplemented();
    if (first !== undefined) throw new Error(`The adapter used what the stand-in does not have: ${first}`);
  };
  return { empty, close };
};

/** `runs`: how often a property is tried; a server that is asked over a socket takes longer. */
export const readStoreKinds = [
  { kind: 'SQLite', open: inSqlite, runs: 80 },
  { kind: 'MongoDB over a stand-in', open: overMongoDbStandIn, runs: 6 },
] as const;
