import { queryOptions } from '@tanstack/react-query';
import { dataOf } from '../contract/answer';
import { contract } from '../contract/contract';

/** Units that have cases which the reader may see. */
export const unitsQuery = queryOptions({
  queryKey: ['reference', 'units'],
  queryFn: ({ signal }) => dataOf(contract.GET('/v1/reference/units', { signal })),
  select: ({ values }) => values.map(({ code }) => code),
});
