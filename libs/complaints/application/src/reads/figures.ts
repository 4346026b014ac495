import { permitAtOffice, type Principal } from '@redress/access';
import {
  casesBehind,
  drillDown,
  type TrendMeasure,
  type TrendRequest,
  type TrendRow,
} from '@redress/complaints/read-models';
import { cellCaseOf, type CellCase } from './cell-case';
import { maySeeCase } from './get-case';
import type { ReadPorts } from './read-ports';
import { refusalOf, type ReadRefusal } from './read-refusal';
import { scopedStoreFor } from './scoped-store';
import { visiblePage } from './visible-page';

export type CellAsked = Readonly<{
  request: TrendRequest;
  row: Pick<TrendRow, 'period' | 'group'>;
  measure: TrendMeasure;
  limit: number;
  cursor?: string;
}>;

export type CellCases = Readonly<{
  outcome: 'found';
  cases: readonly CellCase[];
  /** Cases on the way to the end of this page that count in the figure and are not his to open. */
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
  const cell = drillDown(request, row, measure);
  const page = await visiblePage(
    (asked) => casesBehind(store, cell, asked),
    { limit, ...(cursor === undefined ? {} : { cursor }) },
    ({ complaintId }) => maySeeCase(ports, principal, complaintId),
  );
  return {
    outcome: 'found',
    cases: page.documents.map(cellCaseOf),
    leftOut: page.passedOver,
    next: page.next,
  };
};
