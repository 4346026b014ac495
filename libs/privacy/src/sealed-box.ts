import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import {
  canonicalBytes,
  commitmentOf,
  parseCanonicalJson,
  readOpening,
  StrictJsonError,
  type Opening,
} from '@redress/integrity';
import type { DataKey, SealedBox, SealedPlace } from '@redress/kernel';
import { base64urlOf, bytesOfBase64url } from './base64url';
import { createRandomPool, type RandomBytes } from './random-pool';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;
const saltBytes = 32;

const randomPool = createRandomPool();

// Handing the cipher bare bytes costs four times as much as sealing a short text with a key object; one is made for each key that is held.
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

const keyObjectOf = (key: Uint8Array): KeyObject => {
  const known = keyObjects.get(key);
  if (known !== undefined) return known;
  const made = createSecretKey(key);
  keyObjects.set(key, made);
  return made;
};

/** A box that does not hold: malformed, another key or place than it was sealed under, or not the plaintext it committed to. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError';
  constructor(
    readonly reason: 'malformed' | 'tag' | 'plaintext' | 'commitment',
    { stream, id, pointer }: SealedPlace,
  ) {
    super(`The sealed value at ${stream}, event ${id}, ${pointer} does not hold: ${reason}`);
  }
}

/** Additional data: a ciphertext cannot be moved to another field, event or case (ledger-format, Sealed fields). */
const additionalData = ({ stream, id, type, pointer }: SealedPlace, kid: string): Uint8Array =>
  canonicalBytes([1, stream, id, type, pointer, kid]);

export type Sealing = Readonly<{
  value: string;
  place: SealedPlace;
  key: DataKey;
  /** Where the value was first sealed, if it is sealed again at another place: the commitment stays with that pointer. */
  committedPointer?: string;
  random?: RandomBytes;
}>;

/**
 * Seals a value at its place: AES-256-GCM over JCS([salt, value]), the salt 32 fresh bytes in base64url, and a commitment to the same.
 * @throws CanonicalJsonError for text that is no Unicode.
 */
export const sealValue = ({ value, place, key, committedPointer, random = randomPool }: Sealing): SealedBox => {
  const salt = base64urlOf(random(saltBytes));
  const iv = random(ivBytes);
  const sealing = createCipheriv(cipher, keyObjectOf(key.key), iv, { authTagLength: tagBytes });
  sealing.setAAD(additionalData(place, key.kid));
  const ciphertext = Buffer.concat([sealing.update(canonicalBytes([salt, value])), sealing.final()]);
  return {
    $sealed: {
      v: 1,
      kid: key.kid,
      iv: base64urlOf(iv),
      ct: base64urlOf(ciphertext),
      tag: base64urlOf(sealing.getAuthTag()),
    },
    c: commitmentOf({ salt, pointer: committedPointer ?? place.pointer, value }),
  };
};

const decrypt = (box: SealedBox, place: SealedPlace, key: Uint8Array): Uint8Array => {
  const { kid, ...sealed } = box.$sealed;
  const [iv, ct, tag] = [sealed.iv, sealed.ct, sealed.tag].map(bytesOfBase64url);
  if (iv?.length !== ivBytes || tag?.length !== tagBytes || ct === undefined)
    throw new SealBrokenError('malformed', place);
  const opening = createDecipheriv(cipher, keyObjectOf(key), iv, { authTagLength: tagBytes });
  opening.setAAD(additionalData(place, kid));
  opening.setAuthTag(tag);
  try {
    return Buffer.concat([opening.update(ct), opening.final()]);
  } catch {
    throw new SealBrokenError('tag', place);
  }
};

const parsePlaintext = (plaintext: Uint8Array): Opening | undefined => {
  try {
    return readOpening(parseCanonicalJson(plaintext));
  } catch (error) {
    if (error instanceof StrictJsonError) return undefined;
    throw error;
  }
};

/**
 * Opens a box at the place it was sealed at, and checks what it committed to: AES-GCM alone would let one ciphertext open to two texts under two keys.
 * @throws SealBrokenError
 */
export const openBox = (
  box: SealedBox,
  place: SealedPlace,
  key: Uint8Array,
  committedPointer: string = place.pointer,
): Opening => {
  const opening = parsePlaintext(decrypt(box, place, key));
  if (opening === undefined) throw new SealBrokenError('plaintext', place);
  if (commitmentOf({ ...opening, pointer: committedPointer }) !== box.c) throw new SealBrokenError('commitment', place);
  return opening;
};
