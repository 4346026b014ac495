import type { Filter, Page, ReadStore } from '@redress/kernel';
import { documentParser } from '../folding/document-parser';
import type { CaseFacts } from './case-facts.document';
import { trendStatisticsModel, type FactField } from './case-facts.fields';
import { trendMeasureDefinitions, type TrendMeasure } from './trend-measures';
import { axisFilterOf, groupFieldsOf, periodFieldOf, type TrendRequest } from './trend-request';
import type { TrendRow } from './trends.query';

/** The filter that gives exactly the cases a figure is made of: as many as it says, or as it has days. */
export const drillDown = (
  request: TrendRequest,
  row: Pick<TrendRow, 'period' | 'group'>,
  measure: TrendMeasure,
): Filter<FactField> => {
  const { axis, casesAsOf } = trendMeasureDefinitions[measure];
  return {
    all: [
      axisFilterOf(axis, request),
      casesAsOf(request.asOf),
      ...groupFieldsOf(request).map(
        (field) => ({ field, is: 'equal', value: row.group[field] ?? 'notStated' }) as const,
      ),
      ...(row.period === null || request.per === undefined
        ? []
        : [{ field: periodFieldOf(axis, request.per), is: 'equal', value: row.period } as const]),
    ],
  };
};

/** From what a store hands back. @throws ForeignDocumentError where it is not the facts of a case. */
export const caseFactsOf = documentParser<CaseFacts>('trend_statistics', {
  complaintId: true,
  complaintNo: true,
  dimensions: true,
  standing: true,
  setBy: true,
  filed: true,
  validAt: true,
  ends: true,
  openness: true,
  returnedAt: true,
  transferredAt: true,
  escalatedAt: true,
  reopenedAt: true,
  disputedAt: true,
  clocks: true,
  overdueFrom: true,
});

/** The cases behind a figure, newest filed first. */
export const casesBehind = async (
  store: Pick<ReadStore, 'page'>,
  filter: Filter<FactField>,
  { limit, cursor }: Readonly<{ limit: number; cursor?: string }>,
): Promise<Page<CaseFacts>> => {
  const { documents, next } = await store.page(trendStatisticsModel, {
    filter,
    sort: [{ field: 'filedAt', direction: 'descending' }],
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  return { documents: documents.map(caseFactsOf), next };
};
