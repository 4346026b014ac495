import { closeSync, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createCatalog } from './catalog';
import { damagedFile, ForeignReadStoreError, namingDamage, UnusableReadStoreError } from './read-store-errors';

export const inMemory = ':memory:';

/** "RdRs" in ASCII: tells a read store from every other SQLite file. */
const applicationId = 0x52645273;
/** Raised with any change to the catalog or to the tables of a generation; a file of another layout is dropped, never migrated. */
const layoutVersion = 1;

/** How long a writer waits for another. */
const busyMilliseconds = 5_000;
/** How long emptying the write-ahead log waits for readers. */
const truncateMilliseconds = 100;
/**
 * Measured: of 4, 8, 16 and 32 KiB, larger pages make a build up to a fifth cheaper and a commit of one event dearer; this is between. A new case touches a
 * dozen indexes at random places, each a page to write: pages of 8 KiB wrote a third less in a large import, which took as long.
 */
const pageBytes = 16_384;
/** Of 64 MiB an import of hundreds of thousands of rows took 50 MB more memory, and a build was no quicker. */
const writerCacheKibibytes = 24 * 1_024;
const readerCacheKibibytes = 32 * 1_024;
/**
 * Pages in the write-ahead log, 16 MB, before it is copied back. Of 64 MB the copying took 60 ms at a time, and a sync of the ledger's that fell into it waited
 * for the disk as long; a build is as quick with either.
 */
const walPages = 1_000;

export type CheckDepth = 'whole' | 'schema';

const pragma = (database: DatabaseSync, name: string): unknown =>
  Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];

/** Before anything is written: is this file ours, whole, and of this layout? @throws UnusableReadStoreError, ForeignReadStoreError */
const judge = (database: DatabaseSync, file: string, depth: CheckDepth): 'new' | 'ours' => {
  if (pragma(database, 'page_count') === 0) return 'new';
  if (pragma(database, 'application_id') !== applicationId)
    throw new ForeignReadStoreError(`${file} is no read store: it is left as it is`);
  if (pragma(database, 'user_version') !== layoutVersion)
    throw new UnusableReadStoreError(`${file} has another layout; it can be dropped and is built again from the log`);
  const verdict = depth === 'whole' ? pragma(database, 'quick_check(1)') : 'ok';
  if (verdict !== 'ok') throw damagedFile(file, String(verdict));
  return 'ours';
};

const tune = (database: DatabaseSync, cacheKibibytes: number): void => {
  database.exec(`PRAGMA cache_size = -${cacheKibibytes}`);
  database.exec('PRAGMA synchronous = NORMAL');
};

/** The identity and the catalog come in one transaction, before the journal mode: a file is empty or ours. */
const begin = (database: DatabaseSync): void => {
  database.exec(`PRAGMA page_size = ${pageBytes}`);
  database.exec('BEGIN IMMEDIATE');
  // Another process may have been first.
  if (pragma(database, 'application_id') !== applicationId) {
    database.exec(`PRAGMA application_id = ${applicationId}`);
    database.exec(`PRAGMA user_version = ${layoutVersion}`);
    createCatalog(database);
  }
  database.exec('COMMIT');
};

/** Moves what stands in the write-ahead log into the file and empties it. False where a reader stands in the way for longer than a query takes. */
export const truncateWal = (database: DatabaseSync): boolean => {
  database.exec(`PRAGMA busy_timeout = ${truncateMilliseconds}`);
  const isBusy = pragma(database, 'wal_checkpoint(TRUNCATE)') !== 0;
  database.exec(`PRAGMA busy_timeout = ${busyMilliseconds}`);
  return !isBusy;
};

/** SQLite reads a last page that is there in part as if the rest were zeros. Nothing but damage leaves one once the write-ahead log is empty. */
const assertWholePages = (file: string): void => {
  const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (file !== inMemory && sizeOf(`${file}-wal`) === 0 && sizeOf(file) % pageBytes !== 0)
    throw damagedFile(file, 'its last page is not whole');
};

/** The connection that writes. Opening it truncates the write-ahead log, so that a purge cut short by a crash is completed. */
export const openForWriting = (file: string, depth: CheckDepth): DatabaseSync => {
  // Opened text of persons may come to lie here: for the owner's eyes only. SQLite gives its side files the same mode.
  if (file !== inMemory && !existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: busyMilliseconds });
  try {
    return namingDamage(file, () => {
      if (judge(database, file, depth) === 'new') begin(database);
      database.exec('PRAGMA journal_mode = WAL');
      database.exec(`PRAGMA wal_autocheckpoint = ${walPages}`);
      tune(database, writerCacheKibibytes);
      truncateWal(database);
      if (depth === 'whole') assertWholePages(file);
      return database;
    });
  } catch (error) {
    database.close();
    throw error;
  }
};

/** A connection of its own for reading: its answers are of one moment while the writer commits. */
export const openForReading = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file, { readOnly: true, timeout: busyMilliseconds });
  tune(database, readerCacheKibibytes);
  return database;
};

/** Deletes the files of a read store that cannot be used. @throws ForeignReadStoreError where it is a database of something else. */
export const dropSqliteReadStore = (file: string): void => {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { timeout: busyMilliseconds });
  try {
    namingDamage(file, () => judge(database, file, 'schema'));
  } catch (error) {
    if (!(error instanceof UnusableReadStoreError)) throw error;
  } finally {
    database.close();
  }
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
};
