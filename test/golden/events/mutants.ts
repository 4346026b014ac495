import type { JsonValue } from '@redress/kernel';

/** Data or metadata with one change, and where it was made. */
export type Mutant = Readonly<{ pointer: string; change: string; data: JsonValue }>;

const wrongValuesFor = (value: JsonValue): readonly JsonValue[] =>
  [null, true, 0, 0.5, 2 ** 53, 'text', [], {}].filter(
    (other) =>
      other === null ||
      typeof other !== typeof value ||
      Array.isArray(other) !== Array.isArray(value) ||
      (typeof other === 'number' && !Number.isSafeInteger(other)),
  );

const strangers = ['__proto__', 'constructor', 'toString', '0', 'unknown'];

const isObject = (value: JsonValue): value is Readonly<Record<string, JsonValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const childrenOf = (value: JsonValue): readonly (readonly [key: string, child: JsonValue])[] =>
  typeof value === 'object' && value !== null ? Object.entries<JsonValue>(value) : [];

/** The object with one more key of its own, `__proto__` too. */
const withKey = (value: JsonValue, key: string): JsonValue =>
  Object.fromEntries<JsonValue>([[key, 1], ...childrenOf(value)]);

const withChild = (parent: JsonValue, key: string, child: JsonValue): JsonValue => {
  if (Array.isArray(parent)) return parent.map((item: JsonValue, index) => (String(index) === key ? child : item));
  return { ...(parent as Readonly<Record<string, JsonValue>>), [key]: child };
};

/** Every way to break one place: another type of value, a key too many, a key too few. */
export const mutantsOf = (value: JsonValue, pointer = ''): readonly Mutant[] => [
  ...wrongValuesFor(value).map((data) => ({ pointer, change: `becomes ${JSON.stringify(data)}`, data })),
  ...(isObject(value) ? strangers : []).map((key) => ({ pointer, change: `gains ${key}`, data: withKey(value, key) })),
  ...(isObject(value) ? Object.keys(value) : []).map((key) => ({
    pointer: `${pointer}/${key}`,
    change: 'is gone',
    data: Object.fromEntries(childrenOf(value).filter(([other]) => other !== key)),
  })),
  ...childrenOf(value).flatMap(([key, child]) =>
    mutantsOf(child, `${pointer}/${key}`).map((mutant) => ({ ...mutant, data: withChild(value, key, mutant.data) })),
  ),
];

