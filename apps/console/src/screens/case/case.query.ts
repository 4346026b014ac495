import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { CaseSearch } from '../../routing/searches';

const pageEvents = 200;

/** The point of the address, as the contract's reconstruction takes it. */
const pointOf = ({ rev, at, known }: CaseSearch) => {
  if (rev !== undefined) return { revision: rev };
  if (at === undefined) return {};
  return { at, ...(known === undefined ? {} : { knownAt: known === 'at' ? at : known }) };
};

/** The state of the case at a point, from the log: never behind. */
export const stateQuery = (no: string, search: CaseSearch) =>
  queryOptions({
    queryKey: ['case', no, 'state', pointOf(search)],
    queryFn: ({ signal }) =>
      dataOf(
        contract.GET('/v1/complaints/{id}/state', { params: { path: { id: no }, query: pointOf(search) }, signal }),
      ),
  });

export const trailQuery = (no: string) =>
  infiniteQueryOptions({
    queryKey: ['case', no, 'trail'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        contract.GET('/v1/complaints/{id}/audit-trail', {
          params: {
            path: { id: no },
            query: { limit: pageEvents, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
