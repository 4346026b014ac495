import { readScopeOf, searchScopeOf, statisticsScopeOf, type Principal, type ReadScope } from '@redress/access';
import { complaintIdOf, complaintStreamPrefix } from '@redress/complaints/domain';
import { caseById, caseViewModel, trendStatisticsModel } from '@redress/complaints/read-models';
import type { Filter, GroupRequest, KeyRing, ReadModel, ReadStore } from '@redress/kernel';
import { accountSubjectOf } from '../commands/complainant-account';
import { scopeFilter } from './scope-filter';

/** What queries of cases may be asked of. */
export type ScopedStore = Pick<ReadStore, 'page' | 'count' | 'group'>;

/** Cases of one complainant that a list of his own can hold: a filter has a limit of its terms (`maxFilterTerms`). */
export const ownCasesMax = 400;

/** The numbers of the cases that a complainant filed under his account, as far as the read model has got: the ring knows the streams, nothing else does. */
const ownNumbers = async (
  { readStore, keyRing }: Readonly<{ readStore: ReadStore; keyRing: KeyRing }>,
  principal: Principal,
): Promise<readonly string[]> => {
  if (!principal.roles.includes('complainant')) return [];
  const keys = await keyRing.keysOf(accountSubjectOf(keyRing, principal));
  const streams = keys.map(({ stream }) => stream).filter((stream) => stream.startsWith(complaintStreamPrefix));
  const views = await Promise.all(
    streams.slice(0, ownCasesMax).map((stream) => caseById(readStore, complaintIdOf(stream))),
  );
  return views.flatMap((view) => (view === undefined ? [] : [view.complaintNo]));
};

const and = <F extends string>(filter: Filter<F> | undefined, scope: Filter<F>): Filter<F> =>
  filter === undefined ? scope : { all: [scope, filter] };

/**
 * A read store in which a principal's queries find his cases and no others: the scope goes into every page, count and group, so that no list, figure or
 * search has to remember it. Figures go by the statistics scope, words are looked for only among cases whose content he reads open, and a model that is not
 * one of cases shows nothing.
 */
export const scopedStoreFor = async (
  { readStore, keyRing }: Readonly<{ readStore: ReadStore; keyRing: KeyRing }>,
  principal: Principal,
): Promise<ScopedStore> => {
  const numbers = await ownNumbers({ readStore, keyRing }, principal);
  const scopeOf = ({ name }: ReadModel, search: string | undefined): ReadScope => {
    switch (name) {
      case caseViewModel.name:
        return search === undefined ? readScopeOf(principal) : searchScopeOf(principal);
      case trendStatisticsModel.name:
        return statisticsScopeOf(principal);
      default:
        return { kind: 'nothing' };
    }
  };
  const filterOf = <F extends string>(model: ReadModel<F>, search?: string): Filter<F> =>
    scopeFilter(model, scopeOf(model, search), numbers);
  return {
    page: (model, request) =>
      readStore.page(model, { ...request, filter: and(request.filter, filterOf(model, request.search)) }),
    count: (model, request) =>
      readStore.count(model, { ...request, filter: and(request.filter, filterOf(model, request.search)) }),
    group: <F extends string, M extends string, B extends F>(
      model: ReadModel<F>,
      request: GroupRequest<NoInfer<F>, M, B>,
    ) => readStore.group<F, M, B>(model, { ...request, filter: and(request.filter, filterOf(model)) }),
  };
};
