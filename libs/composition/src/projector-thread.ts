import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { Settings } from '@redress/platform/config';
import { connectProjector, type ProjectorClient, type ProjectorProgress } from '@redress/platform/projections';
import { workerEntry } from './ledger-files';
import type { ReportIncident, StoreIncident } from './open-event-store';

/** The projector of a writing session, in a thread of its own, following the log until it is stopped. */
export type ProjectorThread = Omit<ProjectorClient, 'start' | 'lose' | 'ended'> &
  Readonly<{ onProgress: (listener: (progress: ProjectorProgress) => void) => void }>;

/** What the thread is started with; it opens log, keys and read models for itself, and says through the port what its log had to try again. */
export type ProjectorThreadData = Readonly<{ settings: Settings; incidents: MessagePort }>;

/** A page of events and the documents they change, several times over. */
const projectorHeap = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 } as const;

export const startProjector = async (
  settings: Settings,
  report: ReportIncident = () => undefined,
): Promise<ProjectorThread> => {
  const { port1: ownPort, port2: incidents } = new MessageChannel();
  // Only the thread has the other end.
  ownPort.on('message', (message) => report(message as StoreIncident));
  ownPort.unref();
  const workerData: ProjectorThreadData = { settings, incidents };
  const transferList = [incidents];
  const worker = new Worker(workerEntry('projector'), { workerData, transferList, resourceLimits: projectorHeap });
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
