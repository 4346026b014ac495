import { queryOptions } from '@tanstack/react-query';
import { dataOf } from '../contract/answer';
import { contract } from '../contract/contract';

/** What somebody may do to the case now, and why not the rest. */
export const commandsQuery = (no: string) =>
  queryOptions({
    queryKey: ['case', no, 'commands'],
    queryFn: ({ signal }) =>
      dataOf(contract.GET('/v1/complaints/{id}/commands', { params: { path: { id: no } }, signal })),
  });

type SeenKind = 'categories' | 'units' | 'staff';

const keptMilliseconds = 300_000;

/** Values that stand in the asker's own cases: the ledger keeps no directory of them. */
export const seenQuery = (kind: SeenKind) =>
  queryOptions({
    queryKey: ['reference', kind],
    queryFn: ({ signal }) => dataOf(contract.GET(`/v1/reference/${kind}`, { signal })),
    staleTime: keptMilliseconds,
    retry: false,
  });

/** What happened after a revision, in sentences. */
export const sinceQuery = (no: string, revision: string) =>
  queryOptions({
    queryKey: ['case', no, 'since', revision],
    queryFn: ({ signal }) =>
      dataOf(
        contract.GET('/v1/complaints/{id}/audit-trail', {
          params: { path: { id: no }, query: { after: revision, limit: 20 } },
          signal,
        }),
      ),
    select: ({ entries }) => entries,
  });
