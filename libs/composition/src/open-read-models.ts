import { mkdirSync } from 'node:fs';
import type { ReadStore } from '@redress/kernel';
import type { Settings } from '@redress/platform/config';
import {
  createSqliteReadStore,
  dropSqliteReadStore,
  UnusableReadStoreError,
} from '@redress/platform/read-store-sqlite';
import { readModelsFile } from './ledger-files';

/** The read models. A damaged file is dropped and built again: it holds nothing that the log does not. */
export const openReadModels = (settings: Settings, onDropped: (problem: string) => void): ReadStore => {
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
