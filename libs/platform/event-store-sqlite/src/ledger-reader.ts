import type { DatabaseSync, StatementSync } from 'node:sqlite';
import {
  CorruptLedgerError,
  ForeignPositionError,
  pageLimitOf,
  type AllPage,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
} from '@redress/kernel';
import { readError } from './sqlite-error';
import type { SqlitePositions } from './sqlite-positions';
import { columnsOf, eventColumns, rowOptions, rowsOf, storedRowOf, type StoredRow } from './stored-row';

/** What bounds one page of the whole log beside the number of its events. Such a page may hold fewer than asked, or none, and not be the last. */
export type PageBounds = Readonly<{
  /** Positions that a page with a prefix looks through at most: 50,000 take about 8 ms. */
  scannedPositionsMax: number;
  /** Bytes of data and metadata after which a page ends, so that a thousand big events do not fill the memory. */
  pageBytesMax: number;
}>;

const pageBounds: PageBounds = { scannedPositionsMax: 50_000, pageBytesMax: 16 * 1_024 * 1_024 };

/** Above every revision and position that SQLite can hold. */
const beyondAll = 2n ** 62n;

/** Reads on one connection of the calling thread. Every function throws `CorruptLedgerError` naming the place where the file cannot be read. */
export type LedgerReader = Readonly<{
  readStream: (stream: string, options?: ReadStreamOptions) => readonly StoredEvent[];
  readAll: (options?: ReadAllOptions) => AllPage;
  head: () => Position | undefined;
  /** Differs from the last answer where another connection has committed since. */
  dataVersion: () => number;
}>;

const prepared = (connection: DatabaseSync, sql: string): StatementSync => connection.prepare(sql, rowOptions);

const statementsOf = (connection: DatabaseSync) => {
  const within = `SELECT ${eventColumns} FROM events WHERE stream = ? AND revision BETWEEN ? AND ? ORDER BY revision`;
  // Both inclusive: a search for what is greater than a place would first go to the page of that place, which may be torn.
  const range = `SELECT ${eventColumns} FROM events WHERE position BETWEEN ? AND ?`;
  return {
    forwards: prepared(connection, `${within} LIMIT ?`),
    backwards: prepared(connection, `${within} DESC LIMIT ?`),
    everything: prepared(connection, `${range} ORDER BY position LIMIT ?`),
    ofPrefix: prepared(connection, `${range} AND substr(stream, 1, length(?)) = ? ORDER BY position LIMIT ?`),
    last: prepared(connection, 'SELECT max(position) FROM events'),
    beforeTheFirst: prepared(connection, 'SELECT position, stream, revision FROM events WHERE position < 1 LIMIT 1'),
    version: connection.prepare('PRAGMA data_version'),
  };
};

/** Collects rows as long as `takes` says so; where the file is torn, says after which row. */
const collect = (
  rows: Iterable<readonly unknown[]>,
  positions: SqlitePositions,
  takes: (row: StoredRow) => boolean,
  placeAfter: (last: StoredRow | undefined) => string,
): StoredRow[] => {
  const collected: StoredRow[] = [];
  try {
    for (const row of rows) {
      const stored = storedRowOf(row, positions);
      collected.push(stored);
      if (!takes(stored)) break;
    }
  } catch (error) {
    throw readError(error, placeAfter(collected.at(-1)));
  }
  return collected;
};

const eventsOf = (rows: readonly StoredRow[]): readonly StoredEvent[] => rows.map(({ event }) => event);

const assertUnbroken = (
  stream: string,
  rows: readonly StoredRow[],
  first: bigint | undefined,
  step: 1n | -1n,
): void => {
  let expected = first;
  for (const { event } of rows) {
    const { revision } = event;
    if (expected !== undefined && revision !== expected)
      throw new CorruptLedgerError(`Revision ${expected} of ${stream} is missing: ${revision} stands in its place`);
    expected = revision + step;
  }
};

