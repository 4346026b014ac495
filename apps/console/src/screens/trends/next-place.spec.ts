import { nextPlace } from './next-place';

const mark = { n: 1, median: null, p90: null };
const one = (key: string) => ({ key, measure: 'filed', group: {}, marks: [mark, mark], total: mark }) as const;
const figures = { series: [one('a'), one('b')], periods: ['2026-W09', '2026-W10'] };

describe('the next mark', () => {
  it.each([
    ['ArrowRight', { series: 0, at: -1 }, { series: 0, at: 0 }],
    ['ArrowRight', { series: 0, at: 1 }, { series: 0, at: 1 }],
    ['ArrowLeft', { series: 1, at: 1 }, { series: 1, at: 0 }],
    ['ArrowDown', { series: 0, at: 1 }, { series: 1, at: 1 }],
    ['ArrowDown', { series: 1, at: 1 }, { series: 1, at: 1 }],
    ['ArrowUp', { series: 1, at: 0 }, { series: 0, at: 0 }],
    ['Home', { series: 1, at: 0 }, undefined],
  ])('over time, %s from %j is %j', (key, from, to) => expect(nextPlace(key, from, figures, false)).toStrictEqual(to));

  it.each([
    ['ArrowRight', { series: 0, at: -1 }, { series: 0, at: 0 }],
    ['ArrowRight', { series: 0, at: 0 }, { series: 1, at: 0 }],
    ['ArrowLeft', { series: 0, at: 0 }, { series: 0, at: 0 }],
  ])('among bars, %s from %j is %j', (key, from, to) => expect(nextPlace(key, from, figures, true)).toStrictEqual(to));
});
