import { MongoClient, ReadConcern, ReadPreference, type Db, type MongoClientOptions } from 'mongodb';
import { StoreUnavailableError } from '@redress/kernel';
import { asking, ConnectionStringError } from './mongodb-errors';
import { searchMillisecondsMax, silenceMillisecondsMax } from './mongodb-limits';

export type MongoDbConnectionOptions = Readonly<{
  /**
   * `mongodb://...` or `mongodb+srv://...`; the path names the database. One database is for one ledger: two would build each other's models anew. It says how to
   * connect and who we are; concerns, the read preference and the time-outs below are not its to say.
   */
  connectionString: string;
  /** How long a silent server is waited for, in milliseconds. */
  silenceMilliseconds?: number;
  /** How long a server that takes writes is looked for, in milliseconds. */
  searchMilliseconds?: number;
}>;

/** `isReplicated`: acknowledged by a majority means something, and is what reads ask for. */
export type Connection = Readonly<{ db: Db; isReplicated: boolean; close: () => Promise<void> }>;

const withDatabase = /^mongodb(?:\+srv)?:\/\/[^/?]+\/([^/?]+)(?:\?.*)?$/;

/** @throws ConnectionStringError */
const databaseIn = (connectionString: string): string => {
  const [, database] = withDatabase.exec(connectionString) ?? [];
  // Names that would have to be escaped are no names of databases anyway.
  if (database === undefined || !/^[\w-]+$/.test(database))
    throw new ConnectionStringError('MongoDB connection string: expected mongodb://host:port/database');
  return database;
};

const clientFor = (connectionString: string, options: MongoClientOptions): MongoClient => {
  try {
    return new MongoClient(connectionString, options);
  } catch {
    throw new ConnectionStringError('MongoDB connection string: the client cannot read its hosts, names or options');
  }
};

/**
 * Every write waits for a majority and its journal, every read asks the primary, whatever the connection string says of it. A server that stands alone has
 * no majority to read from.
 * @throws ConnectionStringError, StoreUnavailableError where no server that takes writes is found
 */
export const openConnection = async ({
  connectionString,
  silenceMilliseconds = silenceMillisecondsMax,
  searchMilliseconds = searchMillisecondsMax,
}: MongoDbConnectionOptions): Promise<Connection> => {
  const database = databaseIn(connectionString);
  const client = clientFor(connectionString, {
    appName: 'redress',
    connectTimeoutMS: searchMilliseconds,
    serverSelectionTimeoutMS: searchMilliseconds,
    waitQueueTimeoutMS: searchMilliseconds,
    // An operator who knows his network may wait for less, or for more.
    ...(/[?&]socketTimeoutMS=/i.test(connectionString) ? {} : { socketTimeoutMS: silenceMilliseconds }),
    // Revisions have 64 bits.
    useBigInt64: true,
  });
  try {
    const hello = await asking(async () => {
      await client.connect();
      // By the name that every server knows: the newer one came with 4.4.2.
      return client.db('admin').command({ isMaster: 1 });
    });
    if (hello['ismaster'] !== true)
      throw new StoreUnavailableError('MongoDB: the server that was found takes no writes');
    const isReplicated = typeof hello['setName'] === 'string' || hello['msg'] === 'isdbgrid';
    const db = client.db(database, {
      readPreference: ReadPreference.primary,
      readConcern: new ReadConcern(isReplicated ? 'majority' : 'local'),
      writeConcern: { w: 'majority', journal: true },
    });
    return { db, isReplicated, close: () => client.close() };
  } catch (error) {
    await client.close().catch(() => undefined);
    throw error;
  }
};
