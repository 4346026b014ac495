import type { JsonObject, JsonValue } from '@redress/kernel';

/** RFC 8785 bytes of a value, as the composition root gives them. It throws for a value that a ledger cannot hold. */
export type CanonicalJson = (value: JsonValue) => Uint8Array;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/**
 * A JSON object and whether the engine's serialiser gives back the very bytes, which it does for canonical ones.
 * @throws whatever says that the bytes are no JSON object, or that one holds a value which would come back as another.
 */
export const parseJsonObject = (
  bytes: Uint8Array,
  canonicalJson: CanonicalJson,
): Readonly<{ object: JsonObject; isVerbatim: boolean }> => {
  const text = strictUtf8.decode(bytes);
  const object: unknown = JSON.parse(text);
  if (!isJsonObject(object)) throw new TypeError('Not a JSON object');
  const isVerbatim = JSON.stringify(object) === text;
  // Such as 1e400, which the client would write as null.
  if (!isVerbatim) canonicalJson(object);
  return { object, isVerbatim };
};

/** Equal as values: the order of keys does not count. A value that a ledger cannot hold is equal only to the very same text. */
export const sameJson = (a: JsonObject, b: JsonObject, canonicalJson: CanonicalJson): boolean => {
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  try {
    return Buffer.compare(canonicalJson(a), canonicalJson(b)) === 0;
  } catch {
    return false;
  }
};
