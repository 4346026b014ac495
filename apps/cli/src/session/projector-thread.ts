import { Worker } from 'node:worker_threads';
import type { Settings } from '@redress/platform/config';
import type { Projector, ProjectorProgress } from '@redress/platform/projections';
import { workerEntry } from './session-files';
import { callsTo } from './thread-calls';

/** The projector of a writing session, in a thread of its own, following the log until it is stopped. */
export type ProjectorThread = Pick<Projector, 'caughtUp' | 'retryDeadLetters' | 'status'> &
  Readonly<{
    rebuild: (models?: readonly string[]) => Promise<void>;
    check: (models?: readonly string[]) => ReturnType<Projector['check']>;
    onProgress: (listener: (progress: ProjectorProgress) => void) => void;
    stop: () => Promise<void>;
  }>;

/** What the thread is started with; it opens log, keys and read models for itself. */
export type ProjectorThreadData = Readonly<{ settings: Settings }>;

const isProgress = (message: unknown): message is Readonly<{ progress: ProjectorProgress }> =>
  typeof message === 'object' && message !== null && 'progress' in message;

export const startProjector = (settings: Settings): ProjectorThread => {
  const workerData: ProjectorThreadData = { settings };
  const worker = new Worker(workerEntry('projector'), { workerData });
  const call = callsTo(worker);
  const listeners: ((progress: ProjectorProgress) => void)[] = [];
  worker.on('message', (message: unknown) => {
    if (isProgress(message)) listeners.forEach((listener) => listener(message.progress));
  });
  // The other end is this room's, and gives what the projector's own method of the same name gives.
  return {
    caughtUp: (...args) => call('caughtUp', ...args) as ReturnType<Projector['caughtUp']>,
    status: () => call('status') as ReturnType<Projector['status']>,
    retryDeadLetters: (...args) => call('retryDeadLetters', ...args) as ReturnType<Projector['retryDeadLetters']>,
    rebuild: (...args) => call('rebuild', ...args) as Promise<void>,
    check: (...args) => call('check', ...args) as ReturnType<Projector['check']>,
    onProgress: (listener) => void listeners.push(listener),
    stop: async () => {
      await call('stop');
      await worker.terminate();
    },
  };
};
