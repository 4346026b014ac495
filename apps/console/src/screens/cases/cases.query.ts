import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';
import type { Typed } from '../../routing/complaint-number';
import type { CasesSearch } from '../../routing/searches';

type SearchBody = components['schemas']['SearchBody'];

const pageRows = 50;

/** What the contract's search takes of the address, and what is searched for beside it. */
const bodyOf = (search: CasesSearch, asked: Typed | undefined): SearchBody => {
  const { status, unit, handler, category, channel, source, urgency, sort, asof, ...flags } = search;
  return {
    ...flags,
    ...(status && { status: [...status] }),
    ...(unit && { unit: [...unit] }),
    ...(handler && { handler: [...handler] }),
    ...(category && { category: [...category] }),
    ...(channel && { channel: [...channel] }),
    ...(source && { source: [...source] }),
    ...(urgency && { urgency: [...urgency] }),
    ...(sort && { order: sort }),
    ...(asof && { asOf: asof }),
    ...(asked?.kind === 'words' && { q: asked.words }),
    ...(asked?.kind === 'reference' && { ref: { system: asked.system, id: asked.id } }),
    limit: pageRows,
  };
};

export const casesQuery = (search: CasesSearch, asked: Typed | undefined) =>
  infiniteQueryOptions({
    queryKey: ['cases', bodyOf(search, asked)],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        contract.POST('/v1/complaints/search', {
          body: { ...bodyOf(search, asked), ...(pageParam === null ? {} : { cursor: pageParam }) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
