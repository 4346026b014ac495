import type { JsonObject, JsonValue } from '@redress/kernel';
import canonicalize from 'canonicalize';
import { CanonicalJsonError, surveyJson } from './json-survey';

/** Adds an own member. Plain assignment of `__proto__` would change the prototype instead. */
export const setMember = (target: Record<string, JsonValue>, key: string, value: JsonValue): void => {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
};

/** A copy with the keys of every object in canonical order; the default order of `sort` is that of UTF-16 code units. */
const inCanonicalOrder = (value: JsonValue): JsonValue => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inCanonicalOrder);
  const source = value as JsonObject;
  const copy: Record<string, JsonValue> = {};
  for (const key of Object.keys(source).sort()) setMember(copy, key, inCanonicalOrder(source[key] as JsonValue));
  return copy;
};

/**
 * The canonical text of a value (RFC 8785), within what the ledger format can hold. The engine's own serialiser writes it: for integers and
 * well-formed text it is canonical already, once keys are in order. Only keys that the engine would order by number go the long way.
 * @throws CanonicalJsonError for a lone surrogate, a number that is no integer within 2^53 - 1, `undefined` anywhere, an object that is not plain.
 */
export const canonicalText = (value: JsonValue): string => {
  const { isOrdered, integerKey } = surveyJson(value);
  if (integerKey !== undefined) return canonicalize(value) ?? '';
  return JSON.stringify(isOrdered ? value : inCanonicalOrder(value));
};

/** `canonicalText` in UTF-8: the bytes that are stored and hashed. */
export const canonicalBytes = (value: JsonValue): Uint8Array => Buffer.from(canonicalText(value));

/**
 * The canonical text of an event's data.
 * @throws CanonicalJsonError as `canonicalText`, and for a key that looks like an integer (ledger-format, An event).
 */
export const canonicalDataText = (data: JsonObject): string => {
  const { isOrdered, integerKey } = surveyJson(data);
  if (integerKey !== undefined)
    throw new CanonicalJsonError(`A key that looks like an integer: ${JSON.stringify(integerKey)}`);
  return JSON.stringify(isOrdered ? data : inCanonicalOrder(data));
};

/** @throws CanonicalJsonError where the value has a key that looks like an integer, at any depth. */
export const assertNoIntegerKeys = (value: JsonValue): void => {
  const { integerKey } = surveyJson(value);
  if (integerKey !== undefined)
    throw new CanonicalJsonError(`A key that looks like an integer: ${JSON.stringify(integerKey)}`);
};
