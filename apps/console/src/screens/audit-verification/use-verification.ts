import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { verificationsQuery } from '../../audit/audit.query';
import { answerOf, dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import { RequestFailedError } from '../../contract/failure';
import { saveFile } from '../../parts/save-file';
import { askAgainIn } from './verification-runs';

/** Runs with their progress, asked for again while one is under way. */
export const useRuns = () =>
  useQuery({ ...verificationsQuery, refetchInterval: ({ state }) => askAgainIn(state.data?.runs) });

/** Begins a verification of the whole ledger. `expect`: a digest or the text of a heads file to hold it against. */
export const useBegin = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (expect: string | undefined) =>
      dataOf(
        contract.POST('/v1/verification', { body: { scope: 'ledger', ...(expect === undefined ? {} : { expect }) } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: verificationsQuery.queryKey }),
  });
};

/** The last event of each stream and the ledger digest, as a file. */
export const useHeadsFile = () =>
  useMutation({
    mutationFn: async () => {
      const text = await dataOf(contract.GET('/v1/verification/heads', { parseAs: 'blob' }));
      saveFile('heads.ndjson', new Blob([text], { type: 'application/x-ndjson' }));
    },
  });

/** The whole log, sealed, as a file whose name the service gives; it is recorded first. */
export const useLedgerFile = () =>
  useMutation({
    mutationFn: async (purpose: string): Promise<string> => {
      const answer = await answerOf(contract.POST('/v1/exports', { body: { purpose }, parseAs: 'blob' }));
      if (answer.kind !== 'answered') throw new RequestFailedError(answer);
      const [, name = 'ledger.ndjson'] =
        /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '') ?? [];
      saveFile(name, new Blob([answer.data], { type: 'application/x-ndjson' }));
      return name;
    },
  });
