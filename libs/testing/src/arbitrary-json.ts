import type { JsonObject, JsonValue } from '@redress/kernel';
import fc from 'fast-check';

/** Well-formed text of every kind: controls, quotes, two-, three- and four-byte characters, line separators. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', '\u2028', '\u0000', '"\\/\b', '投诉内容', '\u{1F600}\uFB33', '\uFFFF', '__proto__'),
);

const arbitraryInteger: fc.Arbitrary<number> = fc.oneof(
  fc.maxSafeInteger(),
  fc.constantFrom(0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);

/** Keys that a plain object treats in its own way are frequent: `__proto__`, and those that look like integers. */
const arbitraryKey: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: arbitraryText },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toJSON', 'length') },
  { weight: 1, arbitrary: fc.constantFrom('0', '9', '10', '-1', '007', '4294967295', '4294967296') },
);

/** An object with exactly these members: by assignment `__proto__` would be lost. */
const objectOf = (members: readonly (readonly [string, JsonValue])[]): JsonObject => {
  const object: JsonObject = {};
  for (const [key, value] of members)
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  return object;
};

const { value, object } = fc.letrec<{ value: JsonValue; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    arbitraryText,
    arbitraryInteger,
    fc.constantFrom(null, true, false),
    fc.array(tie('value'), { maxLength: 5 }),
    tie('object'),
  ),
  object: fc.array(fc.tuple(arbitraryKey, tie('value')), { maxLength: 6 }).map(objectOf),
}));

/** Any value that the ledger can hold. */
export const arbitraryJson: fc.Arbitrary<JsonValue> = value;

/** Any object that the ledger can hold, and keys that look like integers besides. */
export const arbitraryJsonObject: fc.Arbitrary<JsonObject> = object;
