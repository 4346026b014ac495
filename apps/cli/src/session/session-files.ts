import { join } from 'node:path';
import type { Settings } from '@redress/platform/config';

/** Files of the embedded stores in a data folder. */
export const ledgerFile = ({ dataFolder }: Settings): string => join(dataFolder, 'ledger.db');
export const readModelsFile = ({ dataFolder }: Settings): string => join(dataFolder, 'read.db');

/** The built entry files of the worker threads, beside the built command line. */
export const workerEntry = (name: 'ledger-writer' | 'key-ring-writer' | 'projector'): string =>
  join(__dirname, '..', 'workers', `${name}.worker.js`);
