import { accessSync, constants, mkdirSync } from 'node:fs';
import type { ReadStore } from '@redress/kernel';
import type { Settings } from '@redress/platform/config';
import {
  createSqliteReadStore,
  dropSqliteReadStore,
  inMemory,
  UnusableReadStoreError,
} from '@redress/platform/read-store-sqlite';
import { readModelsFile } from './ledger-files';

/** False for a folder that is there and lets nothing be written: another's, or on a read-only medium. */
const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** A damaged file is dropped and built again: it holds nothing that the log does not. */
const openEmbedded = (settings: Settings, onDropped: (problem: string) => void): ReadStore => {
  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
  if (!isWritable(settings.dataFolder)) {
    onDropped(`${settings.dataFolder} cannot be written to: the read models are built in memory`);
    return createSqliteReadStore({ file: inMemory });
  }
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
