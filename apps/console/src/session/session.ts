import { queryOptions, useQuery } from '@tanstack/react-query';
import { dataOf } from '../contract/answer';
import { contract } from '../contract/contract';
import type { components } from '../contract/openapi.generated';

export type Session = components['schemas']['SessionAnswer'];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => dataOf(contract.GET('/v1/session', { signal })),
  staleTime: Infinity,
});

/** Who is signed in. Only below the shell, which shows nothing else before it knows. */
export const useSession = (): Session => {
  const { data } = useQuery(sessionQuery);
  if (data === undefined) throw new Error('A screen stands where nobody is signed in');
  return data;
};
