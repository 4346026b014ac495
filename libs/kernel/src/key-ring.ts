/** A data key of one subject in one stream: 32 bytes for AES-256-GCM. `kid` is random; only the ring knows whose it is. */
export type DataKey = Readonly<{ kid: string; key: Uint8Array }>;

/**
 * Data keys, wrapped by a master key that lives elsewhere, and the instance key I.
 *
 * - `keyFor` gives the one live key of a subject and stream, made at first use and **durable before it is given**. After its destruction
 *   the next call makes another: a key that an erasure removed does not come back.
 * - `open` gives the keys that are there; a kid without a key is simply absent ("unavailable"), never an error.
 * - `destroy` is durable, repeatable, and also written to the append-only list of destructions kept apart from backups.
 * - `mac` is HMAC-SHA-256 under I, which is never rotated; 32 bytes.
 */
export type KeyRing = Readonly<{
  keyFor: (subject: string, stream: string) => Promise<DataKey>;
  open: (kids: readonly string[]) => Promise<ReadonlyMap<string, DataKey>>;
  /** Every live key of a subject, so that an erasure finds all of its streams. */
  keysOf: (subject: string) => Promise<readonly Readonly<{ kid: string; stream: string }>[]>;
  /** `erasureId` names the erasure in the list of destructions. */
  destroy: (kid: string, erasureId: string) => Promise<void>;
  mac: (message: Uint8Array) => Uint8Array;
  status: () => Promise<KeyRingStatus>;
  close: () => Promise<void>;
}>;

export type KeyRingStatus = Readonly<{
  liveKeys: number;
  destroyedKeys: number;
  masterKeyId: string;
  durability: string;
}>;

/** There is no key ring, or its master key is missing: reading goes on, every command is refused. */
export class KeyRingMissingError extends Error {
  override readonly name = 'KeyRingMissingError';
}
