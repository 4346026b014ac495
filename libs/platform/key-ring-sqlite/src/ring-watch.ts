import type { KeyObject } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { countDestructions } from './make-keys';
import type { MasterKey } from './master-key';
import { dataVersion, inSnapshot, numberIn, textIn } from './ring-database';
import { findMasterKey, readInstanceKey, readMasterKeyId } from './ring-secrets';

/** What a reading connection believes of a ring that other threads and processes write. */
export type RingWatch = Readonly<{
  instanceKey: KeyObject;
  /** Forgets what was destroyed since, and takes the master key that was rotated to. Two microseconds where nothing was written. */
  refresh: () => void;
  /** Something was committed since the last refresh. */
  isBehind: () => boolean;
  master: () => MasterKey;
  /** How many destructions have been seen. */
  destructions: () => number;
}>;

export const watchRing = (database: DatabaseSync, masterKeyFile: string, forget: (kid: string) => void): RingWatch => {
  const destroyedSince = database.prepare('SELECT seq, kid FROM destroyed_key WHERE seq > ? ORDER BY seq');
  const masterNow = (): MasterKey => findMasterKey(masterKeyFile, readMasterKeyId(database) ?? '').master;

  const { instanceKey, ...seen } = inSnapshot(database, () => {
    const found = masterNow();
    const counted = countDestructions(database)();
    return {
      instanceKey: readInstanceKey(database, found),
      master: found,
      destructions: counted,
      version: dataVersion(database),
    };
  });
  let { master, destructions, version } = seen;

  return {
    instanceKey,
    refresh: () => {
      // Asked first: what is committed while this reads makes it behind again.
      const now = dataVersion(database);
      if (now === version) return;
      for (const row of destroyedSince.all(destructions)) {
        forget(textIn(row, 'kid'));
        destructions = numberIn(row, 'seq');
      }
      if (readMasterKeyId(database) !== master.id) master = masterNow();
      version = now;
    },
    isBehind: () => dataVersion(database) !== version,
    master: () => master,
    destructions: () => destructions,
  };
};
