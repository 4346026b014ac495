import type { DatabaseSync } from 'node:sqlite';
import { appendDestructions, readDestructions, repairDestructions, type Destruction } from './destruction-list';
import { KeyRingUnavailableError } from './key-ring-errors';
import { wrappedBytes } from './key-wrapping';
import { inTransaction, numberIn, oneRow, textIn } from './ring-database';

/** Copies the write-ahead log into the file and cuts it to nothing, since it holds the pages as they were. False: a reader was in the way. */
export const truncateLog = (database: DatabaseSync): boolean =>
  numberIn(database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {}, 'busy') === 0;

export type KeyDestroyer = Readonly<{
  /** Durable, and harmless to repeat. @throws KeyRingUnavailableError where old bytes could not be cut off yet: repeat it. */
  destroy: (destructions: readonly Destruction[]) => void;
  /** What every start does: a ring that was restored from a backup destroys again what its list names, and the list learns what only the ring knows. */
  replay: () => void;
}>;

/**
 * Destroys keys. The list comes first: whatever stops the process after it, the next start goes on from there. In the file the wrapped key is
 * overwritten before its row is deleted, and `secure_delete` overwrites the row.
 */
export const createKeyDestroyer = (database: DatabaseSync, destroyedFile: string): KeyDestroyer => {
  const known = oneRow(database, 'SELECT seq FROM destroyed_key WHERE kid = ?');
  const overwrite = database.prepare('UPDATE data_key SET wrapped = zeroblob(?) WHERE kid = ?');
  const remove = database.prepare('DELETE FROM data_key WHERE kid = ?');
  const remember = database.prepare('INSERT OR IGNORE INTO destroyed_key (kid, erasure_id) VALUES (?, ?)');

  const fresh = (destructions: readonly Destruction[]): readonly Destruction[] => [
    ...new Map(destructions.filter(({ kid }) => known(kid) === undefined).map((one) => [one.kid, one])).values(),
  ];

  const removeAll = (destructions: readonly Destruction[]): void =>
    inTransaction(database, () => {
      for (const { kid, erasureId } of destructions) {
        overwrite.run(wrappedBytes, kid);
        remove.run(kid);
        remember.run(kid, erasureId);
      }
    });

  return {
    destroy: (destructions) => {
      const unknown = fresh(destructions);
      if (unknown.length > 0) {
        appendDestructions(destroyedFile, unknown);
        removeAll(unknown);
      }
      if (!truncateLog(database))
        throw new KeyRingUnavailableError(
          'The key is destroyed, but a reader keeps its old bytes in the log: repeat it',
        );
    },
    replay: () => {
      repairDestructions(destroyedFile);
      const listed = readDestructions(destroyedFile);
      const kids = new Set(listed.map(({ kid }) => kid));
      const unlisted = database
        .prepare('SELECT kid, erasure_id FROM destroyed_key ORDER BY seq')
        .all()
        .map((row) => ({ kid: textIn(row, 'kid'), erasureId: textIn(row, 'erasure_id') }))
        .filter(({ kid }) => !kids.has(kid));
      if (unlisted.length > 0) appendDestructions(destroyedFile, unlisted);
      const unknown = fresh(listed);
      if (unknown.length > 0) removeAll(unknown);
      // A destruction that was acknowledged has cut the log already; one that was not is repeated by its caller.
      truncateLog(database);
    },
  };
};
