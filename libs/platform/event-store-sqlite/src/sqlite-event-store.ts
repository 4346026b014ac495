import type { DatabaseSync } from 'node:sqlite';
import {
  assertAppendable,
  CorruptLedgerError,
  endableIterable,
  StoreUnavailableError,
  type EventStore,
  type Position,
  type RequestLog,
} from '@redress/kernel';
import { appendResultOf, revisionNumberOf } from './append-result';
import { backUp } from './backup';
import { commitBell } from './commit-bell';
import { lockFolder } from './folder-lock';
import { openReaderConnection } from './ledger-connection';
import { ledgerReader, type LedgerReader } from './ledger-reader';
import { followLedger } from './ledger-subscription';
import { newInstance } from './open-ledger';
import { requestReader } from './request-statements';
import { salvageLedger, type Salvaged } from './salvage';
import { readError } from './sqlite-error';
import { sqlitePositions, type SqlitePositions } from './sqlite-positions';
import { sqliteRequestLog } from './sqlite-request-log';
import { startWriter, type WriterClient } from './writer-client';

export type SqliteEventStoreOptions =
  /** Never writes, whoever else does, and needs no writer to be there. */
  | Readonly<{ folder: string; mode: 'read' }>
  | Readonly<{
      folder: string;
      mode: 'write';
      /** The built file that calls `runLedgerWriter(parentPort, workerData)`. */
      writerEntry: string | URL;
      /** Pages of 4,096 bytes that the ledger may grow to; then appends are refused as on a full disk. Absent: no limit of its own. */
      pagesMax?: number;
    }>;

export type SqliteEventStore = EventStore &
  Readonly<{
    requestLog: RequestLog;
    /** A consistent copy of everything acknowledged so far, in one file, synced. @throws FileExistsError, CorruptLedgerError */
    backupTo: (file: string) => Promise<void>;
    /** How many events the log holds up to there, itself included. @throws ForeignPositionError */
    eventsUpTo: (position: Position) => number;
    /** Every event that can still be read, in order, and what cannot: also on a damaged file. */
    salvage: () => AsyncIterable<Salvaged>;
  }>;

/** What writing needs beside reading. */
type Writing = Readonly<{ writer: WriterClient; release: () => void }>;

/** What whoever writes a ledger promises; refused to start where the system cannot give it. */
export const writerDurability = 'SQLite, WAL, synchronous=FULL: acknowledged after the sync of its group commit';

const durabilityOf = (writing: Writing | undefined): string =>
  writing === undefined ? 'opened for reading only' : writerDurability;

const readOnly = (): never => {
  throw new StoreUnavailableError('The ledger is opened for reading only');
};
/** Stands in for the writer where there is none. */
const noWriter = { append: readOnly, remember: readOnly, rememberedTo: () => 0, close: () => Promise.resolve() };

/** Names the file that positions belong to. Where that page is torn the events may still be read, under a name of this opening only. */
const positionsOf = (connection: DatabaseSync): SqlitePositions => {
  try {
    return sqlitePositions(String(connection.prepare('SELECT instance FROM ledger').get()?.['instance']));
  } catch (error) {
    const problem = readError(error, 'The instance of the ledger');
    if (problem instanceof CorruptLedgerError) return sqlitePositions(newInstance());
    throw problem;
  }
};

const readerOf = (connection: DatabaseSync, positions: SqlitePositions): LedgerReader => {
  try {
    return ledgerReader(connection, positions);
  } catch (error) {
    throw readError(error, 'The log');
  }
};

async function* salvaged(folder: string, positions: SqlitePositions): AsyncGenerator<Salvaged, void, undefined> {
  const connection = openReaderConnection(folder);
  try {
    yield* salvageLedger(connection, positions);
  } finally {
    connection.close();
  }
}

/** Reads on a connection of the calling thread, and hands appends to the writer. */
const storeOf = (folder: string, connection: DatabaseSync, writing: Writing | undefined): SqliteEventStore => {
  const positions = positionsOf(connection);
  const { placeOf, parsePosition } = positions;
  const reader = readerOf(connection, positions);
  const writer = writing?.writer ?? noWriter;
  const bell = commitBell(folder);
  const closing = new AbortController();
  const opened = (): LedgerReader => {
    if (closing.signal.aborted) throw new StoreUnavailableError('The ledger is closed');
    return reader;
  };

  return {
    description: { kind: 'sqlite', durability: durabilityOf(writing), keepsBytes: true, densePositions: true },
    append: async (stream, expected, events) => {
      assertAppendable(stream, events);
      return appendResultOf(await writer.append(stream, revisionNumberOf(expected), events), positions);
    },
    readStream: async (stream, options) => Promise.resolve(opened().readStream(stream, options)),
    readAll: async (options) => Promise.resolve(opened().readAll(options)),
    subscribe: (options = {}) =>
      endableIterable(
        (signal) => followLedger({ reader, bell }, options, signal),
        options.signal === undefined ? closing.signal : AbortSignal.any([closing.signal, options.signal]),
      ),
    head: async () => Promise.resolve(opened().head()),
    compare: (a, b) => Number(placeOf(a) - placeOf(b)),
    parsePosition,
    requestLog: sqliteRequestLog(writer, requestReader(connection)),
    backupTo: (file) => backUp(folder, file),
    eventsUpTo: (position) => Number(placeOf(position)),
    salvage: () => salvaged(folder, positions),
    close: async () => {
      if (closing.signal.aborted) return;
      closing.abort();
      bell.close();
      connection.close();
      await writer.close();
      writing?.release();
    },
  };
};

const openStore = (folder: string, writing: Writing | undefined): SqliteEventStore => {
  const connection = openReaderConnection(folder);
  try {
    return storeOf(folder, connection, writing);
  } catch (error) {
    connection.close();
    throw error;
  }
};

const openForWriting = async ({
  folder,
  writerEntry,
  pagesMax,
}: Extract<SqliteEventStoreOptions, { mode: 'write' }>): Promise<SqliteEventStore> => {
  const lock = lockFolder(folder);
  let writer: WriterClient | undefined;
  try {
    writer = await startWriter(writerEntry, { folder, ...(pagesMax === undefined ? {} : { pagesMax }) });
    return openStore(folder, { writer, release: lock.release });
  } catch (error) {
    await writer?.close();
    lock.release();
    throw error;
  }
};

/**
 * The embedded event store: one file, one writer, any number of readers in any thread or process.
 *
 * Opened for writing it locks the folder, makes a ledger where there is none, and refuses one that is damaged. After an I/O error it takes no
 * more appends until it is opened again, since what the system then shows need not be what the disk holds; opening settles that first.
 * @throws FolderLockedError naming the process that writes
 * @throws CorruptLedgerError naming the page, object or event
 * @throws StoreUnavailableError where there is nothing to read, or the system cannot give what durability needs
 */
export const createSqliteEventStore = (options: SqliteEventStoreOptions): Promise<SqliteEventStore> =>
  options.mode === 'write'
    ? openForWriting(options)
    : Promise.resolve().then(() => openStore(options.folder, undefined));
