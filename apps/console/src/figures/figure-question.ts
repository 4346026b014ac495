import type { components } from '../contract/openapi.generated';
import {
  filedAndClosed,
  type trendDimensions,
  type trendMeasures,
  type TrendCasesSearch,
  type TrendsSearch,
} from '../routing/searches';
import { addDays, firstDayOf, mondayOf, type Per } from '../time/civil-periods';

export type TrendsAnswer = components['schemas']['TrendsAnswer'];
export type TrendRow = TrendsAnswer['rows'][number];
export type DaysFigure = components['schemas']['DaysFigure'];
export type Measure = (typeof trendMeasures)[number];
export type Dimension = (typeof trendDimensions)[number];

/** What an address asks for, without the cell. */
type Asked = Omit<TrendsSearch, 'compare' | 'form'>;

/** Civil dates, both inclusive; neither where the whole ledger is asked for. */
export type Range = Readonly<{ from?: string; to?: string }>;

const weeksShown = 8;
const daysOfWeek = 7;

/** Where the address names no dates: the last eight weeks, this one included. @param today in the ledger's zone */
export const rangeOf = ({ from, to, range }: Pick<Asked, 'from' | 'to' | 'range'>, today: string): Range => {
  if (from !== undefined || to !== undefined)
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return range === 'all' ? {} : { from: addDays(mondayOf(today), -(weeksShown - 1) * daysOfWeek), to: today };
};

/** Eight weeks, of which the named one is the last. @param week `2026-W10` */
export const rangeUpTo = (week: string): Readonly<{ from: string; lastWeek: string; to: string }> => {
  const lastWeek = firstDayOf('week', week);
  return { from: addDays(lastWeek, -(weeksShown - 1) * daysOfWeek), lastWeek, to: addDays(lastWeek, daysOfWeek - 1) };
};

export const perOf = ({ per = 'week' }: Pick<Asked, 'per'>): Per | undefined => (per === 'none' ? undefined : per);
/** What is counted: one measure, or two beside each other. */
export const measuresOf = ({ measure = 'filed' }: Pick<Asked, 'measure'>): readonly Measure[] =>
  measure === filedAndClosed ? ['filed', 'closed'] : [measure];
export const measureOf = ({ measure = 'filed' }: Pick<TrendCasesSearch, 'measure'>): Measure => measure;

/** Two dimensions without time: a table of each with each. */
export const isCross = (asked: Pick<Asked, 'by' | 'per'>): boolean =>
  perOf(asked) === undefined && (asked.by?.length ?? 0) > 1;

/** One place of the answer. `period` absent: all of them together. A dimension that `group` does not name: all its values together. */
export type Cell = Readonly<{ measure: Measure; period?: string; group?: TrendRow['group'] }>;

const inList = (value: string): string => value.replaceAll(/[%,]/g, encodeURIComponent);

/** The address of the cases behind a figure: the same question, its dates written out, and the cell. */
export const cellSearch = (asked: Asked, range: Range, { measure, period, group = {} }: Cell): TrendCasesSearch => {
  const { per, asof } = asked;
  const by = asked.by?.filter((dimension) => dimension in group);
  return {
    ...(measure === 'filed' ? {} : { measure }),
    ...(by !== undefined && by.length > 0 && { by }),
    ...(per && { per }),
    ...range,
    ...(range.from === undefined && range.to === undefined ? { range: 'all' as const } : {}),
    ...(asof && { asof }),
    ...(period === undefined ? {} : { period }),
    ...(Object.keys(group).length === 0
      ? {}
      : { group: Object.entries(group).map(([name, value]) => `${name}:${inList(value)}`) }),
  };
};

/** What the contract is asked of one cell: the dimensions and periods that it does not name are not asked for, so that it is their total. */
export const cellParameters = (search: TrendCasesSearch, range: Range) => {
  const { by, asof, period, group } = search;
  const per = perOf(search);
  return {
    measure: measureOf(search),
    ...range,
    ...(group && by && { by: by.join(',') }),
    ...(period !== undefined && per !== undefined ? { per } : {}),
    ...(asof && { asOf: asof }),
  };
};

/** The group of an address, as the contract writes it in a row. */
export const groupOf = (parts: readonly string[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(
    parts.map((part) => {
      const at = part.indexOf(':');
      return [part.slice(0, at), decodeURIComponent(part.slice(at + 1))];
    }),
  );
