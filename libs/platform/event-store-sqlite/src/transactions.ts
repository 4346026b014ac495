import type { DatabaseSync } from 'node:sqlite';
import { pragma } from './ledger-connection';
import { isBusy, isFull, isTorn, messageOf } from './sqlite-error';
import type { WriterFailure } from './writer-protocol';

type TransactionResult<T> =
  Readonly<{ outcome: 'committed'; value: T }> | Readonly<{ outcome: 'failed'; failure: WriterFailure }>;

/** Transactions one after the other, until one fails in a way that leaves the file in doubt: then no more until it is opened again. */
export type Transactions = Readonly<{
  /** Committed, and synced, when it returns so. */
  run: <T>(work: () => T) => TransactionResult<T>;
  /** Copies what stands in the WAL into the file, as far as readers let it. */
  checkpoint: () => void;
}>;

type Judgement = Readonly<{ failure: WriterFailure; isLast: boolean }>;

/**
 * What a failure means. A full disk and a lock held elsewhere leave the file as it was: SQLite writes the mark of a commit last. After an I/O
 * error the system may show bytes that the disk does not hold, and a torn page can only get worse.
 */
const judged = (error: unknown, isCommitting: boolean): Judgement => {
  const message = `The append failed: ${messageOf(error)}`;
  if (isFull(error) || isBusy(error)) return { failure: { name: 'StoreUnavailableError', message }, isLast: false };
  if (isTorn(error)) return { failure: { name: 'CorruptLedgerError', message }, isLast: true };
  return { failure: { name: isCommitting ? 'OutcomeUnknownError' : 'StoreUnavailableError', message }, isLast: true };
};

export const transactions = (connection: Pick<DatabaseSync, 'exec' | 'isTransaction' | 'prepare'>): Transactions => {
  let stopped: string | undefined;

  const rollBack = (): void => {
    try {
      // After some errors SQLite has ended the transaction itself.
      if (connection.isTransaction) connection.exec('ROLLBACK');
    } catch (error) {
      stopped ??= messageOf(error);
    }
  };

  return {
    run: (work) => {
      if (stopped !== undefined) {
        const message = `The ledger takes no more until it is opened again, since a write has failed: ${stopped}`;
        return { outcome: 'failed', failure: { name: 'StoreUnavailableError', message } };
      }
      let isCommitting = false;
      try {
        connection.exec('BEGIN IMMEDIATE');
        const value = work();
        isCommitting = true;
        connection.exec('COMMIT');
        return { outcome: 'committed', value };
      } catch (error) {
        const { failure, isLast } = judged(error, isCommitting);
        if (isLast) stopped = messageOf(error);
        rollBack();
        return { outcome: 'failed', failure };
      }
    },
    checkpoint: () => {
      if (stopped !== undefined) return;
      try {
        pragma(connection, 'wal_checkpoint(PASSIVE)');
      } catch (error) {
        // What was acknowledged stands in the WAL and is in no danger; but a disk that fails is no place to go on.
        if (judged(error, false).isLast) stopped = messageOf(error);
      }
    },
  };
};
