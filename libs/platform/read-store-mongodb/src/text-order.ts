import type { FieldValue } from '@redress/kernel';

const surrogate = /[\ud800-\udfff]/;

/** By code point, which is the order of UTF-8 bytes; JavaScript's own order differs beyond the first plane. */
export const compareText = (a: string, b: string): number => {
  if (surrogate.test(a) || surrogate.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : Number(a > b);
};

/** Ascending, what says nothing last. Both are of one field, hence of one type. */
export const compareValues = (a: FieldValue, b: FieldValue): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
};
