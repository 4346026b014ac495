import { permit, searchScopeOf, type CaseFacts, type Principal } from '@redress/access';
import {
  countCases,
  listCases,
  type CaseListFilter,
  type CaseListRequest,
  type CaseView,
} from '@redress/complaints/read-models';
import type { Page } from '@redress/kernel';
import { permittedView } from './get-case';
import { maskDocument, type MaskedDocument } from './mask-document';
import type { ReadPorts } from './read-ports';
import { refusalOf, type ReadRefusal } from './read-refusal';
import { scopedStoreFor } from './scoped-store';
import { viewFactsFor } from './view-facts';
import { visiblePage } from './visible-page';

/** A case as a line of a list: the view, without which event set what. */
export type ListedCase = MaskedDocument & Readonly<{ outcome: 'found'; complaintId: string; revision: bigint }>;

export type CaseListAnswer = Readonly<{ outcome: 'found' }> & Page<ListedCase>;
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

const listedCaseOf = (
  principal: Principal,
  facts: CaseFacts,
  { origins: _origins, ...view }: CaseView,
): ListedCase => ({
  outcome: 'found',
  complaintId: view.complaintId,
  revision: BigInt(view.revision),
  ...maskDocument(view, { principal, facts, erasures: view.erasures }),
});

/** One case as a list shows it. */
export const listedCase = async (
  ports: ReadPorts,
  principal: Principal,
  complaintId: string,
): Promise<ListedCase | ReadRefusal> => {
  const permitted = await permittedView(ports, principal, complaintId, 'see-case');
  return permitted.outcome === 'granted' ? listedCaseOf(principal, permitted.facts, permitted.view) : permitted;
};

/** Each case of a page as the principal may read it; one that he may not see, whatever a query says, is left out. */
export const maskedViews = async (
  { keyRing }: Pick<ReadPorts, 'keyRing'>,
  principal: Principal,
  views: readonly CaseView[],
): Promise<readonly ListedCase[]> => {
  const answers: ListedCase[] = [];
  for (const view of views) {
    const facts = await viewFactsFor(keyRing, principal, view);
    if (permit(principal, 'see-case', facts).outcome === 'granted') answers.push(listedCaseOf(principal, facts, view));
  }
  return answers;
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
  return { outcome: 'found', documents: await maskedViews(ports, principal, documents), next };
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
