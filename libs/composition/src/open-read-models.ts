import { mkdirSync } from 'node:fs';
import type { ReadStore } from '@redress/kernel';
import type { Settings } from '@redress/platform/config';
import {
  createSqliteReadStore,
  dropSqliteReadStore,
  UnusableReadStoreError,
} from '@redress/platform/read-store-sqlite';
import { readModelsFile } from './ledger-files';

/** A damaged file is dropped and built again: it holds nothing that the log does not. */
const openEmbedded = (settings: Settings, onDropped: (problem: string) => void): ReadStore => {
  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
  const file = readModelsFile(settings);
  try {
    return createSqliteReadStore({ file });
  } catch (error) {
    if (!(error instanceof UnusableReadStoreError)) throw error;
    onDropped(error.message);
    dropSqliteReadStore(file);
    return createSqliteReadStore({ file });
  }
};

/**
 * The read models. `onDropped` is told why they have to be built again.
 * @throws ConnectionStringError, StoreUnavailableError where they are kept by a server that is away
 */
export const openReadModels = async (settings: Settings, onDropped: (problem: string) => void): Promise<ReadStore> => {
  const { readStore } = settings;
  if (readStore.kind === 'embedded') return openEmbedded(settings, onDropped);
  // Loaded only where it is used: the client takes a good part of the start of every verb.
  const { createMongoDbReadStore } = await import('@redress/platform/read-store-mongodb');
  return createMongoDbReadStore({ connectionString: readStore.connectionString });
};
