import { randomBytes, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { KeyRingMissingError } from '@redress/kernel';
import { ownerOnlyFile, ownerOnlyFolder, syncFolder } from './durable-file';
import { MasterKeyError } from './key-ring-errors';
import { wrapKey } from './key-wrapping';
import { createMasterKey, dropNextMasterKey, installNextMasterKey, readMasterKey, type MasterKey } from './master-key';
import { inTransaction, openWritableRing, ringPath } from './ring-database';
import { findMasterKey, instanceKeyName, masterKeyIdName, readInstanceKey, readMasterKeyId } from './ring-secrets';

/** Where a ring lies. `destroyedFile` and `masterKeyFile` lie outside `folder`, so that a copy of it carries neither. */
export type KeyRingFiles = Readonly<{ folder: string; masterKeyFile: string; destroyedFile: string }>;

/** What a ring is opened with. */
export type RingKeys = Readonly<{ master: MasterKey; instanceKey: KeyObject }>;

const instanceKeyBytes = 32;

const isInside = (folder: string, file: string): boolean => {
  const path = relative(resolve(folder), resolve(file));
  return path !== '..' && !path.startsWith(`..${sep}`) && resolve(path) !== path;
};

const assertApart = ({ folder, masterKeyFile, destroyedFile }: KeyRingFiles): void => {
  for (const file of [masterKeyFile, destroyedFile])
    if (isInside(folder, file)) throw new MasterKeyError(`${file} must lie outside the key ring's folder ${folder}`);
};

/** A new ring takes the master key that is there, or makes one: its file is durable before anything is wrapped with it. */
const beginRing = (database: DatabaseSync, masterKeyFile: string): void => {
  const master = readMasterKey(masterKeyFile) ?? createMasterKey(masterKeyFile);
  const insert = database.prepare('INSERT INTO ring (name, value) VALUES (?, ?)');
  insert.run(instanceKeyName, wrapKey(master, randomBytes(instanceKeyBytes), { use: 'instance' }));
  insert.run(masterKeyIdName, Buffer.from(master.id));
};

/**
 * Begins the ring where it is new, and ends what a rotation left unfinished: the ring says which of two keys it is wrapped with. All under the write
 * lock, which a rotation holds from before it draws its key: a key that is about to be used is never dropped.
 */
const settle = (database: DatabaseSync, masterKeyFile: string): RingKeys =>
  inTransaction(database, () => {
    if (readMasterKeyId(database) === undefined) beginRing(database, masterKeyFile);
    const { master, isNext } = findMasterKey(masterKeyFile, readMasterKeyId(database) ?? '');
    if (isNext) installNextMasterKey(masterKeyFile);
    else dropNextMasterKey(masterKeyFile);
    return { master, instanceKey: readInstanceKey(database, master) };
  });

const makeRingFile = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: ownerOnlyFolder });
  // SQLite gives its other files the mode of this one.
  closeSync(openSync(ringPath(folder), 'a', ownerOnlyFile));
  syncFolder(folder);
};

/**
 * Opens a ring for writing, and makes it where `createMissing` allows.
 * @throws KeyRingMissingError, MasterKeyError, CorruptKeyRingError, KeyRingUnavailableError
 */
export const openRingFiles = (
  files: KeyRingFiles,
  createMissing: boolean,
): Readonly<{ database: DatabaseSync; keys: RingKeys }> => {
  assertApart(files);
  const { folder, masterKeyFile } = files;
  if (!existsSync(ringPath(folder))) {
    if (!createMissing) throw new KeyRingMissingError(`There is no key ring in ${folder}`);
    makeRingFile(folder);
  }
  const database = openWritableRing(folder);
  try {
    return { database, keys: settle(database, masterKeyFile) };
  } catch (error) {
    database.close();
    throw error;
  }
};
