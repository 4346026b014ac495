import type { DatabaseSync } from 'node:sqlite';

/** All of the work or none of it. `DEFERRED` for reading: every statement sees the moment of the first. */
export const inTransaction = <T>(database: DatabaseSync, kind: 'IMMEDIATE' | 'DEFERRED', work: () => T): T => {
  database.exec(`BEGIN ${kind}`);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk may have rolled it back already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};
