import type { Figures } from '../../figures/figure-series';

/** No other types of chart than these (console, Trends). */
export type ChartKind = 'figure' | 'columns' | 'line' | 'lines' | 'multiples' | 'bars' | 'shaded';

const lineFromPoints = 15;
const linesMax = 5;

/** The chart is chosen by rule, never by the reader. @param dimensions how many were asked for */
export const chartKindOf = (
  { periods, series, others }: Pick<Figures, 'periods' | 'series' | 'others'>,
  dimensions: number,
  hasTime: boolean,
): ChartKind => {
  if (!hasTime) {
    if (dimensions === 0) return 'figure';
    return dimensions === 1 ? 'bars' : 'shaded';
  }
  const count = series.length + (others.length > 0 ? 1 : 0);
  if (count <= 1) return periods.length < lineFromPoints ? 'columns' : 'line';
  return count <= linesMax ? 'lines' : 'multiples';
};
