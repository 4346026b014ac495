import type { CivilDate, Filter, Instant } from '@redress/kernel';
import type { FactField } from './case-facts.fields';
import { filedBy, trendMeasureDefinitions, type PeriodAxis, type TrendMeasure } from './trend-measures';

export const trendDimensions = ['category', 'channel', 'unit', 'outcome', 'origin', 'source'] as const;
export type TrendDimension = (typeof trendDimensions)[number];

export const trendPeriods = ['day', 'week', 'month'] as const;
export type TrendPeriod = (typeof trendPeriods)[number];

export type TrendRequest = Readonly<{
  /** None: one group of everything. */
  by: readonly TrendDimension[];
  /** Absent: no periods. */
  per?: TrendPeriod;
  /** Civil dates, both inclusive, on each measure's own axis. What is undated lies in no range. */
  from?: CivilDate;
  to?: CivilDate;
  measures: readonly TrendMeasure[];
  /** Only cases that have one of the values of each dimension named; `notStated` is one. */
  only?: Readonly<Partial<Record<TrendDimension, readonly string[]>>>;
  /** What was done by then counts; groups are those of today, corrections included. */
  asOf: Instant;
  /** The cases that count for the reader, as they stand today; absent: all. */
  scope?: Filter<FactField>;
}>;

/** A category is a code of a scheme: the same code of two schemes is not the same category. */
const fieldsOf = (dimension: TrendDimension): readonly GroupField[] =>
  dimension === 'category' ? ['categoryScheme', 'category'] : [dimension];

export type GroupField = TrendDimension | 'categoryScheme';

/** The fields that tell two rows apart, in the order of the request. */
export const groupFieldsOf = ({ by }: Pick<TrendRequest, 'by'>): readonly GroupField[] => by.flatMap(fieldsOf);

const periodFields = {
  received: { day: 'receivedDay', week: 'receivedWeek', month: 'receivedMonth' },
  closed: { day: 'closedDay', week: 'closedWeek', month: 'closedMonth' },
} as const satisfies Record<PeriodAxis, Record<TrendPeriod, FactField>>;

export type PeriodField = (typeof periodFields)[PeriodAxis][TrendPeriod];

export const periodFieldOf = (axis: PeriodAxis, per: TrendPeriod): PeriodField => periodFields[axis][per];

const isDated = (axis: PeriodAxis): Filter<FactField> => ({
  field: periodFields[axis].day,
  is: 'notEqual',
  value: 'notStated',
});

const rangeOf = (axis: PeriodAxis, { from, to }: Pick<TrendRequest, 'from' | 'to'>): readonly Filter<FactField>[] => {
  const field = periodFields[axis].day;
  return [
    ...(from === undefined && to === undefined ? [] : [isDated(axis)]),
    ...(from === undefined ? [] : [{ field, is: 'greaterOrEqual', value: from } as const]),
    ...(to === undefined ? [] : [{ field, is: 'lessOrEqual', value: to } as const]),
  ];
};

const scopeOf = ({ scope }: Pick<TrendRequest, 'scope'>): readonly Filter<FactField>[] =>
  scope === undefined ? [] : [scope];

const narrowedTo = ({ only = {} }: Pick<TrendRequest, 'only'>): readonly Filter<FactField>[] =>
  trendDimensions.flatMap((field): readonly Filter<FactField>[] => {
    const values = only[field];
    return values === undefined ? [] : [{ field, is: 'in', values }];
  });

/** The cases that a request's figures on one axis are made of. */
export const axisFilterOf = (axis: PeriodAxis, request: TrendRequest): Filter<FactField> => ({
  all: [
    filedBy(request.asOf),
    ...(axis === 'closed' ? [trendMeasureDefinitions.closed.casesAsOf(request.asOf)] : []),
    ...rangeOf(axis, request),
    ...narrowedTo(request),
    ...scopeOf(request),
  ],
});

/** Cases that are closed by then without a date: no range holds them, and a reader of the range must be told. */
export const undatedFilterOf = (request: Pick<TrendRequest, 'asOf' | 'only' | 'scope'>): Filter<FactField> => ({
  all: [
    filedBy(request.asOf),
    trendMeasureDefinitions.closed.casesAsOf(request.asOf),
    { field: periodFields.closed.day, is: 'equal', value: 'notStated' },
    ...narrowedTo(request),
    ...scopeOf(request),
  ],
});
