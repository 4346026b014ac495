import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { CorruptKeyRingError } from './key-ring-errors';
import type { MasterKey } from './master-key';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const keyBytes = 32;
/** iv, wrapped key, tag. */
export const wrappedBytes = ivBytes + keyBytes + tagBytes;

/** What a wrapped key is for, bound to it as additional data: rows cannot be exchanged. */
export type KeyUse =
  Readonly<{ use: 'instance' }> | Readonly<{ use: 'data'; kid: string; subject: Uint8Array; stream: string }>;

const additionalData = (use: KeyUse): Uint8Array =>
  Buffer.from(
    JSON.stringify(
      use.use === 'instance'
        ? ['instance-key/1']
        : ['data-key/1', use.kid, Buffer.from(use.subject).toString('hex'), use.stream],
    ),
  );

export const wrapKey = (master: MasterKey, key: Uint8Array, use: KeyUse): Uint8Array => {
  const iv = randomBytes(ivBytes);
  const wrapping = createCipheriv(cipher, master.key, iv, { authTagLength: tagBytes });
  wrapping.setAAD(additionalData(use));
  return Buffer.concat([iv, wrapping.update(key), wrapping.final(), wrapping.getAuthTag()]);
};

/** @throws CorruptKeyRingError where it is not what this master key wrapped for this use. */
export const unwrapKey = (master: MasterKey, wrapped: Uint8Array, use: KeyUse): Uint8Array => {
  const what = use.use === 'instance' ? 'The instance key' : `Key ${use.kid}`;
  if (wrapped.length !== wrappedBytes) throw new CorruptKeyRingError(`${what} has ${wrapped.length} bytes`);
  const unwrapping = createDecipheriv(cipher, master.key, wrapped.subarray(0, ivBytes), { authTagLength: tagBytes });
  unwrapping.setAAD(additionalData(use));
  unwrapping.setAuthTag(wrapped.subarray(-tagBytes));
  try {
    return Buffer.concat([unwrapping.update(wrapped.subarray(ivBytes, -tagBytes)), unwrapping.final()]);
  } catch {
    throw new CorruptKeyRingError(`${what} does not unwrap under master key ${master.id}`);
  }
};
