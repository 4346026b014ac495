import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { instantsOf, type AuditRange } from '../../audit/audit-question';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';
import type { AccessSearch } from '../../routing/searches';

export type Access = components['schemas']['AccessPage']['entries'][number];

const pageEntries = 50;

/** Entries of the access log, the oldest first, a page at a time. */
export const accessQuery = ({ actor, case: named, what, idle }: AccessSearch, range: AuditRange, zone: string) => {
  const query = {
    ...(actor && { actor }),
    ...(named && { case: named }),
    ...(what && { what }),
    ...(idle && { idle: 'true' as const }),
    ...instantsOf(range, zone),
    limit: pageEntries,
  };
  return infiniteQueryOptions({
    queryKey: ['access-log', query],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        contract.GET('/v1/access-log', {
          params: { query: { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
};
