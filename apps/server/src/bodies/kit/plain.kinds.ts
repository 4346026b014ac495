import type { Kind } from './kind';

/** One of these and nothing else. */
export const oneOf = <const V extends string>(values: readonly V[]): Kind<V> => ({
  name: 'oneOf',
  problemOf: (value) =>
    values.some((taken) => taken === value) ? undefined : `Has to be one of: ${values.join(', ')}.`,
  schema: { type: 'string', enum: [...values] },
  holding: { kind: 'plain' },
  storedBytesMax: () => 2 + Math.max(...values.map((value) => value.length)),
});

/** A whole number from `min` to `max`, both included; never the text of one. */
export const wholeNumber = (min: number, max: number): Kind<number> => ({
  name: 'wholeNumber',
  problemOf: (value) =>
    Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `Has to be a whole number from ${min} to ${max}.`,
  schema: { type: 'integer', minimum: min, maximum: max },
  holding: { kind: 'plain' },
  storedBytesMax: () => Math.max(String(min).length, String(max).length),
});

export const yesNo: Kind<boolean> = {
  name: 'yesNo',
  problemOf: (value) => (typeof value === 'boolean' ? undefined : 'Has to be true or false.'),
  schema: { type: 'boolean' },
  holding: { kind: 'plain' },
  storedBytesMax: () => 5,
};
