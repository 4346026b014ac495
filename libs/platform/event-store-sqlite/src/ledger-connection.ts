import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { CorruptLedgerError, StoreUnavailableError } from '@redress/kernel';
import { ledgerPath } from './ledger-folder';
import { hasNoRoom, isTorn, readError } from './sqlite-error';

/** How long a statement waits for a lock that another process holds on the file, in milliseconds. */
const lockWaitMillisecondsMax = 5_000;
/** Memory for pages of one connection, in KiB: the upper levels of every tree stay in it. */
const writerCacheKib = 64 * 1_024;
const readerCacheKib = 16 * 1_024;
/** Address space for reading without a copy, in bytes: SQLite's own upper bound, a little under 2 GiB. */
const mappedBytesMax = 0x7f_ff_00_00;

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
 * The connection that appends. It is not memory-mapped: a disk that fails under a mapping kills the process instead of giving an error.
 * Checkpoints are the writer's own, after it has acknowledged, so that a failing one is seen (SQLite's automatic ones are silent).
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

export type ReaderConnectionOptions = Readonly<{
  /** For a walk over a damaged file: errors instead of signals. */
  mapped?: boolean;
}>;

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

const connectForReading = (location: string | URL, bytes: number, mapped: boolean): DatabaseSync => {
  const connection = new DatabaseSync(location, { readOnly: true, timeout: lockWaitMillisecondsMax, defensive: false });
  try {
    allowCutFile(connection);
    if (bytes < Number(pragma(connection, 'page_size')))
      throw new CorruptLedgerError('The file ends within its first page');
    connection.exec(`PRAGMA cache_size = -${readerCacheKib}; PRAGMA mmap_size = ${mapped ? mappedBytesMax : 0}`);
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
export const openReaderConnection = (folder: string, { mapped = true }: ReaderConnectionOptions = {}): DatabaseSync => {
  const file = ledgerPath(folder);
  const bytes = bytesOf(file);
  // A file of no bytes is one that is only just being made.
  if (bytes === 0) throw new StoreUnavailableError(`There is no ledger in ${folder}`);
  const unchanging = pathToFileURL(file);
  unchanging.searchParams.set('immutable', '1');
  try {
    return connectForReading(file, bytes, mapped);
  } catch (error) {
    if (!hasNoRoom(error) || bytesOf(`${file}-wal`) > 0) throw readError(error, file);
  }
  try {
    return connectForReading(unchanging, bytes, mapped);
  } catch (error) {
    throw readError(error, file);
  }
};
