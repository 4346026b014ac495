import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { KeyRingMissingError } from '@redress/kernel';
import { CorruptKeyRingError, MasterKeyError } from './key-ring-errors';
import { unwrapKey } from './key-wrapping';
import { readMasterKey, readNextMasterKey, type MasterKey } from './master-key';
import { bytesIn, oneRow } from './ring-database';

export const masterKeyIdName = 'master-key-id';
export const instanceKeyName = 'instance-key';

const ringValue = (database: DatabaseSync, name: string): Uint8Array | undefined => {
  const row = oneRow(database, 'SELECT value FROM ring WHERE name = ?')(name);
  return row === undefined ? undefined : bytesIn(row, 'value');
};

/** The name of the master key that the ring is wrapped with; undefined where it is not made yet. */
export const readMasterKeyId = (database: DatabaseSync): string | undefined => {
  const value = ringValue(database, masterKeyIdName);
  return value === undefined ? undefined : Buffer.from(value).toString();
};

/**
 * The master key that the ring is wrapped with. It stands under its own name or, where a rotation was stopped between the ring's commit and the
 * change of names, still under the next one's.
 * @throws KeyRingMissingError where its file is missing, MasterKeyError where it is another ring's.
 */
export const findMasterKey = (file: string, id: string): Readonly<{ master: MasterKey; isNext: boolean }> => {
  const current = readMasterKey(file);
  if (current?.id === id) return { master: current, isNext: false };
  const next = readNextMasterKey(file);
  if (next?.id === id) return { master: next, isNext: true };
  // Between the two looks another process may have changed the names.
  const renamed = readMasterKey(file);
  if (renamed?.id === id) return { master: renamed, isNext: false };
  if (renamed === undefined) throw new KeyRingMissingError(`The master key file ${file} is missing`);
  throw new MasterKeyError(`${file} holds master key ${renamed.id}; the key ring is wrapped with ${id}`);
};

/** @throws CorruptKeyRingError */
export const readInstanceKey = (database: DatabaseSync, master: MasterKey): KeyObject => {
  const wrapped = ringValue(database, instanceKeyName);
  if (wrapped === undefined) throw new CorruptKeyRingError('The key ring has no instance key');
  return createSecretKey(unwrapKey(master, wrapped, { use: 'instance' }));
};

export const macUnder = (instanceKey: KeyObject, message: Uint8Array): Uint8Array =>
  createHmac('sha256', instanceKey).update(message).digest();

/** How the ring stores a subject: MAC under the instance key, with a label of its own. */
export const subjectMac = (instanceKey: KeyObject, subject: string): Uint8Array =>
  macUnder(instanceKey, Buffer.from(JSON.stringify(['ring-subject/1', subject])));
