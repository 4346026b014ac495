import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { CorruptLedgerError, type StoredEvent } from '@redress/kernel';
import type { SqlitePositions } from './sqlite-positions';

/** The columns of an event in the order that `storedRowOf` expects them. */
export const eventColumns = 'position, stream, revision, id, type, data, metadata';

/** The options of a statement whose rows these functions take. */
export const rowOptions = { readBigInts: true, returnArrays: true } as const;

/** A row of a statement that returns arrays. */
export const columnsOf = (row: unknown): readonly unknown[] => {
  if (!Array.isArray(row)) throw new TypeError('The statement must return arrays');
  return row;
};

/**
 * The rows of a statement. SQLite says an error of one use again when the statement is made ready for the next, innocent one: here it is heard
 * and dropped at once.
 */
export function* rowsOf(
  statement: StatementSync,
  ...parameters: readonly SQLInputValue[]
): Generator<readonly unknown[]> {
  try {
    for (const row of statement.iterate(...parameters)) yield columnsOf(row);
  } catch (error) {
    try {
      statement.iterate(...parameters);
    } catch {
      // The same error.
    }
    throw error;
  }
}

/** An event with its place in the log: 1, 2, 3, ... */
export type StoredRow = Readonly<{ place: bigint; event: StoredEvent }>;

/** A row of `eventColumns` (integers as bigint) as the port gives it. @throws CorruptLedgerError naming the event where a column is not of its type. */
export const storedRowOf = (row: readonly unknown[], positions: SqlitePositions): StoredRow => {
  const [place, stream, revision, id, type, data, metadata] = row;
  if (
    typeof place !== 'bigint' ||
    typeof stream !== 'string' ||
    typeof revision !== 'bigint' ||
    typeof id !== 'string' ||
    typeof type !== 'string' ||
    !(data instanceof Uint8Array) ||
    !(metadata instanceof Uint8Array)
  )
    throw new CorruptLedgerError(`The event at position ${String(place)} is not of the shape of an event`);
  if (place < 1n) throw new CorruptLedgerError(`An event stands at position ${place}: positions count from 1`);
  return { place, event: { stream, revision, id, type, data, metadata, position: positions.positionAt(place) } };
};
