import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../contract/answer';
import { contract } from '../contract/contract';
import type { components } from '../contract/openapi.generated';
import type { AuditSearch } from '../routing/searches';
import { auditParameters, filterParameters, type AuditRange } from './audit-question';

type AuditPage = components['schemas']['AuditPage'];
export type AuditEvent = components['schemas']['TrailEntry'];

/** Events are asked for as JSON; the contract has them as a table too. @throws Error where something between gave the other */
export const inJson = async (asking: Promise<AuditPage | string>): Promise<AuditPage> => {
  const answer = await asking;
  if (typeof answer === 'string') throw new Error('Events came as a table that was not asked for');
  return answer;
};

const pageEvents = 50;

/** Events of all cases, the newest first, a page at a time. */
export const auditEventsQuery = (search: AuditSearch, range: AuditRange, zone: string) => {
  const query = { ...auditParameters(search, range, zone), order: 'descending' as const, limit: pageEvents };
  return infiniteQueryOptions({
    queryKey: ['audit-trail', query],
    queryFn: ({ pageParam, signal }) =>
      inJson(
        dataOf(
          contract.GET('/v1/audit-trail', {
            params: { query: { ...query, ...(pageParam === null ? {} : { cursor: pageParam }) } },
            signal,
          }),
        ),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
};

/** Days on which something of the filter was recorded, whatever the dates of the address. */
export const auditCountsQuery = (search: AuditSearch) =>
  queryOptions({
    queryKey: ['audit-counts', filterParameters(search)],
    queryFn: ({ signal }) =>
      dataOf(contract.GET('/v1/audit-trail/counts', { params: { query: filterParameters(search) }, signal })),
    placeholderData: keepPreviousData,
  });

export const verificationsQuery = queryOptions({
  queryKey: ['verifications'],
  queryFn: ({ signal }) => dataOf(contract.GET('/v1/verification', { signal })),
});
