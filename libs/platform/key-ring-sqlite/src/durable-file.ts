import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Readable and writable by its owner alone. */
export const ownerOnlyFile = 0o600;
export const ownerOnlyFolder = 0o700;

/** By its code alone: an error of the system may come from another realm than this one's `Error`. */
export const isErrno = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** Makes the names in a folder durable. Windows has no such call and needs none. */
export const syncFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

export const syncFile = (file: string): void => {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const writeWhole = (file: string, text: string): void => {
  const handle = openSync(file, 'wx', ownerOnlyFile);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/**
 * Makes a file that is there with all of its text or not at all, whatever stops the process, and never over another one.
 * @throws an error with code EEXIST where the file is there already.
 */
export const createWholeFile = (file: string, text: string): void => {
  const draft = `${file}.${randomUUID()}.tmp`;
  writeWhole(draft, text);
  try {
    linkSync(draft, file);
  } finally {
    unlinkSync(draft);
  }
  syncFolder(dirname(file));
};

/** One file takes the name of another in one step, durable. */
export const replaceFile = (from: string, to: string): void => {
  renameSync(from, to);
  syncFolder(dirname(to));
};
