import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';
import { queryOfFilters, type QueueFilters } from './queue-filters';

export type QueueName = keyof components['schemas']['WorklistCounts'];

const pageRows = 50;

export const queueQuery = (name: QueueName, filters: QueueFilters) =>
  infiniteQueryOptions({
    queryKey: ['worklists', 'rows', name, filters],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        contract.GET('/v1/worklists/{name}', {
          params: {
            path: { name },
            query: {
              ...queryOfFilters(filters),
              limit: pageRows,
              ...(pageParam === undefined ? { count: true } : { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });

/** How many cases of a queue have these filters. */
export const queueCountQuery = (name: QueueName, filters: QueueFilters) =>
  queryOptions({
    queryKey: ['worklists', 'count', name, filters],
    queryFn: ({ signal }) =>
      dataOf(
        contract.GET('/v1/worklists/{name}', {
          params: { path: { name }, query: { ...queryOfFilters(filters), limit: 1, count: true } },
          signal,
        }),
      ),
    select: ({ total }) => total,
  });
