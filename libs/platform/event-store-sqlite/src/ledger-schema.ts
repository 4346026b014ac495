/** `RDRS`: tells a ledger from any other SQLite file. */
export const applicationId = 0x52_44_52_53;

/** Layout of the tables below. The events' own format is in their metadata (`v`). */
export const layoutVersion = 1;

/**
 * Every object of the file by name. What stands in the file must be these texts, letter for letter: a ledger whose guards were taken away, or
 * changed, is not written to.
 *
 * - `events.place` is the 0-based place of the event in the append it came with. It is no part of the event; it only tells a whole append
 *   repeated from a part of one.
 * - `events_follow_the_last` keeps positions and revisions without gaps. It also stops REPLACE, which deletes the row in its way without asking
 *   the delete trigger: no row can be in the way of the next position and revision.
 * - `ledger` holds what belongs to this file and not to its events. `requests` is the request log, and is no event either.
 */
export const ledgerObjects: ReadonlyMap<string, string> = new Map([
  [
    'events',
    `CREATE TABLE events (
  position INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  data BLOB NOT NULL,
  metadata BLOB NOT NULL,
  place INTEGER NOT NULL,
  UNIQUE (stream, revision)
) STRICT`,
  ],
  [
    'events_are_not_updated',
    `CREATE TRIGGER events_are_not_updated BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'The log has no update'); END`,
  ],
  [
    'events_are_not_deleted',
    `CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'The log has no delete'); END`,
  ],
  [
    'events_follow_the_last',
    `CREATE TRIGGER events_follow_the_last BEFORE INSERT ON events
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM events)
  OR NEW.revision IS NOT (SELECT coalesce(max(revision), -1) + 1 FROM events WHERE stream = NEW.stream)
BEGIN SELECT RAISE(ABORT, 'An event follows the last one of the log and of its stream'); END`,
  ],
  [
    'ledger',
    `CREATE TABLE ledger (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  instance TEXT NOT NULL
) STRICT`,
  ],
  [
    'requests',
    `CREATE TABLE requests (
  command_id TEXT PRIMARY KEY,
  body_mac TEXT NOT NULL,
  remembered_until TEXT NOT NULL,
  lapses_at TEXT NOT NULL,
  is_accepted INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
  ],
  ['requests_by_time', `CREATE INDEX requests_by_time ON requests (remembered_until)`],
]);

/** Makes an empty file a ledger. Run inside one transaction: there is a whole ledger or none. */
export const ledgerDefinition: string = [
  ...ledgerObjects.values(),
  `PRAGMA application_id = ${applicationId}`,
  `PRAGMA user_version = ${layoutVersion}`,
].join(';\n');

/** The same table for a request log that stands alone. */
export const requestsDefinition: string = ['requests', 'requests_by_time']
  .map((name) => (ledgerObjects.get(name) ?? '').replace(/^CREATE (TABLE|INDEX) /, 'CREATE $1 IF NOT EXISTS '))
  .join(';\n');
