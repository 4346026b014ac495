import type { TrendRow, TrendsAnswer } from './figure-question';
import { figuresOf } from './figure-series';

const whole = { days: 7, daysElapsed: 7, complete: true };
const rowOf = (period: string, unit: string, filed: number, previous?: number): TrendRow => ({
  period,
  group: { unit },
  figures: { filed },
  elapsed: whole,
  ...(previous === undefined ? {} : { previous: { filed: previous } }),
});
const answerOf = (rows: TrendsAnswer['rows'], more: Partial<TrendsAnswer> = {}): TrendsAnswer => ({
  rows,
  undatedLeftOut: 0,
  asOf: '2026-03-14T02:42:07.000Z',
  zone: 'Asia/Shanghai',
  remarks: [],
  definitions: {},
  ...more,
});
const asked = {
  measures: ['filed'],
  per: 'week',
  range: { from: '2026-02-23', to: '2026-03-14' },
  today: '2026-03-14',
} as const;

describe('figures of a picture', () => {
  it('have every period, the one without a case too, and what is not stated last', () => {
    const rows = [rowOf('2026-W09', 'notStated', 9), rowOf('2026-W09', 'roads', 2), rowOf('2026-W11', 'roads', 3)];
    const { periods, series, total } = figuresOf(answerOf(rows), asked);
    expect(periods).toStrictEqual(['2026-W09', '2026-W10', '2026-W11']);
    expect(series.map(({ group, marks }) => [group.unit, marks.map(({ n }) => n)])).toStrictEqual([
      ['roads', [2, 0, 3]],
      ['notStated', [9, 0, 0]],
    ]);
    expect(total.n).toBe(14);
  });

  it('know the unfinished period of a group that has nothing in it', () => {
    const open = { days: 7, daysElapsed: 6, complete: false };
    const rows = [rowOf('2026-W09', 'water', 1), { ...rowOf('2026-W11', 'roads', 3), elapsed: open }];
    const { series } = figuresOf(answerOf(rows), asked);
    expect(series.map(({ marks }) => marks[2]?.unfinished)).toStrictEqual([
      { days: 7, daysElapsed: 6 },
      { days: 7, daysElapsed: 6 },
    ]);
  });

  it('count the others in the total, and say of no total what it was where theirs is unknown', () => {
    const rows = [rowOf('2026-W09', 'roads', 2, 1)];
    const compared = { first: '2025-02-24', last: '2025-03-15' };
    const others = { groups: 4, rows: [{ period: '2026-W10', figures: { filed: 5 } }] };
    expect(figuresOf(answerOf(rows, { compared }), asked).total).toMatchObject({ n: 2, previous: { n: 1 } });
    const { total, others: left } = figuresOf(answerOf(rows, { compared, others }), asked);
    expect(left.map(({ n }) => n)).toStrictEqual([0, 5, 0]);
    expect(total).toStrictEqual({ n: 7, median: null, p90: null });
  });

  it('stand beside each other where two things are counted, which are no sum', () => {
    const row: TrendRow = { period: '2026-W10', group: {}, figures: { filed: 4, closed: 9 }, elapsed: whole };
    const { series, isPair } = figuresOf(answerOf([row]), { ...asked, measures: ['filed', 'closed'] });
    expect(isPair).toBe(true);
    expect(series.map(({ measure, marks }) => [measure, marks.map(({ n }) => n)])).toStrictEqual([
      ['filed', [0, 4, 0]],
      ['closed', [0, 9, 0]],
    ]);
  });

  it('tell no median of fewer than five cases, and no sum of days', () => {
    const figureOf = (cases: number) => ({ 'days-to-close': { cases, median: 3, p90: 9 } });
    const row = (period: string, cases: number): TrendRow => ({
      period,
      group: {},
      figures: figureOf(cases),
      elapsed: whole,
    });
    const { series, isDays } = figuresOf(answerOf([row('2026-W09', 4), row('2026-W10', 5)]), {
      ...asked,
      measures: ['days-to-close'],
    });
    expect(isDays).toBe(true);
    expect(series[0]?.marks.slice(0, 2)).toStrictEqual([
      { n: 4, median: null, p90: null },
      { n: 5, median: 3, p90: 9 },
    ]);
    expect(series[0]?.total).toStrictEqual({ n: 9, median: null, p90: null });
  });
});
