import { nearestRank, type Instant, type Measure, type ReadStore } from '@redress/kernel';
import { trendStatisticsModel, type FactField } from './case-facts.fields';
import { trendMeasureDefinitions, type PeriodAxis, type TrendMeasure } from './trend-measures';
import {
  axisFilterOf,
  groupFieldsOf,
  periodFieldOf,
  undatedFilterOf,
  type GroupField,
  type PeriodField,
  type TrendRequest,
} from './trend-request';

/** Days by nearest rank; `null` where no case has any. */
export type DaysFigure = Readonly<{ cases: number; median: number | null; p90: number | null }>;

export type TrendRow = Readonly<{
  /** Such as `2026-03-04`, `2026-W10` or `2026-03`; `notStated` for what is undated; `null` where no periods were asked for. */
  period: string | null;
  /** The value of each group field, `notStated` where the record does not say. */
  group: Readonly<Partial<Record<GroupField, string>>>;
  /** Those that were asked for, in that order. */
  figures: Readonly<Partial<Record<TrendMeasure, number | DaysFigure>>>;
}>;

export type Trends = Readonly<{
  /** By period, then by group, each ascending with `notStated` last. */
  rows: readonly TrendRow[];
  /** Closed cases without a date of closing, which the range left out; 0 where there was no range. */
  undatedLeftOut: number;
}>;

type Distribution = readonly (readonly [value: number, count: number])[];
type Figures = Readonly<Record<string, number | Distribution>>;

const medianPercent = 50;
const highPercent = 90;

const daysFigure = (distribution: Distribution): DaysFigure => ({
  cases: distribution.reduce((sum, [, count]) => sum + count, 0),
  median: nearestRank(distribution, medianPercent) ?? null,
  p90: nearestRank(distribution, highPercent) ?? null,
});

/** A group that one axis has and the other has not counts nothing on the other. */
const figureOf = (measure: TrendMeasure, value: number | Distribution | undefined): number | DaysFigure => {
  if (trendMeasureDefinitions[measure].kind === 'days') return daysFigure(typeof value === 'object' ? value : []);
  return typeof value === 'number' ? value : 0;
};

const measureOf = (measure: TrendMeasure, asOf: Instant): Measure<FactField> => {
  const { kind, casesAsOf } = trendMeasureDefinitions[measure];
  const filter = casesAsOf(asOf);
  return kind === 'days' ? { kind: 'distribution', field: 'daysToClose', filter } : { kind: 'count', filter };
};

type Cell = Readonly<{ period: string | null; group: readonly string[]; figures: Figures }>;

/** The figures of one axis, by period and group. */
const cellsOf = async (
  store: Pick<ReadStore, 'group'>,
  request: TrendRequest,
  axis: PeriodAxis,
): Promise<readonly Cell[]> => {
  const measures = request.measures.filter((measure) => trendMeasureDefinitions[measure].axis === axis);
  if (measures.length === 0) return [];
  const fields = groupFieldsOf(request);
  const period = request.per === undefined ? undefined : periodFieldOf(axis, request.per);
  const groups = await store.group<FactField, string, GroupField | PeriodField>(trendStatisticsModel, {
    filter: axisFilterOf(axis, request),
    by: [...(period === undefined ? [] : [period]), ...fields],
    measures: Object.fromEntries(measures.map((measure) => [measure, measureOf(measure, request.asOf)])),
  });
  return groups.map(({ by, measures: figures }) => ({
    period: period === undefined ? null : String(by[period]),
    group: fields.map((field) => String(by[field])),
    figures,
  }));
};

/** Ascending, and what is not stated last, as a store sorts what says nothing. */
const compareValues = (a: string, b: string): number => {
  if (a === b) return 0;
  if (a === 'notStated') return 1;
  if (b === 'notStated') return -1;
  return a < b ? -1 : 1;
};

const placeOf = ({ period, group }: Cell): readonly string[] => (period === null ? group : [period, ...group]);

const compareCells = (a: Cell, b: Cell): number => {
  const places = placeOf(b);
  return placeOf(a).reduce((order, value, index) => order || compareValues(value, places[index] ?? ''), 0);
};

/** By period, then by group as the request names it, what is not stated last. */
export const compareRows =
  (request: Pick<TrendRequest, 'by'>) =>
  (a: TrendRow, b: TrendRow): number => {
    const fields = groupFieldsOf(request);
    const cellOf = ({ period, group }: TrendRow): Cell => ({
      period,
      group: fields.map((field) => group[field] ?? 'notStated'),
      figures: {},
    });
    return compareCells(cellOf(a), cellOf(b));
  };

/** One cell for each place: what the two axes say of it side by side. */
const merged = (cells: readonly Cell[]): readonly Cell[] => {
  const byPlace = new Map<string, Cell>();
  for (const cell of cells) {
    const place = JSON.stringify(placeOf(cell));
    const known = byPlace.get(place);
    byPlace.set(place, known === undefined ? cell : { ...known, figures: { ...known.figures, ...cell.figures } });
  }
  return [...byPlace.values()].sort(compareCells);
};

/**
 * Figures by group and period (the measures: `trendMeasureDefinitions`). Each row is drilled down to its cases by `drillDown`.
 * Measures of both axes may be asked for at once: a row then tells for its period what was received in it and what was closed in it.
 */
export const trends = async (store: Pick<ReadStore, 'group' | 'count'>, request: TrendRequest): Promise<Trends> => {
  const fields = groupFieldsOf(request);
  const cells = [...(await cellsOf(store, request, 'received')), ...(await cellsOf(store, request, 'closed'))];
  const hasRange = request.from !== undefined || request.to !== undefined;
  const asksForClosed = request.measures.some((measure) => trendMeasureDefinitions[measure].axis === 'closed');
  return {
    rows: merged(cells).map(({ period, group, figures }) => ({
      period,
      group: Object.fromEntries(fields.map((field, index) => [field, group[index] ?? 'notStated'])),
      figures: Object.fromEntries(request.measures.map((measure) => [measure, figureOf(measure, figures[measure])])),
    })),
    undatedLeftOut:
      hasRange && asksForClosed ? await store.count(trendStatisticsModel, { filter: undatedFilterOf(request) }) : 0,
  };
};
