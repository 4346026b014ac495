import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { CorruptLedgerError, type StoredEvent } from '@redress/kernel';
import { pragma } from './ledger-connection';
import { isTorn, messageOf } from './sqlite-error';
import type { SqlitePositions } from './sqlite-positions';
import { eventColumns, rowOptions, rowsOf, storedRowOf, type StoredRow } from './stored-row';

/** Places of the log that cannot be read, first and last inclusive. */
export type LostEvents = Readonly<{
  from: bigint;
  to: bigint;
  reason: string;
  /** Those of them that the index by stream still names. */
  known: readonly Readonly<{ place: bigint; stream: string; revision: bigint }>[];
}>;

export type Salvaged = StoredEvent | Readonly<{ lost: LostEvents }>;

/** Events read at one go, before others get their turn on the thread. */
const stepEvents = 500;
/** Events that one page of 4,096 bytes can hold at most: the shortest takes more than 60 bytes. */
const eventsPerPageMax = 68n;
/** What the index by stream says of lost events is given for so many of them in one range. */
const knownEventsMax = 1_000;

const byIndex = 'FROM events INDEXED BY sqlite_autoindex_events_1';

/** Rows until the file is torn; they may be none. */
const untilTorn = (
  connection: DatabaseSync,
  sql: string,
  ...parameters: readonly SQLInputValue[]
): readonly (readonly unknown[])[] => {
  const rows: (readonly unknown[])[] = [];
  try {
    for (const row of rowsOf(connection.prepare(sql, rowOptions), ...parameters)) rows.push(row);
  } catch (error) {
    if (!isTorn(error)) throw error;
  }
  return rows;
};

/** The last place there can be: of the table or the index, whichever still says it, else of as many events as the pages could hold. */
const lastPlace = (connection: DatabaseSync): bigint => {
  const sources = [
    'SELECT max(position) FROM events',
    `SELECT max(position) FROM (SELECT position ${byIndex} ORDER BY stream, revision)`,
  ];
  const places = sources.map((sql) => untilTorn(connection, sql)[0]?.[0]);
  const known = places.filter((place) => typeof place === 'bigint');
  if (known.length > 0) return known.reduce((a, b) => (a > b ? a : b));
  // Both say "none" of an empty ledger, and neither says anything of a torn one.
  return places.includes(null) ? 0n : BigInt(pragma(connection, 'page_count')) * eventsPerPageMax;
};

const knownOf = (connection: DatabaseSync, from: bigint, to: bigint): LostEvents['known'] => {
  const rows = untilTorn(
    connection,
    `SELECT position, stream, revision ${byIndex} WHERE position BETWEEN ? AND ? ORDER BY stream, revision LIMIT ?`,
    ...[from, to, knownEventsMax],
  );
  const known: { place: bigint; stream: string; revision: bigint }[] = [];
  for (const [place, stream, revision] of rows)
    if (typeof place === 'bigint' && typeof stream === 'string' && typeof revision === 'bigint')
      known.push({ place, stream, revision });
  return known.sort((a, b) => (a.place < b.place ? -1 : 1));
};

type Step = Readonly<{ rows: readonly StoredRow[]; torn: string | undefined }>;

/**
 * Walks the log by its places and steps over what cannot be read. On a whole ledger it gives what `readAll` gives, and nothing lost.
 */
export async function* salvageLedger(
  connection: DatabaseSync,
  positions: SqlitePositions,
): AsyncGenerator<Salvaged, void, undefined> {
  const range = connection.prepare(
    `SELECT ${eventColumns} FROM events WHERE position >= ? ORDER BY position LIMIT ?`,
    rowOptions,
  );
  const step = (from: bigint, limit: number): Step => {
    const rows: StoredRow[] = [];
    let least = from;
    try {
      for (const row of rowsOf(range, from, limit)) {
        const stored = storedRowOf(row, positions);
        if (stored.place < least) return { rows, torn: `position ${stored.place} stands after ${least - 1n}` };
        rows.push(stored);
        least = stored.place + 1n;
      }
      return { rows, torn: undefined };
    } catch (error) {
      if (isTorn(error) || error instanceof CorruptLedgerError) return { rows, torn: messageOf(error) };
      throw error;
    }
  };
  const lost = (from: bigint, to: bigint, reason: string): Salvaged => ({
    lost: { from, to, reason, known: knownOf(connection, from, to) },
  });

  const end = lastPlace(connection);
  let next = 1n;
  while (next <= end) {
    const { rows, torn } = step(next, stepEvents);
    for (const { place, event } of rows) {
      if (place > next) yield lost(next, place - 1n, 'missing');
      yield event;
      next = place + 1n;
    }
    if (torn !== undefined) {
      const from = next;
      // One place at a time: the next that can be read may stand in the page behind the torn one.
      do next += 1n;
      while (next <= end && !isReadable(step(next, 1), next));
      yield lost(from, next - 1n, torn);
    } else if (rows.length < stepEvents && next <= end) {
      yield lost(next, end, 'missing');
      return;
    }
    await setImmediate();
  }
}

const isReadable = ({ rows }: Step, place: bigint): boolean => rows[0]?.place === place;
