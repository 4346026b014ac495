import { parentPort, workerData } from 'node:worker_threads';
import { instantOf } from '@redress/kernel';
import { runProjectorThread } from '@redress/platform/projections';
import { openEventStore } from '../open-event-store';
import { openKeys } from '../open-keys';
import { openReadModels } from '../open-read-models';
import { yieldToOtherThreads } from '../thread-priority';
import { createCaseProjector } from '../projector-group';
import type { ProjectorThreadData } from '../projector-thread';

const run = async (): Promise<void> => {
  const port = parentPort;
  if (port === null) throw new Error('This file runs as a worker thread');
  yieldToOtherThreads();
  const { settings, incidents } = workerData as ProjectorThreadData;
  const { eventStore } = await openEventStore(settings, 'read', (incident) => incidents.postMessage(incident));
  const keys = await openKeys(settings, 'read', false);
  const keyRing = keys.kind === 'there' ? keys.keyRing : undefined;
  const readStore = await openReadModels(settings, () => undefined);
  const clock = { now: () => instantOf(Date.now()) };
  await runProjectorThread(port, (onProgress) =>
    createCaseProjector({ eventStore, readStore, keyRing, clock, onProgress }),
  );
  port.close();
  await readStore.close();
  await keyRing?.close();
  await eventStore.close();
  incidents.close();
};

void run();
