import { CorruptLedgerError, type StoredEvent } from '@redress/kernel';
import type { SqlitePositions } from './sqlite-positions';

/** The columns of an event in the order that `storedRowOf` expects them. */
export const eventColumns = 'position, stream, revision, id, type, data, metadata';

/** A row of a statement that returns arrays. */
export const columnsOf = (row: unknown): readonly unknown[] => {
  if (!Array.isArray(row)) throw new TypeError('The statement must return arrays');
  return row;
};

/** An event with its place in the log: 1, 2, 3, ... */
export type StoredRow = Readonly<{ place: bigint; event: StoredEvent }>;

/** A row of `eventColumns` (integers as bigint) as the port gives it. @throws CorruptLedgerError naming the event where a column is not of its type. */
export const storedRowOf = (row: unknown, positions: SqlitePositions): StoredRow => {
  const [place, stream, revision, id, type, data, metadata] = columnsOf(row);
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
