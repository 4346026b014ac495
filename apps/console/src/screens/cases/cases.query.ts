import { infiniteQueryOptions } from '@tanstack/react-query';
import { dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';
import type { Typed } from '../../routing/complaint-number';
import type { CasesSearch } from '../../routing/searches';

type SearchBody = components['schemas']['SearchBody'];
export type CaseRow = components['schemas']['CaseList']['cases'][number];

const pageRows = 50;

/** What the contract's search takes of the address: one value of each kind. */
const bodyOf = (search: CasesSearch, asked: Typed | undefined): SearchBody => ({
  ...(search.status?.[0] === undefined ? {} : { status: search.status[0] }),
  ...(search.unit?.[0] === undefined ? {} : { unit: search.unit[0] }),
  ...(search.handler?.[0] === undefined ? {} : { handler: search.handler[0] }),
  ...(search.category?.[0] === undefined ? {} : { category: search.category[0] }),
  ...(search.channel?.[0] === undefined ? {} : { channel: search.channel[0] }),
  ...(search.source?.[0] === undefined ? {} : { source: search.source[0] }),
  ...(search.urgency?.[0] === undefined ? {} : { urgency: search.urgency[0] }),
  ...(search.overdue === undefined ? {} : { overdue: search.overdue }),
  ...(search.unsigned === undefined ? {} : { unsigned: search.unsigned }),
  ...(search.sort === undefined ? {} : { order: search.sort }),
  ...(search.asof === undefined ? {} : { asOf: search.asof }),
  ...(asked?.kind === 'words' ? { q: asked.words } : {}),
  ...(asked?.kind === 'reference' ? { ref: { system: asked.system, id: asked.id } } : {}),
  count: true,
  limit: pageRows,
});

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
