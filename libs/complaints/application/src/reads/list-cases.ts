import { permit, searchScopeOf, type Principal } from '@redress/access';
import {
  countCases,
  listCases,
  worklistRowOf,
  type CaseListFilter,
  type CaseListRequest,
  type WorklistRow,
} from '@redress/complaints/read-models';
import type { Page } from '@redress/kernel';
import { permittedView } from './get-case';
import type { ReadPorts } from './read-ports';
import { refusalOf, type ReadRefusal } from './read-refusal';
import { scopedStoreFor } from './scoped-store';
import { viewFactsFor } from './view-facts';
import { visiblePage } from './visible-page';

/** Rows as worklists have them: a list opens nobody's text, whoever reads it. */
export type CaseListAnswer = Readonly<{ outcome: 'found' }> & Page<WorklistRow>;
export type ListedCase = Readonly<{ outcome: 'found'; row: WorklistRow }>;
export type CaseCountAnswer = Readonly<{ outcome: 'found'; count: number | undefined }>;

/** Words may be looked for only in what is read open: a hit would tell what a mask hides. */
const searchRefusal = async (
  { accessRecorder }: ReadPorts,
  principal: Principal,
  { search }: CaseListFilter,
): Promise<ReadRefusal | undefined> =>
  search === undefined || searchScopeOf(principal).kind !== 'nothing'
    ? undefined
    : refusalOf(accessRecorder, { principal }, { ...noSearch, whoMay: [] });

const noSearch = { outcome: 'refused', code: 'RoleNotAllowed', capability: 'see-case' } as const;

/** One case as a list shows it. */
export const listedCase = async (
  ports: ReadPorts,
  principal: Principal,
  complaintId: string,
): Promise<ListedCase | ReadRefusal> => {
  const permitted = await permittedView(ports, principal, complaintId, 'see-case');
  if (permitted.outcome !== 'granted') return permitted;
  return { outcome: 'found', row: worklistRowOf(permitted.view, ports.clock.now()) };
};

/** A page of the cases that the principal may see. Who may see none gets an empty one: that there are others he is not told. */
export const listCasesFor = async (
  ports: ReadPorts,
  principal: Principal,
  request: CaseListRequest,
): Promise<CaseListAnswer | ReadRefusal> => {
  const refusal = await searchRefusal(ports, principal, request);
  if (refusal !== undefined) return refusal;
  const store = await scopedStoreFor(ports, principal);
  const { documents, next } = await visiblePage(
    (page) => listCases(store, { ...request, ...page }),
    request,
    async (view) =>
      permit(principal, 'see-case', await viewFactsFor(ports.keyRing, principal, view)).outcome === 'granted',
  );
  const { asOf = request.now } = request;
  return { outcome: 'found', documents: documents.map((view) => worklistRowOf(view, asOf)), next };
};

/** How many there are in the whole list, of those that he may see; `undefined` where only walking it tells (`countCases`). */
export const countCasesFor = async (
  ports: ReadPorts,
  principal: Principal,
  filter: CaseListFilter,
): Promise<CaseCountAnswer | ReadRefusal> => {
  const refusal = await searchRefusal(ports, principal, filter);
  if (refusal !== undefined) return refusal;
  return { outcome: 'found', count: await countCases(await scopedStoreFor(ports, principal), filter) };
};
