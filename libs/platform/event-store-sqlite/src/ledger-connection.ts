import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { CorruptLedgerError, StoreUnavailableError } from '@redress/kernel';
import { ledgerPath } from './ledger-folder';
import { hasNoRoom, isTorn, readError } from './sqlite-error';

/** How long a statement waits for a lock that another process holds on the file, in milliseconds. */
const lockWaitMillisecondsMax = 5_000;
/** Memory for pages of one connection, in KiB: the upper levels of every tree stay in it. */
const writerCacheKib = 32 * 1_024;
const readerCacheKib = 8 * 1_024;

/** The one value of a pragma, as text. */
export const pragma = (connection: Pick<DatabaseSync, 'prepare'>, statement: string): string =>
  String(Object.values(connection.prepare(`PRAGMA ${statement}`).get() ?? {})[0]);

/** Sets a pragma that durability rests on, and reads it back. @throws StoreUnavailableError where it is not so. */
const demand = (connection: DatabaseSync, name: string, value: string, shown = value): void => {
  connection.exec(`PRAGMA ${name} = ${value}`);
  const actual = pragma(connection, name);
  if (actual !== shown)
    throw new StoreUnavailableError(`The ledger needs ${name} = ${value}; this file or system gives ${actual}`);
};

/**
 * The connection that appends. Like those that read it is not memory-mapped: a disk that fails under a mapping kills the process instead of giving an
 * error, and a mapped page that was once read stays memory of the process. Checkpoints are the writer's own, after it has acknowledged, so that a
 * failing one is seen (SQLite's automatic ones are silent).
 */
export const openWriterConnection = (file: string): DatabaseSync => {
  const connection = new DatabaseSync(file, { timeout: lockWaitMillisecondsMax, defensive: true });
  try {
    demand(connection, 'journal_mode', 'wal');
    demand(connection, 'synchronous', 'FULL', '2');
    // Without these macOS hands the bytes to the drive and does not wait for it.
    demand(connection, 'fullfsync', 'ON', '1');
    demand(connection, 'checkpoint_fullfsync', 'ON', '1');
    demand(connection, 'wal_autocheckpoint', '0');
    demand(connection, 'cache_size', `-${writerCacheKib}`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

/** A file that was cut short is refused by SQLite as a whole, unless the connection may repair its schema; one that is read-only cannot, and reads what is left. */
const allowCutFile = (connection: DatabaseSync): void => {
  try {
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
  } catch (error) {
    if (!isTorn(error)) throw error;
    connection.exec('PRAGMA writable_schema = ON');
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
  }
};

const connectForReading = (location: string | URL, bytes: number): DatabaseSync => {
  const connection = new DatabaseSync(location, { readOnly: true, timeout: lockWaitMillisecondsMax, defensive: false });
  try {
    allowCutFile(connection);
    if (bytes < Number(pragma(connection, 'page_size')))
      throw new CorruptLedgerError('The file ends within its first page');
    // Said, since a build of SQLite can map by default.
    connection.exec(`PRAGMA cache_size = -${readerCacheKib}; PRAGMA mmap_size = 0`);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
};

const bytesOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * A connection that cannot write to the log. In WAL mode SQLite keeps two files beside it for readers too; where there is no room for them, as on
 * a medium that cannot be written to, and no WAL to be read, nobody else can be writing, and it is read without them.
 * @throws StoreUnavailableError where there is no ledger
 * @throws CorruptLedgerError where not even its first page can be read
 */
export const openReaderConnection = (folder: string): DatabaseSync => {
  const file = ledgerPath(folder);
  const bytes = bytesOf(file);
  // A file of no bytes is one that is only just being made.
  if (bytes === 0) throw new StoreUnavailableError(`There is no ledger in ${folder}`);
  const unchanging = pathToFileURL(file);
  unchanging.searchParams.set('immutable', '1');
  try {
    return connectForReading(file, bytes);
  } catch (error) {
    if (!hasNoRoom(error) || bytesOf(`${file}-wal`) > 0) throw readError(error, file);
  }
  try {
    return connectForReading(unchanging, bytes);
  } catch (error) {
    throw readError(error, file);
  }
};
