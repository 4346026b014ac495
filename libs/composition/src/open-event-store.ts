import { canonicalBytes } from '@redress/integrity';
import type { EventStore, RequestLog } from '@redress/kernel';
import type { EventStoreDbSettings, Settings } from '@redress/platform/config';
import {
  createSqliteEventStore,
  lockFolder,
  openRequestFile,
  type SqliteEventStore,
} from '@redress/platform/event-store-sqlite';
import { requestsFile, workerEntry } from './ledger-files';

/** The log, and what only the embedded one can do. `requestLog`: of a store that was opened for writing. */
export type OpenedStore = Readonly<{
  eventStore: EventStore;
  embedded: SqliteEventStore | undefined;
  requestLog?: RequestLog;
}>;

/** What a log elsewhere had to try again: it holds neither content nor credentials. */
export type StoreIncident = Readonly<{
  during: 'append' | 'read' | 'subscription';
  /** Failures in a row, this one included. */
  failures: number;
  /** The client's word for what happened: `overrun` where a subscription did not keep up and goes on where it was. */
  reason: string;
  /** Before the next attempt. */
  waitMilliseconds: number;
}>;

export type ReportIncident = (incident: StoreIncident) => void;

const openEmbedded = async ({ dataFolder }: Settings, mode: 'read' | 'write'): Promise<OpenedStore> => {
  const embedded = await createSqliteEventStore(
    mode === 'read'
      ? { folder: dataFolder, mode }
      : { folder: dataFolder, mode, writerEntry: workerEntry('ledger-writer') },
  );
  return { eventStore: embedded, embedded, ...(mode === 'write' ? { requestLog: embedded.requestLog } : {}) };
};

type OpenedRequests = Readonly<{ requestLog: RequestLog; close: () => Promise<void> }>;

/** Beside the read models: where they are shared by several processes, so is what was asked of any of them. */
const openRequests = async (settings: Settings): Promise<OpenedRequests> => {
  if (settings.readStore.kind === 'mongodb') {
    const { createMongoDbRequestLog } = await import('@redress/platform/read-store-mongodb');
    const requestLog = await createMongoDbRequestLog({ connectionString: settings.readStore.connectionString });
    return { requestLog, close: requestLog.close };
  }
  const { requestLog, close } = openRequestFile(requestsFile(settings));
  return {
    requestLog,
    close: () => {
      close();
      return Promise.resolve();
    },
  };
};

/** The log is elsewhere, but read models and keys are in this folder: it has one writer all the same. */
const openRemote = async (
  settings: Settings,
  { connectionString, prefix }: EventStoreDbSettings,
  mode: 'read' | 'write',
  report: ReportIncident,
): Promise<OpenedStore> => {
  const lock = mode === 'write' ? lockFolder(settings.dataFolder) : undefined;
  try {
    // Loaded only where it is used: the client takes a good part of the start of every verb.
    const { createEventStoreDbEventStore } = await import('@redress/platform/event-store-eventstoredb');
    const eventStore = await createEventStoreDbEventStore({
      connectionString,
      canonicalJson: canonicalBytes,
      report,
      ...(prefix === undefined ? {} : { prefix }),
    });
    const requests = mode === 'write' ? await openRequests(settings) : undefined;
    const close = async (): Promise<void> => {
      await eventStore.close();
      await requests?.close();
      lock?.release();
    };
    return {
      eventStore: { ...eventStore, close },
      embedded: undefined,
      ...(requests && { requestLog: requests.requestLog }),
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
};

/** `report` is told of everything that is tried again. @throws FolderLockedError, CorruptLedgerError, StoreUnavailableError */
export const openEventStore = (
  settings: Settings,
  mode: 'read' | 'write',
  report: ReportIncident = () => undefined,
): Promise<OpenedStore> =>
  settings.eventStore.kind === 'embedded'
    ? openEmbedded(settings, mode)
    : openRemote(settings, settings.eventStore, mode, report);
