import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { CorruptLedgerError, StoreUnavailableError } from '@redress/kernel';
import { openReaderConnection, openWriterConnection } from './ledger-connection';
import { ledgerPath, syncFolder } from './ledger-folder';
import { damageOf, isUnused } from './ledger-health';
import { ledgerDefinition } from './ledger-schema';
import { readError } from './sqlite-error';
import { walDamageOf } from './wal-damage';

/** Eight random bytes, hex: names one file, and is drawn again for a copy that is put to use. */
export const newInstance = (): string => randomBytes(8).toString('hex');

const isMade = (file: string): boolean => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;

/** @throws CorruptLedgerError naming the page, object or event */
const assertWhole = (folder: string): void => {
  const walDamage = walDamageOf(`${ledgerPath(folder)}-wal`);
  if (walDamage !== undefined) throw new CorruptLedgerError(`${ledgerPath(folder)} is not written to: ${walDamage}`);
  const connection = openReaderConnection(folder);
  try {
    const damage = isUnused(connection) ? undefined : damageOf(connection);
    if (damage !== undefined) throw new CorruptLedgerError(`${ledgerPath(folder)} is not written to: ${damage}`);
  } finally {
    connection.close();
  }
};

const create = (connection: DatabaseSync): void => {
  connection.exec('BEGIN IMMEDIATE');
  connection.exec(ledgerDefinition);
  connection.prepare('INSERT INTO ledger (only, instance) VALUES (1, ?)').run(newInstance());
  connection.exec('COMMIT');
};

/**
 * Copies the WAL into the file and syncs both. What a killed process left there, and what a failed sync left in memory only, is on the disk after
 * this; until then a repeated append must not be told that it was written.
 */
export const settleWal = (connection: DatabaseSync): void => {
  const { log, checkpointed } = connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {};
  if (log !== checkpointed)
    throw new StoreUnavailableError(
      `Only ${String(checkpointed)} of ${String(log)} pages of the WAL could be copied: a reader holds the rest`,
    );
};

/**
 * The writer's connection, of a folder that is locked for it. A ledger is made where there is none.
 * @throws CorruptLedgerError, StoreUnavailableError
 */
export const openLedgerForWriting = (folder: string, pagesMax: number | undefined): DatabaseSync => {
  const file = ledgerPath(folder);
  if (isMade(file)) assertWhole(folder);
  let connection: DatabaseSync | undefined;
  try {
    connection = openWriterConnection(file);
    if (isUnused(connection)) {
      create(connection);
      syncFolder(folder);
    }
    settleWal(connection);
    if (pagesMax !== undefined) connection.exec(`PRAGMA max_page_count = ${pagesMax}`);
    return connection;
  } catch (error) {
    connection?.close();
    throw readError(error, file);
  }
};
