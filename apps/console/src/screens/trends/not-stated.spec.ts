import type { Figures, Series } from '../../figures/figure-series';
import { notStatedOf } from './not-stated';

const seriesOf = (group: Series['group'], n: number): Series => {
  const total = { n, median: null, p90: null };
  return { key: JSON.stringify(group), measure: 'filed', group, marks: [total], total };
};
const figuresOf = (series: readonly Series[], more: Partial<Figures> = {}) => ({
  series,
  others: [],
  total: { n: 40, median: null, p90: null },
  isDays: false,
  ...more,
});
const silent = [seriesOf({ unit: 'roads' }, 30), seriesOf({ unit: 'notStated' }, 10)];
const others = [{ n: 3, median: null, p90: null }];

describe('how many cases do not say it', () => {
  it('has both numbers', () =>
    expect(notStatedOf(figuresOf(silent), 'unit')).toStrictEqual({ n: 10, all: 40, share: 0.25 }));
  it('is whole beside others of one dimension, since it is never among them', () =>
    expect(notStatedOf(figuresOf(silent, { others }), 'unit')?.n).toBe(10));
  it('is not told where the others of two dimensions may hold more', () =>
    expect(
      notStatedOf(figuresOf([seriesOf({ unit: 'notStated', channel: 'phone' }, 4)], { others }), 'unit'),
    ).toBeUndefined());
  it('is not told of days, or where all say it', () => {
    expect(notStatedOf(figuresOf(silent, { isDays: true }), 'unit')).toBeUndefined();
    expect(notStatedOf(figuresOf(silent.slice(0, 1)), 'unit')).toBeUndefined();
  });
});
