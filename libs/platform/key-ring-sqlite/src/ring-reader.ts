import type { DatabaseSync } from 'node:sqlite';
import type { DataKey } from '@redress/kernel';
import { createKeyCache, type KeyCache } from './key-cache';
import { CorruptKeyRingError } from './key-ring-errors';
import { unwrapKey } from './key-wrapping';
import type { KeyOwner } from './make-keys';
import { backUpRing } from './ring-backup';
import { bytesIn, inSnapshot, numberIn, oneRow, openReadableRing, textIn } from './ring-database';
import { macUnder, subjectMac } from './ring-secrets';
import { watchRing, type RingWatch } from './ring-watch';

/** The reading side of a ring: in the calling thread, without the disk for what was read before. */
export type RingReader = Readonly<{
  /** Absent where it was not met yet: the writer has to look. */
  knownKeyFor: (owner: KeyOwner) => DataKey | undefined;
  /** Keeps a key that the writer gave, unless keys were destroyed since. */
  remember: (key: DataKey, owner: KeyOwner, destructions: number) => void;
  /** The keys that are there of these. */
  open: (kids: readonly string[]) => ReadonlyMap<string, DataKey>;
  keysOf: (subject: string) => readonly Readonly<{ kid: string; stream: string }>[];
  mac: (message: Uint8Array) => Uint8Array;
  counts: () => Readonly<{ liveKeys: number; destroyedKeys: number }>;
  masterKeyId: () => string;
  backUpTo: (file: string) => void;
  close: () => void;
}>;

/** Reads, unwraps and keeps keys. */
const createOpener = (
  database: DatabaseSync,
  { refresh, isBehind, master }: RingWatch,
  cache: KeyCache,
  isDestroyed: (kid: string) => boolean,
): RingReader['open'] => {
  const rowOf = oneRow(database, 'SELECT subject, stream, wrapped FROM data_key WHERE kid = ?');

  const read = (kid: string): DataKey | undefined => {
    const row = rowOf(kid);
    if (row === undefined || isDestroyed(kid)) return undefined;
    const use = { use: 'data', kid, subject: bytesIn(row, 'subject'), stream: textIn(row, 'stream') } as const;
    return { kid, key: unwrapKey(master(), bytesIn(row, 'wrapped'), use) };
  };

  const cachedOrRead = (kid: string): DataKey | undefined => {
    const cached = cache.get(kid);
    if (cached !== undefined) return cached;
    const key = read(kid);
    if (key !== undefined) cache.put(key);
    return key;
  };
  const openAll = (kids: readonly string[]): ReadonlyMap<string, DataKey> => {
    const keys = new Map<string, DataKey>();
    for (const kid of kids) {
      const key = cachedOrRead(kid);
      if (key !== undefined) keys.set(kid, key);
    }
    return keys;
  };

  return (kids) => {
    for (;;) {
      try {
        // Looked at once, and as of one moment, for all that are asked for together: a page of events asks for thousands.
        return inSnapshot(database, () => {
          refresh();
          return openAll(kids);
        });
      } catch (error) {
        // Another connection may have wrapped a row again since the refresh; if none has, it is broken.
        if (!(error instanceof CorruptKeyRingError) || !isBehind()) throw error;
      }
    }
  };
};

const createReader = (
  database: DatabaseSync,
  masterKeyFile: string,
  isDestroyed: (kid: string) => boolean,
): RingReader => {
  const cache = createKeyCache();
  const watch = watchRing(database, masterKeyFile, cache.drop);
  const kidsOf = database.prepare('SELECT kid, stream FROM data_key WHERE subject = ? ORDER BY kid');
  const liveKeys = oneRow(database, 'SELECT count(*) AS keys FROM data_key');
  const destroyedKeys = oneRow(database, 'SELECT count(*) AS keys FROM destroyed_key');

  return {
    knownKeyFor: ({ subject, stream }) => {
      watch.refresh();
      return cache.getFor(subject, stream);
    },
    remember: (key, owner, seen) => {
      if (seen >= watch.destructions()) cache.put(key, owner);
    },
    open: createOpener(database, watch, cache, isDestroyed),
    keysOf: (subject) =>
      kidsOf
        .all(subjectMac(watch.instanceKey, subject))
        .map((row) => ({ kid: textIn(row, 'kid'), stream: textIn(row, 'stream') }))
        .filter(({ kid }) => !isDestroyed(kid)),
    mac: (message) => macUnder(watch.instanceKey, message),
    counts: () => ({
      liveKeys: numberIn(liveKeys() ?? {}, 'keys'),
      destroyedKeys: numberIn(destroyedKeys() ?? {}, 'keys'),
    }),
    masterKeyId: () => {
      watch.refresh();
      return watch.master().id;
    },
    backUpTo: (file) => backUpRing(database, file),
    close: () => {
      cache.clear();
      if (database.isOpen) database.close();
    },
  };
};

/**
 * `isDestroyed`: kids that the list of destructions names, for a ring that cannot be written: one restored from a backup may still hold their keys.
 * @throws KeyRingMissingError, MasterKeyError, CorruptKeyRingError
 */
export const openRingReader = (
  folder: string,
  masterKeyFile: string,
  isDestroyed: (kid: string) => boolean,
): RingReader => {
  const database = openReadableRing(folder);
  try {
    return createReader(database, masterKeyFile, isDestroyed);
  } catch (error) {
    database.close();
    throw error;
  }
};
