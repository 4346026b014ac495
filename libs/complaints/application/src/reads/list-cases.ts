import { permit, searchScopeOf, type Principal } from '@redress/access';
import {
  countCases,
  listCases,
  type CaseListFilter,
  type CaseListRequest,
  type CaseView,
} from '@redress/complaints/read-models';
import type { Page } from '@redress/kernel';
import { maskedCase, type CaseAnswer } from './get-case';
import type { ReadPorts } from './read-ports';
import { refusalOf, type ReadRefusal } from './read-refusal';
import { scopedStoreFor } from './scoped-store';
import { viewFactsFor } from './view-facts';
import { visiblePage } from './visible-page';

export type CaseListAnswer = Readonly<{ outcome: 'found' }> & Page<CaseAnswer>;
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

/** Each case of a page as the principal may read it; one that he may not see, whatever a query says, is left out. */
export const maskedViews = async (
  { keyRing }: Pick<ReadPorts, 'keyRing'>,
  principal: Principal,
  views: readonly CaseView[],
): Promise<readonly CaseAnswer[]> => {
  const answers: CaseAnswer[] = [];
  for (const view of views) {
    const facts = await viewFactsFor(keyRing, principal, view);
    if (permit(principal, 'see-case', facts).outcome === 'granted') answers.push(maskedCase(principal, facts, view));
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
