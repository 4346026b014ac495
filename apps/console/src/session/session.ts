import { queryOptions, useQuery } from '@tanstack/react-query';
import { dataOf } from '../contract/answer';
import { contract } from '../contract/contract';
import type { components } from '../contract/openapi.generated';

export type Session = components['schemas']['SessionAnswer'];
type Role = Session['roles'][number];

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

/** The roles that count now: the one in use, or all of a token's. */
export const rolesInUse = ({ role, roles }: Pick<Session, 'role' | 'roles'>): readonly Role[] =>
  role === null ? roles : [role];
