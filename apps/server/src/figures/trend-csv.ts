import { groupFieldsOf, type DaysFigure, type TrendMeasure, type TrendRow } from '@redress/complaints/read-models';
import { csvRecord, type CsvCell } from '@redress/formats';
import type { TrendsAsked } from '../runtime/service-answers';

const columnsOf = (measure: TrendMeasure, isDays: boolean): readonly string[] =>
  isDays ? [`${measure}-cases`, `${measure}-median`, `${measure}-p90`] : [measure];

const cellsOf = (figure: number | DaysFigure | undefined, isDays: boolean): readonly CsvCell[] => {
  if (typeof figure === 'number') return [figure];
  return isDays ? [figure?.cases ?? 0, figure?.median ?? null, figure?.p90 ?? null] : [null];
};

/** The figures as a table (RFC 4180): period, groups, then the measures in the order they were asked for. */
export const trendCsv = (request: TrendsAsked, rows: readonly TrendRow[]): string => {
  const groups = groupFieldsOf(request);
  const isDays = (measure: TrendMeasure): boolean => measure === 'days-to-close';
  const { per, measures } = request;
  const header = [
    ...(per === undefined ? [] : ['period']),
    ...groups,
    ...measures.flatMap((measure) => columnsOf(measure, isDays(measure))),
  ];
  const records = rows.map(({ period, group, figures }) => [
    ...(per === undefined ? [] : [period]),
    ...groups.map((field) => group[field] ?? 'notStated'),
    ...measures.flatMap((measure) => cellsOf(figures[measure], isDays(measure))),
  ]);
  return [header, ...records].map(csvRecord).join('');
};
