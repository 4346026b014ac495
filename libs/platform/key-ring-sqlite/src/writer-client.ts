import { Worker } from 'node:worker_threads';
import { errorOf, KeyRingUnavailableError } from './key-ring-errors';
import type { KeyRingWriterData, WriterAnswer, WriterMessage, WriterRequest } from './writer-protocol';

type Unnumbered<R> = R extends unknown ? Omit<R, 'n'> : never;
type Settled = Exclude<WriterAnswer, { outcome: 'failed' }>;
type Waiting = Readonly<{ resolve: (answer: Settled) => void; reject: (error: Error) => void }>;

/** Speaks with the writer thread. Requests of one turn cross together; each is answered when it is durable. */
export type WriterClient = Readonly<{
  ask: (request: Unnumbered<WriterRequest>) => Promise<Settled>;
  /** Ends the thread; repeatable. */
  close: () => Promise<void>;
}>;

const createClient = (worker: Worker): WriterClient => {
  const waiting = new Map<number, Waiting>();
  let outbox: WriterRequest[] = [];
  let lastN = 0;
  let ended: Error | undefined;

  const send = (): void => {
    worker.postMessage(outbox);
    outbox = [];
  };

  const settle = (answer: WriterAnswer): void => {
    const call = waiting.get(answer.n);
    waiting.delete(answer.n);
    if (answer.outcome === 'failed') call?.reject(errorOf(answer.failure));
    else call?.resolve(answer);
  };

  const end = (error: Error): void => {
    ended ??= error;
    for (const call of waiting.values()) call.reject(ended);
    waiting.clear();
  };

  worker.on('message', (message: WriterMessage) => {
    if (message.kind === 'answers') message.answers.forEach(settle);
  });
  worker.on('error', (error) => end(new KeyRingUnavailableError(`The key ring's writer failed: ${String(error)}`)));
  const exited = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      end(new KeyRingUnavailableError('The key ring is closed'));
      resolve();
    });
  });

  const ask: WriterClient['ask'] = (request) =>
    new Promise((resolve, reject) => {
      if (ended !== undefined) {
        reject(ended);
        return;
      }
      lastN += 1;
      waiting.set(lastN, { resolve, reject });
      if (outbox.length === 0) queueMicrotask(send);
      outbox.push({ ...request, n: lastN });
    });

  let closing: Promise<void> | undefined;
  return {
    ask,
    close: () => {
      closing ??= ask({ kind: 'close' }).then(() => exited);
      return closing;
    },
  };
};

/** The writer keeps nothing: without a limit its heap grows with what passes through before it is collected. */
const writerHeap = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 } as const;

/**
 * Starts the writer thread and waits until it has opened the ring.
 * @throws what opening a ring throws.
 */
export const startWriter = (entry: string, data: KeyRingWriterData): Promise<WriterClient> => {
  const worker = new Worker(entry, { workerData: data, resourceLimits: writerHeap });
  const client = createClient(worker);
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new KeyRingUnavailableError('The key ring writer ended before it was ready')));
    worker.once('message', (message: WriterMessage) => {
      if (message.kind === 'refused') reject(errorOf(message.failure));
      else resolve(client);
    });
  });
};
