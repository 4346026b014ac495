import { isCivilDate, type CivilDate } from '@redress/kernel';
import fc from 'fast-check';
import { decidedHistory } from '../../spec/decided-history';
import { naiveReadStore } from '../../spec/naive-read-store';
import { hoursAfterStart, recordedAt } from '../../spec/recorded-events';
import { comparedTrends, trendComparisons, type ComparedRequest } from './trend-comparison';
import { trendPeriods } from './trend-request';
import { trendStatistics } from './trend-statistics.projection';
import { topGroups } from './trend-top';
import { trends, type TrendRow } from './trends.query';

const zone = 'Asia/Shanghai';
const imported = '2026-01-01T00:00:00.000Z';

const filedOn = (day: string, category?: string) =>
  [
    recordedAt(
      0,
      {
        type: 'ComplaintFiled',
        data: {
          complaintNo: '20260302-ABCDEFGHJ0',
          matterKind: 'complaint',
          anonymity: 'notStated',
          receivedOn: dateOf(day),
          ...(category === undefined ? {} : { category: { scheme: 'city', code: category } }),
        },
      },
      { stream: `complaint-${(made += 1)}`, occurredAt: `${dateOf(day)}T02:00:00.000Z`, recordedAt: imported },
    ),
  ] as const;
let made = 0;

const dateOf = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new Error(`Not a date: ${text}`);
  return text;
};

const request = (more: Partial<ComparedRequest>): ComparedRequest => ({
  by: [],
  measures: ['filed'],
  asOf: '2026-06-30T00:00:00.000Z',
  zone,
  ...more,
});

