import { queryOptions } from '@tanstack/react-query';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';

export type PolicyPack = components['schemas']['PolicyPack'];

/** One version of a pack: it never changes. */
export const policyQuery = (pack: string, version: string) =>
  queryOptions({
    queryKey: ['policy', pack, version],
    queryFn: ({ signal }) =>
      dataOf(contract.GET('/v1/policies/{pack}/{version}', { params: { path: { pack, version } }, signal })),
    select: (answer) => answer.pack,
    staleTime: Infinity,
  });
