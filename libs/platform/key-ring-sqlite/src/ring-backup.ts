import { closeSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { ownerOnlyFile, syncFile, syncFolder } from './durable-file';

/**
 * A consistent copy of the ring in one new file, durable, while others go on. It holds wrapped keys only: without the master key it opens nothing, and
 * a ring restored from it destroys again at its first start what the list of destructions names.
 * @throws an error with code EEXIST where the file is there already.
 */
export const backUpRing = (database: DatabaseSync, file: string): void => {
  closeSync(openSync(file, 'wx', ownerOnlyFile));
  try {
    database.prepare('VACUUM INTO ?').run(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
  syncFile(file);
  syncFolder(dirname(file));
};
