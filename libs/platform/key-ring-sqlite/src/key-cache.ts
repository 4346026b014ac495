import type { DataKey } from '@redress/kernel';

/** Unwrapped keys kept in memory at most; the least recently used goes first. */
const cachedKeysMax = 10_000;

/** Keys that were opened, and whose they are where that is known. */
export type KeyCache = Readonly<{
  get: (kid: string) => DataKey | undefined;
  getFor: (subject: string, stream: string) => DataKey | undefined;
  put: (key: DataKey, owner?: Readonly<{ subject: string; stream: string }>) => void;
  drop: (kid: string) => void;
  clear: () => void;
}>;

type Entry = Readonly<{ key: DataKey; owner: string | undefined }>;

const ownerText = (subject: string, stream: string): string => JSON.stringify([subject, stream]);

export const createKeyCache = (keysMax: number = cachedKeysMax): KeyCache => {
  // A Map keeps the order of insertion: the first is the least recently used.
  const entries = new Map<string, Entry>();
  const kidOf = new Map<string, string>();

  const drop = (kid: string): void => {
    const owner = entries.get(kid)?.owner;
    entries.delete(kid);
    // A newer key of the same owner stays.
    if (owner !== undefined && kidOf.get(owner) === kid) kidOf.delete(owner);
  };

  const get = (kid: string): DataKey | undefined => {
    const entry = entries.get(kid);
    if (entry === undefined) return undefined;
    entries.delete(kid);
    entries.set(kid, entry);
    return entry.key;
  };

  return {
    get,
    getFor: (subject, stream) => {
      const kid = kidOf.get(ownerText(subject, stream));
      return kid === undefined ? undefined : get(kid);
    },
    put: (key, owner) => {
      const known = entries.get(key.kid)?.owner;
      const name = owner === undefined ? known : ownerText(owner.subject, owner.stream);
      entries.delete(key.kid);
      entries.set(key.kid, { key, owner: name });
      if (name !== undefined) kidOf.set(name, key.kid);
      for (const oldest of entries.keys()) {
        if (entries.size <= keysMax) break;
        drop(oldest);
      }
    },
    drop,
    clear: () => {
      entries.clear();
      kidOf.clear();
    },
  };
};
