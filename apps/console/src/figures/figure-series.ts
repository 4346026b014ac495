import { firstDayOf, periodsBetween, type Per } from './civil-periods';
import type { DaysFigure, Measure, Range, TrendRow, TrendsAnswer } from './figure-question';

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

export type Series = Readonly<{
  key: string;
  group: TrendRow['group'];
  /** By period, in the order of `periods`; one mark alone where there are none. */
  marks: readonly Mark[];
  total: Mark;
}>;

export type Figures = Readonly<{
  periods: readonly string[];
  series: readonly Series[];
  /** The groups that there is no room for together, by period; empty where there are none. */
  others: readonly Mark[];
  total: Mark;
  isDays: boolean;
}>;

/** Below these no median is told, and a percentage is only whispered (console, Trends). */
const medianCasesMin = 5;
export const percentCasesMin = 20;

type Value = number | DaysFigure | undefined;

const partsOf = (value: Value): Pick<Mark, 'n' | 'median' | 'p90'> =>
  typeof value === 'object'
    ? {
        n: value.cases,
        median: value.cases < medianCasesMin ? null : value.median,
        p90: value.cases < medianCasesMin ? null : value.p90,
      }
    : { n: value ?? 0, median: null, p90: null };

const markOf = (row: TrendRow, measure: Measure): Mark => {
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
const sumOf = (marks: readonly Mark[]): Mark => ({
  n: marks.reduce((sum, { n }) => sum + n, 0),
  median: null,
  p90: null,
  ...(marks.some(({ previous }) => previous !== undefined)
    ? { previous: { n: marks.reduce((sum, { previous }) => sum + (previous?.n ?? 0), 0), median: null } }
    : {}),
});

/** Every period of the range, or from the first to the last that has a case; what is undated last. */
const periodsOf = (per: Per | undefined, rows: readonly TrendRow[], range: Range, today: string): readonly string[] => {
  if (per === undefined) return [];
  const named = rows.flatMap(({ period }) => (period === null ? [] : [period]));
  const dated = named.filter((period) => period !== 'notStated').toSorted();
  const [first, last] = [dated[0], dated.at(-1)];
  const from = range.from ?? (first && firstDayOf(per, first));
  const until = range.to ?? (last && firstDayOf(per, last));
  if (from === undefined || until === undefined) return named.includes('notStated') ? ['notStated'] : [];
  const to = until > today && (last === undefined || firstDayOf(per, last) <= today) ? today : until;
  return [...periodsBetween(per, from, to), ...(named.includes('notStated') ? ['notStated'] : [])];
};

const isNotStated = ({ group }: Pick<Series, 'group'>): boolean => Object.values(group).includes('notStated');

/** By size, what is not stated last: it is a category of its own, and in the total. */
const bySize = (a: Series, b: Series): number =>
  Number(isNotStated(a)) - Number(isNotStated(b)) || b.total.n - a.total.n || (a.key < b.key ? -1 : 1);

const nothing = (isCompared: boolean): Mark => ({
  n: 0,
  median: null,
  p90: null,
  ...(isCompared ? { previous: { n: 0, median: null } } : {}),
});

type Asked = Readonly<{ measure: Measure; per: Per | undefined; range: Range; today: string }>;

/** Rows of an answer as series over all periods of the range. */
export const figuresOf = ({ rows, others, compared }: TrendsAnswer, { measure, per, range, today }: Asked): Figures => {
  const periods = periodsOf(per, rows, range, today);
  const unfinished = new Map(rows.map((row) => [row.period, markOf(row, measure).unfinished]));
  const blank = (period: string): Mark => {
    const open = unfinished.get(period);
    return { ...nothing(compared !== undefined), ...(open === undefined ? {} : { unfinished: open }) };
  };
  const groups = Map.groupBy(rows, ({ group }) => JSON.stringify(group));
  const series = [...groups].map(([key, members]): Series => {
    const byPeriod = new Map(members.map((row) => [row.period, markOf(row, measure)]));
    const marks =
      per === undefined ? [...byPeriod.values()] : periods.map((period) => byPeriod.get(period) ?? blank(period));
    const [only] = marks;
    return {
      key,
      group: members[0]?.group ?? {},
      marks,
      total: per === undefined && only !== undefined ? only : sumOf(marks),
    };
  });
  const othersBy = new Map(others?.rows.map(({ period, figures }) => [period, figures[measure] ?? 0]));
  const left: readonly Mark[] =
    others === undefined || others.groups === 0
      ? []
      : (per === undefined ? [null] : periods).map((period) => ({ ...nothing(false), n: othersBy.get(period) ?? 0 }));
  const { previous, ...total } = sumOf([...series.map((one) => one.total), ...left]);
  return {
    periods,
    series: series.toSorted(bySize),
    others: left,
    // What the others were is not told, so neither is what all were.
    total: previous === undefined || left.length > 0 ? total : { ...total, previous },
    isDays: measure === 'days-to-close',
  };
};
