import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const idPattern = /^[\w-]{40,400}$/;

/** Names places of the log for whoever may not know what else is in it: two ids tell neither how far apart they are nor which came first. */
export type ChangeIds = Readonly<{
  idOf: (position: string) => string;
  /** Undefined where it is no id of this ledger. */
  positionOf: (id: string) => string | undefined;
}>;

/** The same key gives ids that are good after a restart too. @throws RangeError for a key that is not 32 bytes */
export const createChangeIds = (key: Uint8Array): ChangeIds => ({
  idOf: (position) => {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes });
    const sealed = Buffer.concat([cipher.update(position, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
  },
  positionOf: (id) => {
    if (!idPattern.test(id)) return undefined;
    const bytes = Buffer.from(id, 'base64url');
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    try {
      return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return undefined;
    }
  },
});
