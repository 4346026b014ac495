import type { Figures } from '../../figures/figure-series';
import type { Place } from './use-marks';

/** Where an arrow leads from a mark; `undefined` for any other key. A picture of bars has its groups one after the other. */
export const nextPlace = (
  key: string,
  { series, at }: Place,
  { series: all, periods }: Pick<Figures, 'series' | 'periods'>,
  isBars: boolean,
): Place | undefined => {
  const lastSeries = Math.max(0, all.length - 1);
  const lastMark = Math.max(0, isBars ? 0 : periods.length - 1);
  const within = (to: number, last: number): number => Math.min(Math.max(to, 0), last);
  const alongSeries = (by: number): Place => ({
    series: at < 0 ? 0 : within(series + by, lastSeries),
    at: Math.max(at, 0),
  });
  const alongMarks = (by: number): Place => ({ series, at: within(at + by, lastMark) });
  switch (key) {
    case 'ArrowRight':
      return isBars ? alongSeries(1) : alongMarks(1);
    case 'ArrowLeft':
      return isBars ? alongSeries(-1) : alongMarks(-1);
    case 'ArrowDown':
      return alongSeries(1);
    case 'ArrowUp':
      return alongSeries(-1);
    // Every other key is the page's own.
    default:
      return undefined;
  }
};
