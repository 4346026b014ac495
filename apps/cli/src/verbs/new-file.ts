import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes names in a folder durable. Windows has no such call and needs none. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Characters that wait to be written together. */
const charactersAtOnce = 256 * 1_024;
const ownerOnly = 0o600;

/** A file that is there whole, durable, or not at all; nothing is ever written over. For its owner only: it may hold personal text. */
export const writeNewFile = async (path: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> => {
  const unfinished = `${path}.unfinished`;
  const handle = openSync(unfinished, 'w', ownerOnly);
  try {
    let waiting = '';
    for await (const piece of pieces) {
      waiting += piece;
      if (waiting.length < charactersAtOnce) continue;
      writeSync(handle, waiting);
      waiting = '';
    }
    writeSync(handle, waiting);
    fsyncSync(handle);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  if (existsSync(path)) throw new Error(`${path} is there already; what was written is in ${unfinished}`);
  renameSync(unfinished, path);
  syncFolder(dirname(path));
};
