import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';

export type QueueName = keyof components['schemas']['WorklistCounts'];
export type QueueRow = components['schemas']['WorklistRow'];

const pageRows = 50;

export const queueQuery = (name: QueueName) =>
  infiniteQueryOptions({
    queryKey: ['worklists', 'rows', name],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        contract.GET('/v1/worklists/{name}', {
          params: {
            path: { name },
            query: { limit: pageRows, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
