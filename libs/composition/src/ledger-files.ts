import { join } from 'node:path';
import type { Settings } from '@redress/platform/config';

/** Files of the embedded stores in a data folder. */
export const ledgerFile = ({ dataFolder }: Settings): string => join(dataFolder, 'ledger.db');
/** What was asked under which key, where the events are kept elsewhere. */
export const requestsFile = ({ dataFolder }: Settings): string => join(dataFolder, 'requests.db');
export const readModelsFile = ({ dataFolder }: Settings): string => join(dataFolder, 'read.db');

/** From the sources, as the tests run them, too: a thread cannot be given TypeScript. */
const builtWorkers = __filename.endsWith('.ts')
  ? join(__dirname, '..', '..', '..', 'dist', 'libs', 'composition', 'src', 'workers')
  : join(__dirname, 'workers');

/** The built entry files of the worker threads. */
export const workerEntry = (name: 'ledger-writer' | 'key-ring-writer' | 'projector'): string =>
  join(builtWorkers, `${name}.worker.js`);
