import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import { instantOf, isInstant, type Instant } from '@redress/kernel';
import { ensureFolder, holderPath, lockPath } from './ledger-folder';
import { isBusy, isForbidden, propertyOf } from './sqlite-error';

/** The process that writes to a folder; a pid alone may have been given to another process since. */
export type FolderHolder = Readonly<{
  pid: number;
  startedAt: Instant;
  /** Where it answers over HTTP; absent where it is no service, or does not answer yet. */
  service?: string;
}>;

/** Another process, or another opening in this one, writes to the folder. */
export class FolderLockedError extends Error {
  override readonly name = 'FolderLockedError';

  constructor(
    readonly folder: string,
    /** Absent where the holder has only just begun and has not said yet who it is. */
    readonly holder: FolderHolder | undefined,
  ) {
    const who = holder === undefined ? 'another process' : `process ${holder.pid} (running since ${holder.startedAt})`;
    super(`${folder} is locked: ${who} writes to it. Readers may go on; a second writer may not.`);
  }
}

/** The folder is on a medium, or belongs to somebody, that lets nothing be written. */
export class FolderNotWritableError extends Error {
  override readonly name = 'FolderNotWritableError';

  constructor(
    readonly folder: string,
    options: ErrorOptions,
  ) {
    super(
      `${folder} cannot be written to, and a ledger that is held is written to. Verbs that only read go on.`,
      options,
    );
  }
}

export type FolderLock = Readonly<{ release: () => void }>;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return propertyOf(error, 'code') === 'EPERM';
  }
};

const holderIn = (text: string): FolderHolder | undefined => {
  const holder: unknown = JSON.parse(text);
  if (typeof holder !== 'object' || holder === null || !('pid' in holder) || !('startedAt' in holder)) return undefined;
  const { pid, startedAt } = holder;
  if (typeof pid !== 'number' || typeof startedAt !== 'string' || !isInstant(startedAt)) return undefined;
  const service = 'service' in holder && typeof holder.service === 'string' ? holder.service : undefined;
  return { pid, startedAt, ...(service === undefined ? {} : { service }) };
};

/** Who writes to the folder, as it says itself; undefined where nobody does, or one has only just begun. Taking the lock is the only proof. */
export const holderOf = (folder: string): FolderHolder | undefined => {
  try {
    const holder = holderIn(readFileSync(holderPath(folder), 'utf8'));
    // A name left by a process that was killed is not the name of the one that holds the lock now.
    return holder !== undefined && isAlive(holder.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
};

const sayWhoHolds = (folder: string, holder: FolderHolder): void => {
  const unfinished = `${holderPath(folder)}.${process.pid}`;
  writeFileSync(unfinished, `${JSON.stringify(holder)}\n`);
  renameSync(unfinished, holderPath(folder));
};

/** Adds to the name of a folder's holder, which has to be this process, where it answers over HTTP: whoever is kept out is told so. */
export const nameService = (folder: string, service: string): void => {
  const holder = holderOf(folder);
  if (holder?.pid !== process.pid) throw new Error(`${folder} is not held by this process`);
  sayWhoHolds(folder, { ...holder, service });
};

const heldLock = (folder: string): FolderLock => {
  ensureFolder(folder);
  const lock = new DatabaseSync(lockPath(folder), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    sayWhoHolds(folder, { pid: process.pid, startedAt: instantOf(Math.floor(performance.timeOrigin)) });
  } catch (error) {
    lock.close();
    throw isBusy(error) ? new FolderLockedError(folder, holderOf(folder)) : error;
  }
  return {
    release: () => {
      if (!lock.isOpen) return;
      rmSync(holderPath(folder), { force: true });
      lock.close();
    },
  };
};

/**
 * Takes the folder for one writer, or says who has it. The lock is an open exclusive transaction of SQLite on a file of its own: the operating
 * system ends it with the process, however that dies, so there is nothing stale to clean up.
 * @throws FolderLockedError, FolderNotWritableError
 */
export const lockFolder = (folder: string): FolderLock => {
  try {
    return heldLock(folder);
  } catch (error) {
    throw isForbidden(error) ? new FolderNotWritableError(folder, { cause: error }) : error;
  }
};
