import { Worker } from 'node:worker_threads';
import { CorruptLedgerError, OutcomeUnknownError, StoreUnavailableError, type NewEvent } from '@redress/kernel';
import { messageOf } from './sqlite-error';
import { packed, writerOutbox } from './writer-outbox';
import {
  isWriterMessage,
  type AppendAnswer,
  type LedgerWriterData,
  type RequestRow,
  type WriterFailure,
  type WriterMessage,
} from './writer-protocol';

/** Appends that may wait for the writer at once. */
const waitingAppendsMax = 10_000;

type Answer = Exclude<AppendAnswer, { outcome: 'failed' }>;
type Waiting = Readonly<{ resolve: (answer: Answer) => void; reject: (error: Error) => void }>;

export type WriterClient = Readonly<{
  append: (stream: string, expectedRevision: number, events: readonly NewEvent[]) => Promise<Answer>;
  /** Sends a row of the request log after everything sent before, and gives its number. Not answered. */
  remember: (commandId: string, row: RequestRow | undefined, at?: string) => number;
  /** Every row up to this number is in the file. */
  rememberedTo: () => number;
  /** Ends the thread once everything sent is answered. */
  close: () => Promise<void>;
}>;

const errorOf = ({ name, message }: WriterFailure): Error => {
  switch (name) {
    case 'StoreUnavailableError':
      return new StoreUnavailableError(message);
    case 'OutcomeUnknownError':
      return new OutcomeUnknownError(message);
    case 'CorruptLedgerError':
      return new CorruptLedgerError(message);
  }
};

/** The appends that are not answered yet. */
const waitingAppends = () => {
  const waiting = new Map<number, Waiting>();
  return {
    size: () => waiting.size,
    add: (n: number): Promise<Answer> => {
      const { promise, ...waits } = Promise.withResolvers<Answer>();
      waiting.set(n, waits);
      return promise;
    },
    answer: (answer: AppendAnswer) => {
      const waits = waiting.get(answer.n);
      waiting.delete(answer.n);
      if (answer.outcome === 'failed') waits?.reject(errorOf(answer.failure));
      else waits?.resolve(answer);
    },
    loseAll: (reason: string) => {
      for (const { reject } of waiting.values()) reject(new OutcomeUnknownError(reason));
      waiting.clear();
    },
  };
};

/** Listens to the thread from its start to its end. `first` is what it says first: that it is ready, or why not. */
const attach = (worker: Worker, wakeWord: SharedArrayBuffer) => {
  const post = writerOutbox(worker, wakeWord);
  const waiting = waitingAppends();
  const first = Promise.withResolvers<WriterMessage>();
  const ended = Promise.withResolvers<undefined>();
  let n = 0;
  let remembered = 0;
  let gone: string | undefined;

  const lost = (reason: string) => {
    gone ??= reason;
    waiting.loseAll(gone);
    first.reject(new StoreUnavailableError(gone));
    ended.resolve(undefined);
  };
  worker.on('message', (message: unknown) => {
    if (!isWriterMessage(message)) return;
    first.resolve(message);
    if (message.kind !== 'answers') return;
    remembered = message.rememberedTo;
    message.answers.forEach(waiting.answer);
    // A thread that nobody waits for does not keep the process.
    if (waiting.size() === 0) worker.unref();
  });
  worker.on('error', (error: unknown) => lost(`The ledger's writer failed: ${messageOf(error)}`));
  worker.on('exit', () => lost('The ledger is closed'));

  const client: WriterClient = {
    append: (stream, expectedRevision, events) => {
      if (gone !== undefined) return Promise.reject(new StoreUnavailableError(gone));
      if (waiting.size() >= waitingAppendsMax)
        return Promise.reject(new StoreUnavailableError(`${waitingAppendsMax} appends are waiting already`));
      n += 1;
      worker.ref();
      post({ kind: 'append', n, stream, expectedRevision, ...packed(events) });
      return waiting.add(n);
    },
    remember: (commandId, row, at) => {
      if (gone !== undefined) throw new StoreUnavailableError(gone);
      n += 1;
      post({ kind: 'remember', n, commandId, row, ...(at === undefined ? {} : { at }) });
      return n;
    },
    rememberedTo: () => remembered,
    close: async () => {
      if (gone === undefined) {
        gone = 'The ledger is closed';
        worker.ref();
        post({ kind: 'close' });
      }
      await ended.promise;
    },
  };
  return { client, first: first.promise };
};

/** The writer keeps nothing: without a limit its heap grows with what passes through before it is collected. */
const writerHeap = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 } as const;

/**
 * Starts the writer thread and waits until it has opened the ledger.
 * @throws CorruptLedgerError, StoreUnavailableError as the thread says
 */
export const startWriter = async (
  entry: string | URL,
  data: Omit<LedgerWriterData, 'wakeWord'>,
): Promise<WriterClient> => {
  const wakeWord = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const workerData: LedgerWriterData = { ...data, wakeWord };
  const worker = new Worker(entry, { workerData, resourceLimits: writerHeap });
  const { client, first } = attach(worker, wakeWord);
  const said = await first;
  if (said.kind === 'refused') {
    await worker.terminate();
    throw errorOf(said.failure);
  }
  worker.unref();
  return client;
};
