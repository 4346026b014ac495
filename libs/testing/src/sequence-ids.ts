import type { IdSource } from '@redress/kernel';

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * UUIDs that count: `0000000s-0000-4000-8000-00000000000n`. Two sources of different `series` (0 to 2^32 - 1) never give the same id,
 * and a test can name the n-th id it expects.
 */
export const sequenceIds = (series = 0): IdSource => {
  let count = 0;
  return {
    uuid: () => {
      count += 1;
      return sequenceId(count, series);
    },
  };
};

/** The n-th id, counted from 1, that `sequenceIds(series)` gives. */
export const sequenceId = (n: number, series = 0): string => `${hex(series, 8)}-0000-4000-8000-${hex(n, 12)}`;