/** @throws CorruptLedgerError where a position after `after` and, if all up to `end` was asked for, before `end` is missing. */
const assertDense = (after: bigint, rows: readonly StoredRow[], end: bigint | undefined): void => {
  let expected = after + 1n;
  for (const { place, event } of rows) {
    if (place !== expected)
      throw new CorruptLedgerError(
        `Position ${expected} of the log is missing: ${place} follows, revision ${event.revision} of ${event.stream}`,
      );
    expected += 1n;
  }
  if (end !== undefined && expected <= end) throw new CorruptLedgerError(`Position ${expected} of the log is missing`);
};

/** Positions begin at 1: what was moved before them is not there for whoever reads from the start. @throws CorruptLedgerError */
const assertNothingEarlier = (beforeTheFirst: StatementSync): void => {
  const row = beforeTheFirst.get();
  if (row === undefined) return;
  const [place, stream, revision] = columnsOf(row);
  throw new CorruptLedgerError(
    `The log begins at position 1: revision ${String(revision)} of ${String(stream)} stands at ${String(place)}`,
  );
};

export const ledgerReader = (
  connection: DatabaseSync,
  positions: SqlitePositions,
  { scannedPositionsMax, pageBytesMax }: PageBounds = pageBounds,
): LedgerReader => {
  const { forwards, backwards, everything, ofPrefix, last, beforeTheFirst, version } = statementsOf(connection);

  const headPlace = (): bigint => {
    try {
      const [place] = columnsOf(last.get());
      return typeof place === 'bigint' ? place : 0n;
    } catch (error) {
      throw readError(error, 'The end of the log');
    }
  };

  const readStream = (stream: string, options: ReadStreamOptions = {}): readonly StoredEvent[] => {
    const { from, to, direction = 'forwards' } = options;
    const limit = pageLimitOf(options.limit);
    const isForwards = direction === 'forwards';
    const lowest = (isForwards ? from : to) ?? 0n;
    const highest = (isForwards ? to : from) ?? beyondAll;
    const bounds = [stream, lowest < 0n ? 0n : lowest, highest > beyondAll ? beyondAll : highest, limit] as const;
    const rows = collect(
      rowsOf(isForwards ? forwards : backwards, ...bounds),
      positions,
      () => true,
      (before) =>
        `${stream}, ${before === undefined ? 'its first event asked for' : `after revision ${before.event.revision}`},`,
    );
    assertUnbroken(stream, rows, isForwards ? bounds[1] : undefined, isForwards ? 1n : -1n);
    return eventsOf(rows);
  };

  const readAll = ({ after, limit, prefix = '' }: ReadAllOptions = {}): AllPage => {
    const size = pageLimitOf(limit);
    const start = after === undefined ? 0n : positions.placeOf(after);
    const head = headPlace();
    if (after === undefined) assertNothingEarlier(beforeTheFirst);
    if (start > head) throw new ForeignPositionError(`Position ${start} lies beyond the end of the log, ${head}`);
    const isWhole = prefix === '';
    const end = isWhole || start + BigInt(scannedPositionsMax) > head ? head : start + BigInt(scannedPositionsMax);
    let bytes = 0;
    const rows = collect(
      isWhole ? rowsOf(everything, start + 1n, end, size) : rowsOf(ofPrefix, start + 1n, end, prefix, prefix, size),
      positions,
      ({ event }) => (bytes += event.data.length + event.metadata.length) < pageBytesMax,
      (before) => `The log after position ${before?.place ?? start}`,
    );
    const isCut = rows.length === size || bytes >= pageBytesMax;
    if (isWhole) assertDense(start, rows, isCut ? undefined : end);
    const next = isCut ? (rows.at(-1)?.place ?? end) : end;
    return {
      events: eventsOf(rows),
      next: next === 0n ? undefined : positions.positionAt(next),
      isEnd: next === head,
    };
  };

  return {
    readStream,
    readAll,
    head: () => {
      const place = headPlace();
      return place === 0n ? undefined : positions.positionAt(place);
    },
    dataVersion: () => Number(Object.values(version.get() ?? {})[0]),
  };
};
