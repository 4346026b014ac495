import { queryOptions } from '@tanstack/react-query';
import { dataOf } from '../contract/answer';
import { contract } from '../contract/contract';

export const worklistCountsQuery = queryOptions({
  queryKey: ['worklists', 'counts'],
  queryFn: ({ signal }) => dataOf(contract.GET('/v1/worklists', { signal })),
});
