import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import { KeyRingMissingError } from '@redress/kernel';
import { CorruptKeyRingError, KeyRingUnavailableError } from './key-ring-errors';

/** How long a statement waits for a lock that another connection holds, in milliseconds. */
const lockWaitMillisecondsMax = 5_000;
const formatVersion = 1;

export const ringPath = (folder: string): string => join(folder, 'keys.db');

/**
 * `subject` is a MAC under the instance key, so that the file names nobody. `destroyed_key` keeps the kids of destroyed keys, in the order of their
 * destruction, and nothing of the keys: other connections learn from it what they must forget.
 */
const schema = `
  CREATE TABLE ring (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE data_key (
    kid TEXT PRIMARY KEY, subject BLOB NOT NULL, stream TEXT NOT NULL, wrapped BLOB NOT NULL, UNIQUE (subject, stream)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE destroyed_key (seq INTEGER PRIMARY KEY, kid TEXT NOT NULL UNIQUE, erasure_id TEXT NOT NULL) STRICT;
  PRAGMA user_version = ${formatVersion};
`;

type Row = Readonly<Record<string, SQLOutputValue>>;

export const textIn = (row: Row, column: string): string => {
  const value = row[column];
  if (typeof value !== 'string') throw new CorruptKeyRingError(`Column ${column} holds no text`);
  return value;
};

export const bytesIn = (row: Row, column: string): Uint8Array => {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new CorruptKeyRingError(`Column ${column} holds no bytes`);
  return value;
};

export const numberIn = (row: Row, column: string): number => {
  const value = row[column];
  if (typeof value !== 'number') throw new CorruptKeyRingError(`Column ${column} holds no number`);
  return value;
};

/** A prepared query that gives one row, or none. */
export const oneRow = (
  database: DatabaseSync,
  sql: string,
): ((...values: readonly SQLInputValue[]) => Row | undefined) => {
  const statement = database.prepare(sql);
  return (...values) => statement.get(...values);
};

const pragma = (database: DatabaseSync, statement: string): SQLOutputValue | undefined =>
  Object.values(database.prepare(`PRAGMA ${statement}`).get() ?? {})[0];

/** Sets what durability and destruction rest on, and reads it back. */
const demand = (database: DatabaseSync, name: string, value: string, shown: string | number): void => {
  database.exec(`PRAGMA ${name} = ${value}`);
  const actual = pragma(database, name);
  if (actual !== shown)
    throw new KeyRingUnavailableError(`The key ring needs ${name} = ${value}; here it is ${String(actual)}`);
};

/** Changes whenever another connection has committed since this one asked. */
export const dataVersion = (database: DatabaseSync): number => Number(pragma(database, 'data_version'));

const assertFormat = (database: DatabaseSync): void => {
  const version = pragma(database, 'user_version');
  if (version !== formatVersion)
    throw new CorruptKeyRingError(`The key ring has format ${String(version)}; this program knows ${formatVersion}`);
};

/** The connection that writes: a commit is durable when it returns, and what is deleted is overwritten. */
export const openWritableRing = (folder: string): DatabaseSync => {
  const database = new DatabaseSync(ringPath(folder), { timeout: lockWaitMillisecondsMax });
  try {
    demand(database, 'journal_mode', 'wal', 'wal');
    demand(database, 'synchronous', 'FULL', 2);
    // Without these macOS hands the bytes to the drive and does not wait for it.
    demand(database, 'fullfsync', 'ON', 1);
    demand(database, 'checkpoint_fullfsync', 'ON', 1);
    demand(database, 'secure_delete', 'ON', 1);
    // The writer makes its own checkpoints, after it has answered.
    demand(database, 'wal_autocheckpoint', '0', 0);
    inTransaction(database, () => {
      if (pragma(database, 'user_version') === 0) database.exec(schema);
    });
    assertFormat(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** A connection that cannot write. @throws KeyRingMissingError */
export const openReadableRing = (folder: string): DatabaseSync => {
  const file = ringPath(folder);
  if (!existsSync(file)) throw new KeyRingMissingError(`There is no key ring in ${folder}`);
  const database = new DatabaseSync(file, { readOnly: true, timeout: lockWaitMillisecondsMax });
  try {
    // Stopped before its first commit, a ring was never there.
    if (pragma(database, 'user_version') === 0) throw new KeyRingMissingError(`There is no key ring in ${folder}`);
    assertFormat(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** All of it, durable, or nothing. */
export const inTransaction = <T>(database: DatabaseSync, work: () => T): T => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

/** Everything read as of one moment. */
export const inSnapshot = <T>(database: DatabaseSync, work: () => T): T => {
  database.exec('BEGIN');
  try {
    return work();
  } finally {
    database.exec('COMMIT');
  }
};
