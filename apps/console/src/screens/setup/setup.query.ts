import { queryOptions } from '@tanstack/react-query';
import { answerOf, dataOf } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { Failure } from '../../contract/failure';
import type { components } from '../../contract/openapi.generated';
import { serverEvents } from './server-events';

type Schemas = components['schemas'];
export type Standing = Schemas['SetUpAnswer'];
export type Choice = Schemas['SetUpBody'];
export type Progress = Schemas['SetUpProgressEvent'];
export type Done = Schemas['SetUpDoneEvent'];

/** How often it is asked how a set-up goes that another window has begun. */
const otherWindowMilliseconds = 1_000;

export const setUpQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => dataOf(contract.GET('/v1/setup', { signal })),
  refetchInterval: ({ state }) => (state.data?.state === 'running' ? otherWindowMilliseconds : false),
});

/** What came of it. `failed`: the service could not do it, and says why in its log. */
export type SetUpEnd =
  Readonly<{ kind: 'done'; done: Done }> | Readonly<{ kind: 'failed'; correlationId: string | undefined }> | Failure;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isProgress = (value: unknown): value is Progress =>
  isRecord(value) && typeof value['done'] === 'number' && typeof value['of'] === 'number' && 'phase' in value;

const isDone = (value: unknown): value is Done =>
  isRecord(value) && isRecord(value['ledger']) && Array.isArray(value['links']);

/** Sets the ledger up and tells how it goes. */
export const setUp = async (
  choice: Choice,
  key: string,
  onProgress: (progress: Progress) => void,
): Promise<SetUpEnd> => {
  const answer = await answerOf(
    contract.POST('/v1/setup', {
      body: choice,
      params: { header: { 'Redress-Setup-Key': key } },
      parseAs: 'stream',
    }),
  );
  if (answer.kind !== 'answered') return answer;
  if (answer.data === null) return { kind: 'unreachable' };
  try {
    for await (const { event, data } of serverEvents(answer.data)) {
      if (event === 'progress' && isProgress(data)) onProgress(data);
      if (event === 'done' && isDone(data)) return { kind: 'done', done: data };
      if (event === 'failed')
        return { kind: 'failed', correlationId: isRecord(data) ? String(data['correlationId']) : undefined };
    }
  } catch {
    // The line broke; what was begun goes on, and whoever asks again is told how far it is.
  }
  return { kind: 'unreachable' };
};