describe('figures beside those of an earlier range', () => {
  const store = naiveReadStore(trendStatistics, [
    ...['2025-03-03', '2025-03-04', '2025-03-12'].map((day) => filedOn(day)),
    ...['2026-02-10', '2026-02-11', '2026-02-25'].map((day) => filedOn(day)),
    ...['2026-03-02', '2026-03-10', '2026-03-11'].map((day) => filedOn(day)),
  ]);
  const rowsOf = async (more: Partial<ComparedRequest>) =>
    (await comparedTrends(store, request(more))).rows.map(({ period, figures, previous, elapsed }) => [
      period,
      figures['filed'],
      previous?.['filed'],
      elapsed,
    ]);

  it('of the same weeks of the year before, week by week', async () => {
    const march = { per: 'week', from: dateOf('2026-03-02'), to: dateOf('2026-03-15'), compare: 'year' } as const;
    expect((await comparedTrends(store, request(march))).compared).toStrictEqual({
      first: '2025-03-03',
      last: '2025-03-16',
    });
    expect(await rowsOf(march)).toStrictEqual([
      ['2026-W10', 1, 2, { days: 7, daysElapsed: 7, complete: true }],
      ['2026-W11', 2, 1, { days: 7, daysElapsed: 7, complete: true }],
    ]);
  });

  it('of the month before, of which there are as many days as have gone by', async () => {
    const march = {
      per: 'month',
      from: dateOf('2026-03-01'),
      to: dateOf('2026-03-31'),
      compare: 'previous',
      asOf: '2026-03-11T09:00:00.000Z',
    } as const;
    expect((await comparedTrends(store, request(march))).compared).toStrictEqual({
      first: '2026-02-01',
      last: '2026-02-11',
    });
    expect(await rowsOf(march)).toStrictEqual([['2026-03', 3, 2, { days: 31, daysElapsed: 11, complete: false }]]);
  });

  it('says of a day that has not gone by that it is not complete', async () => {
    const asOf = '2026-03-10T09:00:00.000Z';
    expect(await rowsOf({ per: 'day', from: dateOf('2026-03-10'), asOf })).toStrictEqual([
      ['2026-03-10', 1, undefined, { days: 1, daysElapsed: 1, complete: false }],
    ]);
  });

  it('keeps a group that counts nothing any more', async () => {
    const gone = naiveReadStore(trendStatistics, [filedOn('2026-02-10', '07')]);
    const asked = {
      by: ['category'],
      from: dateOf('2026-03-01'),
      to: dateOf('2026-03-28'),
      compare: 'previous',
    } as const;
    expect((await comparedTrends(gone, request(asked))).rows).toStrictEqual([
      {
        period: null,
        group: { categoryScheme: 'city', category: '07' },
        figures: { filed: 0 },
        previous: { filed: 1 },
        elapsed: null,
      },
    ]);
  });

  it('compares nothing where the range is open or has not begun', async () => {
    const open = { compare: 'previous', from: dateOf('2026-03-01') } as const;
    const future = { compare: 'previous', from: dateOf('2027-03-01'), to: dateOf('2027-03-02') } as const;
    for (const asked of [open, future])
      expect(await comparedTrends(store, request(asked))).not.toHaveProperty('compared');
  });

  it('counts of the earlier range exactly what is asked of it by itself', async () => {
    const aCase = fc.array(fc.nat(), { minLength: 3, maxLength: 25, size: 'max' });
    const aDay = fc.nat(40).map((days) => dateOf(hoursAfterStart(24 * days).slice(0, 10)));
    const sum = (rows: readonly Pick<TrendRow, 'figures'>[]): number =>
      rows.reduce((total, { figures }) => total + Number(figures['filed'] ?? 0), 0);
    await fc.assert(
      fc.asyncProperty(
        fc.array(aCase, { minLength: 1, maxLength: 8 }),
        fc.tuple(aDay, aDay),
        fc.constantFrom(undefined, ...trendPeriods),
        fc.constantFrom(...trendComparisons),
        async (drawn, days, per, compare) => {
          const histories = drawn.map((numbers, index) => decidedHistory(numbers, { id: `case-${index}` }).events);
          const some = naiveReadStore(trendStatistics, histories);
          const [from = dateOf('2026-03-02'), to = from] = days.toSorted();
          const asked = request({ by: ['unit'], from, to, compare, ...(per === undefined ? {} : { per }) });
          const { rows, compared } = await comparedTrends(some, asked);
          if (compared === undefined) throw new Error('There is a range');
          const alone = await trends(some, { ...asked, from: compared.first, to: compared.last });

          expect(sum(rows.map(({ previous = {} }) => ({ figures: previous })))).toBe(sum(alone.rows));
          expect(sum(rows)).toBe(sum((await trends(some, asked)).rows));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the groups that count most', () => {
  const row = (period: string, unit: string, filed: number): TrendRow => ({
    period,
    group: { unit },
    figures: { filed },
  });

  it('are told of one by one, and the others together, by period', () => {
    const rows = [row('1', 'a', 1), row('1', 'b', 5), row('1', 'c', 2), row('2', 'a', 3), row('2', 'd', 1)];
    expect(topGroups(rows, ['filed'], 2)).toStrictEqual({
      rows: [row('1', 'a', 1), row('1', 'b', 5), row('2', 'a', 3)],
      others: {
        groups: 2,
        rows: [
          { period: '1', figures: { filed: 2 } },
          { period: '2', figures: { filed: 1 } },
        ],
      },
    });
    expect(topGroups(rows, ['filed'], 9).others).toStrictEqual({ groups: 0, rows: [] });
  });

  it('have what is not stated beside them, however little it is', () => {
    const rows = [row('1', 'a', 5), row('1', 'b', 4), row('1', 'notStated', 1)];
    expect(topGroups(rows, ['filed'], 1)).toStrictEqual({
      rows: [row('1', 'a', 5), row('1', 'notStated', 1)],
      others: { groups: 1, rows: [{ period: '1', figures: { filed: 4 } }] },
    });
  });

  it('have no sum of days', () => {
    const days = { cases: 2, median: 3, p90: 9 };
    const rows: readonly TrendRow[] = [{ period: null, group: { unit: 'a' }, figures: { 'days-to-close': days } }];
    expect(topGroups(rows, ['days-to-close'], 1)).toStrictEqual({ rows, others: { groups: 0, rows: [] } });
    expect(
      topGroups(
        [...rows, { period: null, group: { unit: 'b' }, figures: { 'days-to-close': days } }],
        ['days-to-close'],
        1,
      ).others,
    ).toStrictEqual({
      groups: 1,
      rows: [{ period: null, figures: {} }],
    });
  });
});
