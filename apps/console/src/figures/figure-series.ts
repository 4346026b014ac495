import { firstDayOf, periodsBetween, type Per } from '../time/civil-periods';
import type { Measure, Range, TrendRow, TrendsAnswer } from './figure-question';
import { markOf, noCases, sumOf, type Mark } from './mark';

export type Series = Readonly<{
  key: string;
  measure: Measure;
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
  /** Series are told apart by what they count. */
  isPair: boolean;
}>;

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

type Asked = Readonly<{ measures: readonly Measure[]; per: Per | undefined; range: Range; today: string }>;

type Blank = (period: string) => Mark;

/** What one measure counts, a series for each group. */
const seriesOf = (
  rows: readonly TrendRow[],
  measure: Measure,
  periods: readonly string[] | undefined,
  blank: Blank,
): readonly Series[] =>
  [...Map.groupBy(rows, ({ group }) => JSON.stringify(group))].map(([group, members]) => {
    const byPeriod = new Map(members.map((row) => [row.period, markOf(row, measure)]));
    const marks =
      periods === undefined ? [...byPeriod.values()] : periods.map((period) => byPeriod.get(period) ?? blank(period));
    const [only] = marks;
    const total = periods === undefined && only !== undefined ? only : sumOf(marks);
    return { key: `${measure}${group}`, measure, group: members[0]?.group ?? {}, marks, total };
  });

/** Rows of an answer as series over all periods of the range. */
export const figuresOf = (answer: TrendsAnswer, { measures, per, range, today }: Asked): Figures => {
  const { rows, others, compared } = answer;
  const [first = 'filed'] = measures;
  const periods = periodsOf(per, rows, range, today);
  const unfinished = new Map(rows.map((row) => [row.period, markOf(row, first).unfinished]));
  const blank: Blank = (period) => {
    const open = unfinished.get(period);
    return { ...noCases(compared !== undefined), ...(open === undefined ? {} : { unfinished: open }) };
  };
  const series = measures.flatMap((measure) =>
    seriesOf(rows, measure, per === undefined ? undefined : periods, blank).toSorted(bySize),
  );
  const othersBy = new Map(others?.rows.map(({ period, figures }) => [period, figures[first] ?? 0]));
  const left: readonly Mark[] =
    others === undefined || others.groups === 0
      ? []
      : (per === undefined ? [null] : periods).map((period) => ({ ...noCases(false), n: othersBy.get(period) ?? 0 }));
  const { previous, ...total } = sumOf([...series.map((one) => one.total), ...left]);
  return {
    periods,
    series,
    others: left,
    // What the others were is not told, so neither is what all were.
    total: previous === undefined || left.length > 0 ? total : { ...total, previous },
    isDays: first === 'days-to-close',
    isPair: measures.length > 1,
  };
};
