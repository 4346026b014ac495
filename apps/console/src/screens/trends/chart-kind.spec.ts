import type { Series } from '../../figures/figure-series';
import type { Mark } from '../../figures/mark';
import { chartKindOf } from './chart-kind';

const mark: Mark = { n: 1, median: null, p90: null };
const seriesOf = (count: number): readonly Series[] =>
  Array.from({ length: count }, (_, at) => ({
    key: String(at),
    measure: 'filed',
    group: { unit: `u${at}` },
    marks: [mark],
    total: mark,
  }));
const periodsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `p${at}`);

describe('the chart for figures', () => {
  it.each([
    ['columns', 1, 14, 0],
    ['line', 1, 15, 0],
    ['lines', 2, 8, 1],
    ['lines', 5, 8, 1],
    ['multiples', 6, 8, 1],
    ['multiples', 24, 8, 2],
  ] as const)('over time is %s with %i series at %i points', (kind, series, points, dimensions) =>
    expect(chartKindOf({ periods: periodsOf(points), series: seriesOf(series), others: [] }, dimensions, true)).toBe(
      kind,
    ),
  );

  it.each([
    ['figure', 0],
    ['bars', 1],
    ['shaded', 2],
  ] as const)('without time is %s with %i dimensions', (kind, dimensions) =>
    expect(chartKindOf({ periods: [], series: seriesOf(3), others: [] }, dimensions, false)).toBe(kind),
  );

  it('counts the others as a series of their own', () =>
    expect(chartKindOf({ periods: periodsOf(8), series: seriesOf(5), others: [mark] }, 1, true)).toBe('multiples'));
});
