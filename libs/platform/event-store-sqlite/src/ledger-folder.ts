import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

/** The log itself, with its WAL beside it. */
export const ledgerPath = (folder: string): string => path.join(folder, 'ledger.db');

/** Held by the one writer. A file of its own, so that readers of the log go on. */
export const lockPath = (folder: string): string => path.join(folder, 'lock.db');

/** Who the writer is. Not the lock: it may be left over from a process that was killed. */
export const holderPath = (folder: string): string => path.join(folder, 'writer.json');

/** Makes what was created, renamed or removed in a folder durable. A system that cannot sync a folder (Windows) keeps its own journal for that. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** Makes the folder, for its owner only, and its name in the folder above durable. */
export const ensureFolder = (folder: string): void => {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) syncFolder(path.dirname(made));
};
