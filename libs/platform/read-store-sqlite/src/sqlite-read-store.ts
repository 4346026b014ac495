import type { DatabaseSync } from 'node:sqlite';
import { assertReadModel, type ReadModel, type ReadStore } from '@redress/kernel';
import { inMemory, openForReading, openForWriting, truncateWal, type CheckDepth } from './connection';
import { cutOver, discardShadow, openGeneration } from './generation-changes';
import { generationWriter, type WriterConnection } from './generation-writer';
import { readQueries, type Promised } from './read-queries';
import { namingDamage } from './read-store-errors';
import { preparedStatements } from './statements';

export type SqliteReadStoreOptions = Readonly<{
  /** Made where it does not exist; `:memory:` is gone with the store. */
  file: string;
  /** `whole` (default) reads the file once, to find damage now rather than later; `schema` trusts it, for a further connection to a file just checked. */
  check?: CheckDepth;
}>;

/** How long a purge that a reader stands in the way of waits until it is tried again. */
const purgeRetryMilliseconds = 1_000;

/** A purge that a reader stands in the way of is owed: it is tried again with every commit, after a while, at close, and at the next opening. */
const purging = (database: DatabaseSync) => {
  let isOwed = false;
  let timer: NodeJS.Timeout | undefined;
  const settlePurge = (): void => {
    if (!isOwed) return;
    clearTimeout(timer);
    isOwed = !truncateWal(database);
    if (isOwed) timer = setTimeout(settlePurge, purgeRetryMilliseconds).unref();
  };
  const purge = (): void => {
    isOwed = true;
    settlePurge();
  };
  const endPurge = (): void => {
    settlePurge();
    clearTimeout(timer);
  };
  return { purge, settlePurge, endPurge };
};

/** Declarations are checked once each: after that they are taken at their word, and their names become SQL. */
const declarationCheck = () => {
  const checked = new WeakSet<ReadModel>();
  return (model: ReadModel): ReadModel => {
    if (!checked.has(model)) assertReadModel(model);
    checked.add(model);
    return model;
  };
};

/**
 * Read models in one SQLite file: WAL, `synchronous=NORMAL`, disposable. It runs in the thread that calls it: put the projector and the queries in
 * threads of their own, each with a store on the same file. Writers in several threads or processes wait for each other, and fence each other.
 * @throws UnusableReadStoreError for a file that is torn, corrupt or of another layout: drop it. ForeignReadStoreError for somebody else's database.
 */
export const createSqliteReadStore = ({ file, check = 'whole' }: SqliteReadStoreOptions): ReadStore => {
  const database = openForWriting(file, check);
  const reader = file === inMemory ? database : openForReading(file);
  const { endPurge, ...purge } = purging(database);
  const connection: WriterConnection = { database, statements: preparedStatements(database), ...purge };
  const promised: Promised = (work) =>
    new Promise((resolve) => {
      resolve(namingDamage(file, work));
    });
  const checked = declarationCheck();
  const query = readQueries(reader, promised);

  return {
    description: { kind: 'sqlite', durability: 'WAL, synchronous=NORMAL: disposable, built again from the log' },
    writer: (model, role) =>
      promised(() => generationWriter(connection, openGeneration(connection, checked(model), role), promised)),
    cutOver: (model) => promised(() => cutOver(connection, checked(model))),
    discardShadow: (model) => promised(() => discardShadow(connection, checked(model))),
    ...query,
    close: () =>
      promised(() => {
        if (reader !== database) reader.close();
        endPurge();
        database.close();
      }),
  };
};
