import type { DaysFigure, Measure, TrendRow } from './figure-question';

/** One figure of a picture. `n` is its cases; `median` and `p90` are days, of a measure of days only. */
export type Mark = Readonly<{
  n: number;
  median: number | null;
  p90: number | null;
  /** The same of the range compared with; absent without one. */
  previous?: Readonly<{ n: number; median: number | null }>;
  /** Whole days gone by of an unfinished period; absent where it is whole. */
  unfinished?: Readonly<{ daysElapsed: number; days: number }>;
}>;

/** Below these no median is told, and a percentage is only whispered (console, Trends). */
export const medianCasesMin = 5;
export const percentCasesMin = 20;

const partsOf = (value: number | DaysFigure | undefined): Pick<Mark, 'n' | 'median' | 'p90'> =>
  typeof value === 'object'
    ? {
        n: value.cases,
        median: value.cases < medianCasesMin ? null : value.median,
        p90: value.cases < medianCasesMin ? null : value.p90,
      }
    : { n: value ?? 0, median: null, p90: null };

export const markOf = (row: TrendRow, measure: Measure): Mark => {
  const { elapsed, previous, figures } = row;
  return {
    ...partsOf(figures[measure]),
    ...(previous === undefined ? {} : { previous: partsOf(previous[measure]) }),
    ...(elapsed === null || elapsed.complete
      ? {}
      : { unfinished: { daysElapsed: elapsed.daysElapsed, days: elapsed.days } }),
  };
};

/** Counts together. Days are no sum: their median is not that of the parts. */
export const sumOf = (marks: readonly Mark[]): Mark => ({
  n: marks.reduce((sum, { n }) => sum + n, 0),
  median: null,
  p90: null,
  ...(marks.some(({ previous }) => previous !== undefined)
    ? { previous: { n: marks.reduce((sum, { previous }) => sum + (previous?.n ?? 0), 0), median: null } }
    : {}),
});

export const noCases = (isCompared: boolean): Mark => ({
  n: 0,
  median: null,
  p90: null,
  ...(isCompared ? { previous: { n: 0, median: null } } : {}),
});
