import { civilDateIn, type CivilDate, type ReadStore } from '@redress/kernel';
import { addCivilDays, addCivilMonths, civilDaysBetween, periodsOf, spanOf, type Span } from '../folding/civil-period';
import { trendMeasureDefinitions, type TrendMeasure } from './trend-measures';
import type { TrendPeriod, TrendRequest } from './trend-request';
import { compareRows, trends, type DaysFigure, type TrendRow } from './trends.query';

/** With the stretch of the same length before, or with the same weeks, or months, of the year before. */
export const trendComparisons = ['previous', 'year'] as const;
export type TrendComparison = (typeof trendComparisons)[number];

/** How much of a row's period had gone by: what is unfinished is not compared with what is whole. */
export type Elapsed = Readonly<{ days: number; daysElapsed: number; complete: boolean }>;

/** `elapsed` is `null` where there is no period, or an undated one. `previous`: the same figures of the range compared with; absent without one. */
export type ComparedRow = TrendRow & Readonly<{ elapsed: Elapsed | null; previous?: TrendRow['figures'] }>;

export type ComparedTrends = Readonly<{
  rows: readonly ComparedRow[];
  undatedLeftOut: number;
  /** What was compared with, both inclusive: cut to as many days as have elapsed of the range. Absent where nothing was. */
  compared?: Span;
}>;

export type ComparedRequest = TrendRequest & Readonly<{ zone: string; compare?: TrendComparison }>;

const daysPerYearOfWeeks = 364;
const monthsPerYear = 12;
const earlier = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);
const later = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);
const daysOf = ({ first, last }: Span): number => civilDaysBetween(first, last) + 1;

const monthsOf = ({ first, last }: Span): number => {
  const count = (date: CivilDate): number => Number(date.slice(0, 4)) * monthsPerYear + Number(date.slice(5, 7));
  return count(last) - count(first) + 1;
};

/** Moves a date of the range to where it is compared with. Weeks and days move by whole weeks, so that a Monday is compared with a Monday. */
const shiftOf = (
  per: TrendPeriod | undefined,
  range: Span,
  compare: TrendComparison,
): ((date: CivilDate) => CivilDate) => {
  if (compare === 'previous')
    return per === 'month'
      ? (date) => addCivilMonths(date, -monthsOf(range))
      : (date) => addCivilDays(date, -daysOf(range));
  return per === 'week' || per === 'day'
    ? (date) => addCivilDays(date, -daysPerYearOfWeeks)
    : (date) => addCivilMonths(date, -monthsPerYear);
};

const elapsedOf = (
  per: TrendPeriod | undefined,
  row: TrendRow,
  range: Partial<Span>,
  today: CivilDate,
): Elapsed | null => {
  if (per === undefined || row.period === null || row.period === 'notStated') return null;
  const span = spanOf(per, row.period);
  const first = later(span.first, range.first ?? span.first);
  const last = earlier(earlier(span.last, range.last ?? span.last), today);
  const [days, daysElapsed] = [daysOf(span), Math.max(0, daysOf({ first, last }))];
  // The day that it is has not gone by.
  return { days, daysElapsed, complete: daysElapsed === days && span.last < today };
};

const none = (measure: TrendMeasure): number | DaysFigure =>
  trendMeasureDefinitions[measure].kind === 'days' ? { cases: 0, median: null, p90: null } : 0;

const nothing = (measures: readonly TrendMeasure[]): TrendRow['figures'] =>
  Object.fromEntries(measures.map((measure) => [measure, none(measure)]));

const placeOf = (period: string | null, { group }: Pick<TrendRow, 'group'>): string => JSON.stringify([period, group]);

/** Each period of the range, in the periods compared with by the place of their first day. */
const periodsCompared = (
  per: TrendPeriod | undefined,
  range: Span,
  shift: (date: CivilDate) => CivilDate,
): ReadonlyMap<string | null, string | null> => {
  if (per === undefined) return new Map([[null, null]]);
  const map = new Map<string | null, string | null>();
  for (let date = range.first; date <= range.last; date = addCivilDays(date, 1)) {
    const from = periodsOf(shift(date))[per];
    if (!map.has(from)) map.set(from, periodsOf(date)[per]);
  }
  return map;
};

/** Figures side by side with those of an earlier range. A comparison needs both ends of the range. */
export const comparedTrends = async (
  store: Pick<ReadStore, 'group' | 'count'>,
  { zone, compare, ...request }: ComparedRequest,
): Promise<ComparedTrends> => {
  const { per, from, to, measures } = request;
  const today = civilDateIn(zone)(request.asOf);
  const range = { ...(from === undefined ? {} : { first: from }), ...(to === undefined ? {} : { last: to }) };
  const { rows, undatedLeftOut } = await trends(store, request);
  const told = rows.map((row) => ({ ...row, elapsed: elapsedOf(per, row, range, today) }));
  if (compare === undefined || from === undefined || to === undefined || from > to || from > today)
    return { rows: told, undatedLeftOut };
  const shift = shiftOf(per, { first: from, last: to }, compare);
  const compared = { first: shift(from), last: shift(earlier(to, today)) };
  const before = await trends(store, { ...request, from: compared.first, to: compared.last });
  const periods = periodsCompared(per, { first: from, last: to }, shift);
  const previous = new Map(
    before.rows.flatMap((row) => {
      const period = periods.get(row.period);
      return period === undefined ? [] : [[placeOf(period, row), { ...row, period }] as const];
    }),
  );
  const places = new Set(rows.map((row) => placeOf(row.period, row)));
  const gone = [...previous]
    .filter(([place]) => !places.has(place))
    .map(([, row]) => ({ ...row, figures: nothing(measures), elapsed: elapsedOf(per, row, range, today) }));
  return {
    rows: [...told, ...gone]
      .map((row) => ({ ...row, previous: previous.get(placeOf(row.period, row))?.figures ?? nothing(measures) }))
      .sort(compareRows(request)),
    undatedLeftOut,
    compared,
  };
};
