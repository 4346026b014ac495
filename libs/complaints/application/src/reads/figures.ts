import { permit, permitAtOffice, type Principal } from '@redress/access';
import {
  caseById,
  casesBehind,
  drillDown,
  trends,
  type TrendMeasure,
  type TrendRequest,
  type TrendRow,
  type Trends,
} from '@redress/complaints/read-models';
import type { ReadPorts } from './read-ports';
import { refusalOf, type ReadRefusal } from './read-refusal';
import { scopedStoreFor } from './scoped-store';
import { viewFactsFor } from './view-facts';

export type TrendsAnswer = Readonly<{ outcome: 'found' }> & Trends;

/**
 * Figures over the cases that count for the principal: of his unit, of his own intake or of the whole office, as his role says. Small numbers are not
 * blurred.
 */
export const trendsFor = async (
  ports: ReadPorts,
  principal: Principal,
  request: TrendRequest,
): Promise<TrendsAnswer | ReadRefusal> => {
  const permission = permitAtOffice(principal, 'read-statistics');
  if (permission.outcome === 'refused') return refusalOf(ports.accessRecorder, { principal }, permission);
  return { outcome: 'found', ...(await trends(await scopedStoreFor(ports, principal), request)) };
};

export type CellAsked = Readonly<{
  request: TrendRequest;
  row: Pick<TrendRow, 'period' | 'group'>;
  measure: TrendMeasure;
  limit: number;
  cursor?: string;
}>;

export type CellCases = Readonly<{
  outcome: 'found';
  cases: readonly Readonly<{ complaintId: string; complaintNo: string }>[];
  /** Cases of this page that count in the figure and are not his to open. */
  leftOut: number;
  next: string | undefined;
}>;

/** The cases behind a figure, as far as the principal may open them: whose figures are of the whole office may count more than he may see. */
export const casesBehindFor = async (
  ports: ReadPorts,
  principal: Principal,
  { request, row, measure, limit, cursor }: CellAsked,
): Promise<CellCases | ReadRefusal> => {
  const permission = permitAtOffice(principal, 'read-statistics');
  if (permission.outcome === 'refused') return refusalOf(ports.accessRecorder, { principal }, permission);
  const store = await scopedStoreFor(ports, principal);
  const { documents, next } = await casesBehind(store, drillDown(request, row, measure), {
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const cases: { complaintId: string; complaintNo: string }[] = [];
  for (const { complaintId, complaintNo } of documents) {
    const view = await caseById(ports.readStore, complaintId);
    const isHis =
      view !== undefined &&
      permit(principal, 'see-case', await viewFactsFor(ports.keyRing, principal, view)).outcome === 'granted';
    if (isHis) cases.push({ complaintId, complaintNo });
  }
  return { outcome: 'found', cases, leftOut: documents.length - cases.length, next };
};
