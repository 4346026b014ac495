import { randomBytes, type KeyObject } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { DataKey } from '@redress/kernel';
import { unwrapKey, wrapKey } from './key-wrapping';
import type { MasterKey } from './master-key';
import { bytesIn, inTransaction, numberIn, oneRow, textIn } from './ring-database';
import { subjectMac } from './ring-secrets';

export type KeyOwner = Readonly<{ subject: string; stream: string }>;

/** `destructions`: how many keys had been destroyed when these were seen to live. */
export type MadeKeys = Readonly<{ keys: readonly DataKey[]; destructions: number }>;

const dataKeyBytes = 32;
const kidBytes = 16;

export const countDestructions = (database: DatabaseSync): (() => number) => {
  const last = oneRow(database, 'SELECT coalesce(max(seq), 0) AS seq FROM destroyed_key');
  return () => numberIn(last() ?? {}, 'seq');
};

/**
 * The one live key of each owner, made where there is none: all of them in one transaction with one sync, durable when they are given.
 * `masterInUse` is asked under the write lock.
 */
export const createKeyMaker = (
  database: DatabaseSync,
  instanceKey: KeyObject,
  masterInUse: () => MasterKey,
): ((owners: readonly KeyOwner[]) => MadeKeys) => {
  const find = oneRow(database, 'SELECT kid, wrapped FROM data_key WHERE subject = ? AND stream = ?');
  const insert = database.prepare('INSERT INTO data_key (kid, subject, stream, wrapped) VALUES (?, ?, ?, ?)');
  const destructions = countDestructions(database);

  const keyOf = ({ subject: name, stream }: KeyOwner, master: MasterKey): DataKey => {
    const subject = subjectMac(instanceKey, name);
    const row = find(subject, stream);
    if (row !== undefined) {
      const kid = textIn(row, 'kid');
      return { kid, key: unwrapKey(master, bytesIn(row, 'wrapped'), { use: 'data', kid, subject, stream }) };
    }
    const kid = randomBytes(kidBytes).toString('base64url');
    const key = randomBytes(dataKeyBytes);
    insert.run(kid, subject, stream, wrapKey(master, key, { use: 'data', kid, subject, stream }));
    return { kid, key };
  };

  return (owners) =>
    inTransaction(database, () => {
      const master = masterInUse();
      return { keys: owners.map((owner) => keyOf(owner, master)), destructions: destructions() };
    });
};
