import { createHash, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createWholeFile, isErrno, replaceFile } from './durable-file';
import { MasterKeyError } from './key-ring-errors';

/** 32 bytes for AES-256-GCM, and a name that tells it from another and gives nothing away. */
export type MasterKey = Readonly<{ id: string; key: KeyObject }>;

const keyBytes = 32;
const filePattern = /^redress-master-key-1 ([A-Za-z0-9_-]{42}[AEIMQUYcgkosw048])\n$/;
const groupAndOthers = 0o077;

const masterKeyOf = (key: Uint8Array): MasterKey => ({
  id: createHash('sha256').update('redress master key id\0').update(key).digest('hex').slice(0, 16),
  key: createSecretKey(key),
});

const readOwnFile = (file: string): string => {
  const handle = openSync(file, 'r');
  try {
    const { mode } = fstatSync(handle);
    // Windows knows no such modes.
    if (process.platform !== 'win32' && (mode & groupAndOthers) !== 0)
      throw new MasterKeyError(
        `The master key file ${file} has mode 0${(mode & 0o777).toString(8)}: others than its owner may use it. Make it 0600`,
      );
    return readFileSync(handle, 'utf8');
  } finally {
    closeSync(handle);
  }
};

/** @throws MasterKeyError where others may use the file, or it holds no master key; undefined where there is no file. */
export const readMasterKey = (file: string): MasterKey | undefined => {
  let text: string;
  try {
    text = readOwnFile(file);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
  const encoded = filePattern.exec(text)?.[1];
  if (encoded === undefined) throw new MasterKeyError(`${file} is not a master key file`);
  return masterKeyOf(Buffer.from(encoded, 'base64url'));
};

const drawMasterKey = (file: string): MasterKey => {
  const key = randomBytes(keyBytes);
  createWholeFile(file, `redress-master-key-1 ${key.toString('base64url')}\n`);
  return masterKeyOf(key);
};

/** Who loses the race to make the file takes the winner's. */
export const createMasterKey = (file: string): MasterKey => {
  try {
    return drawMasterKey(file);
  } catch (error) {
    const winners = isErrno(error, 'EEXIST') ? readMasterKey(file) : undefined;
    if (winners === undefined) throw error;
    return winners;
  }
};

/** Where the key of a rotation waits until the ring is wrapped with it. */
const nextFileOf = (file: string): string => `${file}.next`;

/** Draws the key of a rotation; one that an earlier rotation left before it touched the ring is dropped. */
export const drawNextMasterKey = (file: string): MasterKey => {
  rmSync(nextFileOf(file), { force: true });
  return drawMasterKey(nextFileOf(file));
};

/** The new key takes the old one's name, and the old one is gone. Another process may have ended this rotation first. */
export const installNextMasterKey = (file: string): void => {
  try {
    replaceFile(nextFileOf(file), file);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
};

export const readNextMasterKey = (file: string): MasterKey | undefined => readMasterKey(nextFileOf(file));

export const dropNextMasterKey = (file: string): void => rmSync(nextFileOf(file), { force: true });
