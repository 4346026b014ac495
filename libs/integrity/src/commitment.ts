import { hash } from 'node:crypto';
import type { JsonValue } from '@redress/kernel';
import { canonicalText } from './canonical-json';
import { isList } from './json-shapes';

/** What opens a commitment: the salt, 32 random bytes in unpadded base64url, and the one true value. */
export type Opening = Readonly<{ salt: string; value: string }>;

// Of the last character only four bits carry anything.
const saltPattern = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

/** [salt, value] as it is sealed and disclosed; undefined where the value is not of that form, the salt in its one spelling. */
export const readOpening = (pair: JsonValue): Opening | undefined => {
  if (!isList(pair) || pair.length !== 2) return undefined;
  const [salt, value] = pair;
  return typeof salt === 'string' && typeof value === 'string' && saltPattern.test(salt) ? { salt, value } : undefined;
};

/**
 * `c` of a sealed field: hex(SHA-256(JCS([salt, pointer, value]))) (ledger-format, Sealed fields). It pins the value, lets it be disclosed without
 * the key, and can be guessed by nobody once the salt is gone.
 */
export const commitmentOf = ({ salt, pointer, value }: Opening & Readonly<{ pointer: string }>): string =>
  hash('sha256', canonicalText([salt, pointer, value]), 'hex');

/** Whether what was disclosed, [salt, value], is what the field at `pointer` committed to. Anything that is not of this form is not. */
export const checkDisclosure = (commitment: string, pointer: string, disclosed: JsonValue): boolean => {
  const opening = readOpening(disclosed);
  return opening !== undefined && commitmentOf({ ...opening, pointer }) === commitment;
};
