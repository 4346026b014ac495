import type { JsonObject, JsonValue } from '@redress/kernel';
import { hashOfDataBytes } from '../event-chain';
import { StrictJsonError } from '../json-scanner';
import { surveyJson } from '../json-survey';
import { parseCanonicalJson } from '../strict-json';
import type { VerificationRule } from './finding';
import { isObject } from '../json-shapes';

/** A rule that an event breaks. */
export type Broken = Readonly<{ rule: VerificationRule; expected: string; found: string }>;

/** What stands where an event's data stood. */
export type DataReading =
  | Readonly<{ kind: 'data'; data: JsonObject }>
  | Readonly<{ kind: 'blanked' }>
  | Readonly<{ kind: 'broken'; broken: Broken }>;

const blankByte = 0xff;

/** Data that a lawful redaction in the store leaves: none, or every byte overwritten with 0xFF (ledger-format, The verifier). */
export const isBlanked = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === blankByte);

const brokenBy = (rule: VerificationRule, expected: string, found: string): DataReading => ({
  kind: 'broken',
  broken: { rule, expected, found },
});

const parse = (bytes: Uint8Array): JsonValue | StrictJsonError => {
  try {
    return parseCanonicalJson(bytes);
  } catch (error) {
    if (error instanceof StrictJsonError) return error;
    throw error;
  }
};

/** Stored data, against the hash of them that the metadata give. */
export const readData = (bytes: Uint8Array, dh: string): DataReading => {
  if (isBlanked(bytes)) return { kind: 'blanked' };
  const data = parse(bytes);
  if (data instanceof StrictJsonError) {
    const rule = data.reason === 'not-canonical' ? 'data-not-canonical' : 'data-not-json';
    return brokenBy(rule, 'canonical JSON', `${data.reason} at character ${data.at}`);
  }
  if (!isObject(data)) return brokenBy('data-not-object', 'an object', Array.isArray(data) ? 'an array' : typeof data);
  if (surveyJson(data).integerKey !== undefined)
    return brokenBy('data-integer-key', 'no key that looks like an integer', 'one');
  const found = hashOfDataBytes(bytes);
  return found === dh ? { kind: 'data', data } : brokenBy('data-hash', dh, found);
};
