import type { components } from '../contract/openapi.generated';
import type { trendDimensions, trendMeasures, TrendCasesSearch } from '../routing/searches';
import { addDays, mondayOf, type Per } from './civil-periods';

export type TrendsAnswer = components['schemas']['TrendsAnswer'];
export type TrendRow = TrendsAnswer['rows'][number];
export type DaysFigure = components['schemas']['DaysFigure'];
export type Measure = (typeof trendMeasures)[number];
export type Dimension = (typeof trendDimensions)[number];

/** What an address asks for, without the cell. */
type Asked = Omit<TrendCasesSearch, 'period' | 'group'>;

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

export const perOf = ({ per = 'week' }: Pick<Asked, 'per'>): Per | undefined => (per === 'none' ? undefined : per);
export const measureOf = ({ measure = 'filed' }: Pick<Asked, 'measure'>): Measure => measure;

/** One place of the answer. `period` absent: all of them together. `group` absent: all groups together. */
export type Cell = Readonly<{ period?: string; group?: TrendRow['group'] }>;

const inList = (value: string): string => value.replaceAll(/[%,]/g, encodeURIComponent);

/** The address of the cases behind a figure: the same question, its dates written out, and the cell. */
export const cellSearch = (asked: Asked, range: Range, { period, group }: Cell): TrendCasesSearch => {
  const { measure, by, per, asof } = asked;
  return {
    ...(measure && { measure }),
    ...(by && { by }),
    ...(per && { per }),
    ...range,
    ...(range.from === undefined && range.to === undefined ? { range: 'all' as const } : {}),
    ...(asof && { asof }),
    ...(period === undefined ? {} : { period }),
    ...(group === undefined || Object.keys(group).length === 0
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
