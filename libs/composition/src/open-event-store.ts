import { canonicalBytes } from '@redress/integrity';
import type { EventStore } from '@redress/kernel';
import type { Settings } from '@redress/platform/config';
import { createSqliteEventStore, lockFolder, type SqliteEventStore } from '@redress/platform/event-store-sqlite';
import { workerEntry } from './ledger-files';

/** The log, and what only the embedded one can do. */
export type OpenedStore = Readonly<{ eventStore: EventStore; embedded: SqliteEventStore | undefined }>;

const openEmbedded = async ({ dataFolder }: Settings, mode: 'read' | 'write'): Promise<OpenedStore> => {
  const embedded = await createSqliteEventStore(
    mode === 'read'
      ? { folder: dataFolder, mode }
      : { folder: dataFolder, mode, writerEntry: workerEntry('ledger-writer') },
  );
  return { eventStore: embedded, embedded };
};

/** The log is elsewhere, but read models and keys are in this folder: it has one writer all the same. */
const openRemote = async (
  dataFolder: string,
  connectionString: string,
  mode: 'read' | 'write',
): Promise<OpenedStore> => {
  const lock = mode === 'write' ? lockFolder(dataFolder) : undefined;
  try {
    // Loaded only where it is used: the client takes a good part of the start of every verb.
    const { createEventStoreDbEventStore } = await import('@redress/platform/event-store-eventstoredb');
    const eventStore = await createEventStoreDbEventStore({ connectionString, canonicalJson: canonicalBytes });
    const close = async (): Promise<void> => {
      await eventStore.close();
      lock?.release();
    };
    return { eventStore: { ...eventStore, close }, embedded: undefined };
  } catch (error) {
    lock?.release();
    throw error;
  }
};

/** @throws FolderLockedError, CorruptLedgerError, StoreUnavailableError */
export const openEventStore = (settings: Settings, mode: 'read' | 'write'): Promise<OpenedStore> =>
  settings.eventStore.kind === 'embedded'
    ? openEmbedded(settings, mode)
    : openRemote(settings.dataFolder, settings.eventStore.connectionString, mode);
