import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from '@redress/kernel';

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
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

/** Domain of the key among all that the instance key makes. */
const keyPurpose = Buffer.from('redress/change-ids');

/** Ids that are good after a restart too. Where the keys are missing they last as long as this process. */
export const changeIdsOf = (keyRing: Pick<KeyRing, 'mac'> | undefined): ChangeIds =>
  createChangeIds(keyRing === undefined ? randomBytes(keyBytes) : keyRing.mac(keyPurpose));
