import { Worker } from 'node:worker_threads';
import type { Settings } from '@redress/platform/config';
import { connectProjector, type ProjectorClient, type ProjectorProgress } from '@redress/platform/projections';
import { workerEntry } from './ledger-files';

/** The projector of a writing session, in a thread of its own, following the log until it is stopped. */
export type ProjectorThread = Omit<ProjectorClient, 'start' | 'lose' | 'ended'> &
  Readonly<{ onProgress: (listener: (progress: ProjectorProgress) => void) => void }>;

/** What the thread is started with; it opens log, keys and read models for itself. */
export type ProjectorThreadData = Readonly<{ settings: Settings }>;

/** A page of events and the documents they change, several times over. */
const projectorHeap = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 } as const;

export const startProjector = async (settings: Settings): Promise<ProjectorThread> => {
  const workerData: ProjectorThreadData = { settings };
  const worker = new Worker(workerEntry('projector'), { workerData, resourceLimits: projectorHeap });
  const listeners: ((progress: ProjectorProgress) => void)[] = [];
  const client = connectProjector(worker, (progress) => listeners.forEach((listener) => listener(progress)));
  worker.on('error', (error) => client.lose(error instanceof Error ? error : new Error(String(error))));
  const ended = new Promise<void>((resolve) => {
    worker.on('exit', (code) => {
      client.lose(new Error(`The projector's thread ended with code ${code}`));
      resolve();
    });
  });
  await client.start();
  return {
    ...client,
    onProgress: (listener) => void listeners.push(listener),
    // The thread closes its stores after it has answered, and ends by itself.
    stop: async () => {
      await client.stop();
      await ended;
    },
  };
};
