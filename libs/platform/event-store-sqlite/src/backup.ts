import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { CorruptLedgerError } from '@redress/kernel';
import { lockFolder } from './folder-lock';
import { openReaderConnection } from './ledger-connection';
import { ledgerPath, syncFolder } from './ledger-folder';
import { damageOf } from './ledger-health';
import { newInstance } from './open-ledger';

/** Pages copied at one go: all of them, so that appends meanwhile do not make the copy begin again. */
const pagesAtOnce = 0x7f_ff_ff_ff;

/** A file stands where a copy was to go: nothing is ever overwritten. */
export class FileExistsError extends Error {
  override readonly name = 'FileExistsError';
}

const assertFree = (file: string): void => {
  if (existsSync(file)) throw new FileExistsError(`${file} is there already`);
};

/** Gives a file that was written beside its place that place, durably: it is there whole or not at all. */
const putInPlace = (unfinished: string, file: string): void => {
  const descriptor = openSync(unfinished, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, file);
  syncFolder(path.dirname(file));
};

/** Works on a copy that nobody else has open. It becomes one file without a WAL, that can be read from a medium that cannot be written to. */
const changeCopy = (file: string, change: (copy: DatabaseSync) => void): void => {
  const copy = new DatabaseSync(file);
  try {
    copy.exec('PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE');
    const damage = damageOf(copy);
    if (damage !== undefined) throw new CorruptLedgerError(`The copy ${file} is of no use: ${damage}`);
    change(copy);
  } finally {
    copy.close();
  }
};

/**
 * Copies the ledger of a folder to a file while it is in use.
 * @throws FileExistsError
 * @throws CorruptLedgerError where the ledger, and so its copy, is damaged
 */
export const backUp = async (folder: string, file: string): Promise<void> => {
  assertFree(file);
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  const source = openReaderConnection(folder);
  try {
    await backup(source, unfinished, { rate: pagesAtOnce });
  } finally {
    source.close();
  }
  changeCopy(unfinished, () => undefined);
  putInPlace(unfinished, file);
};

/**
 * Makes a copy from `backupTo` the ledger of a folder that has none. Its instance is drawn anew, so that a position of the ledger it was copied
 * from is foreign here, and what was built from that one is built again.
 * @throws FileExistsError, FolderLockedError
 * @throws CorruptLedgerError where the copy is damaged; the folder then still has no ledger
 */
export const adoptCopy = (copy: string, folder: string): void => {
  const lock = lockFolder(folder);
  try {
    assertFree(ledgerPath(folder));
    if ((statSync(`${copy}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
      throw new CorruptLedgerError(`${copy} is not all of a copy: a part of it stands in a WAL beside it`);
    const unfinished = `${ledgerPath(folder)}.unfinished`;
    copyFileSync(copy, unfinished);
    changeCopy(unfinished, (adopted) => {
      adopted.prepare('UPDATE ledger SET instance = ?').run(newInstance());
    });
    putInPlace(unfinished, ledgerPath(folder));
  } finally {
    lock.release();
  }
};
