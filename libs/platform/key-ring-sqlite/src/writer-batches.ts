import { failureOf } from './key-ring-errors';
import type { RingWriter } from './ring-writer';
import type { DestroyRequest, KeyForRequest, SingleRequest, WriterAnswer, WriterRequest } from './writer-protocol';

/** Requests that share one commit. */
export type WriterBatch =
  | Readonly<{ kind: 'keys'; requests: readonly KeyForRequest[] }>
  | Readonly<{ kind: 'destructions'; requests: readonly DestroyRequest[] }>
  | Readonly<{ kind: 'single'; request: SingleRequest }>;

/** Keys asked for one after the other share a commit, and so do destructions; everything else stands alone. Order is kept. */
export const batchesOf = (requests: readonly WriterRequest[]): readonly WriterBatch[] =>
  requests.reduce<readonly WriterBatch[]>((batches, request) => {
    const last = batches.at(-1);
    const before = batches.slice(0, -1);
    switch (request.kind) {
      case 'keyFor':
        return last?.kind === 'keys'
          ? [...before, { kind: 'keys', requests: [...last.requests, request] }]
          : [...batches, { kind: 'keys', requests: [request] }];
      case 'destroy':
        return last?.kind === 'destructions'
          ? [...before, { kind: 'destructions', requests: [...last.requests, request] }]
          : [...batches, { kind: 'destructions', requests: [request] }];
      case 'rotate':
      case 'backUp':
      case 'close':
        return [...batches, { kind: 'single', request }];
    }
  }, []);

const performSingle = (writer: RingWriter, request: SingleRequest): WriterAnswer => {
  const { n } = request;
  switch (request.kind) {
    case 'rotate':
      return { n, outcome: 'done', masterKeyId: writer.rotate() };
    case 'backUp':
      writer.backUpTo(request.file);
      return { n, outcome: 'done' };
    case 'close':
      writer.close();
      return { n, outcome: 'done' };
  }
};

const performKeys = (writer: RingWriter, requests: readonly KeyForRequest[]): readonly WriterAnswer[] => {
  const { keys, destructions } = writer.keysFor(requests);
  return requests.map(({ n }, index) => {
    const key = keys[index];
    if (key === undefined) throw new Error('The ring made fewer keys than it was asked for');
    return { n, outcome: 'key', key, destructions };
  });
};

const namesOf = (batch: WriterBatch): readonly number[] =>
  batch.kind === 'single' ? [batch.request.n] : batch.requests.map(({ n }) => n);

/** The whole batch, durable; what its requests share they also fail by. */
export const performBatch = (writer: RingWriter, batch: WriterBatch): readonly WriterAnswer[] => {
  switch (batch.kind) {
    case 'keys':
      return performKeys(writer, batch.requests);
    case 'destructions':
      writer.destroy(batch.requests);
      return batch.requests.map(({ n }) => ({ n, outcome: 'done' }));
    case 'single':
      return [performSingle(writer, batch.request)];
  }
};

export const failBatch = (batch: WriterBatch, error: unknown): readonly WriterAnswer[] => {
  const failure = failureOf(error);
  return namesOf(batch).map((n) => ({ n, outcome: 'failed', failure }));
};
