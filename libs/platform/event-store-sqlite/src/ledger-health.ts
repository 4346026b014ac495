import type { DatabaseSync } from 'node:sqlite';
import { pragma } from './ledger-connection';
import { applicationId, layoutVersion, ledgerObjects } from './ledger-schema';
import { isTorn, messageOf } from './sqlite-error';

/** Events at the end of the log that are parsed at every start: they are what a crash could have touched. */
const tailEvents = 64;

/** A file that SQLite has only just made: a crash came before the ledger was in it. */
export const isUnused = (connection: DatabaseSync): boolean =>
  pragma(connection, 'application_id') === '0' &&
  connection.prepare('SELECT count(*) AS objects FROM sqlite_schema').get()?.['objects'] === 0;

const foreignFile = (connection: DatabaseSync): string | undefined => {
  if (pragma(connection, 'application_id') !== String(applicationId)) return 'it is not a ledger';
  const layout = pragma(connection, 'user_version');
  return layout === String(layoutVersion) ? undefined : `its layout is ${layout}; this program knows ${layoutVersion}`;
};

const tornPage = (connection: DatabaseSync): string | undefined => {
  const found = pragma(connection, 'quick_check(1)');
  return found === 'ok' ? undefined : found.replaceAll(/\s+/g, ' ');
};

const changedObject = (connection: DatabaseSync): string | undefined => {
  const rows = connection.prepare('SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL').all();
  const actual = new Map(rows.map(({ name, sql }) => [String(name), String(sql)]));
  const missing = [...ledgerObjects.keys()].find((name) => !actual.has(name));
  if (missing !== undefined) return `${missing} is missing`;
  const other = [...actual].find(([name, sql]) => ledgerObjects.get(name) !== sql);
  return other === undefined ? undefined : `${other[0]} is not what a ledger has`;
};

const gap = (connection: DatabaseSync): string | undefined => {
  const row = connection.prepare('SELECT count(*) AS events, max(position) AS last FROM events').get();
  const { events, last } = row ?? {};
  return (last ?? 0) === events
    ? undefined
    : `it holds ${String(events)} events, and the last stands at ${String(last)}`;
};

/** Data that were lawfully blanked in the store: absent, or all bytes 0xFF (ledger-format, The verifier). */
const isBlanked = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0xff);

const isJsonObject = (bytes: unknown): boolean => {
  if (!(bytes instanceof Uint8Array)) return false;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

const unreadableTail = (connection: DatabaseSync): string | undefined => {
  const rows = connection
    .prepare('SELECT position, stream, revision, data, metadata FROM events ORDER BY position DESC LIMIT ?')
    .all(tailEvents);
  const bad = rows.find(({ data, metadata }) => {
    const isData = data instanceof Uint8Array && (isBlanked(data) || isJsonObject(data));
    return !isData || !isJsonObject(metadata);
  });
  if (bad === undefined) return undefined;
  return `the event at position ${String(bad['position'])} (revision ${String(bad['revision'])} of ${String(bad['stream'])}) does not parse`;
};

/**
 * What is wrong with a ledger file, naming the page, object or event; undefined where nothing is. It reads every page once but not what the
 * events say: that is the verifier's part.
 */
export const damageOf = (connection: DatabaseSync): string | undefined => {
  try {
    for (const check of [foreignFile, tornPage, changedObject, gap, unreadableTail]) {
      const found = check(connection);
      if (found !== undefined) return found;
    }
    return undefined;
  } catch (error) {
    if (isTorn(error)) return messageOf(error);
    throw error;
  }
};
