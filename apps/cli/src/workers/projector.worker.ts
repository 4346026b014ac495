import { parentPort, workerData } from 'node:worker_threads';
import { instantOf } from '@redress/kernel';
import { openEventStore } from '../session/open-event-store';
import { openKeys } from '../session/open-keys';
import { openReadModels } from '../session/open-read-models';
import { createCaseProjector } from '../session/projector-group';
import type { ProjectorThreadData } from '../session/projector-thread';
import { answerCalls } from '../session/thread-calls';

const run = async (): Promise<void> => {
  const port = parentPort;
  if (port === null) throw new Error('This file runs as a worker thread');
  const { settings } = workerData as ProjectorThreadData;
  const { eventStore } = await openEventStore(settings, 'read');
  const keys = await openKeys(settings, 'read', false);
  const readStore = openReadModels(settings, () => undefined);
  const projector = createCaseProjector({
    eventStore,
    readStore,
    keyRing: keys.kind === 'there' ? keys.keyRing : undefined,
    clock: { now: () => instantOf(Date.now()) },
    onProgress: (progress) => port.postMessage({ progress }),
  });
  const stopping = new AbortController();
  const running = projector.run(stopping.signal);
  // What stopped it is told by `status`, and by a `caughtUp` that cannot be reached.
  running.catch(() => undefined);
  const { caughtUp, status, retryDeadLetters, rebuild, check } = projector;
  answerCalls(port, {
    caughtUp,
    status,
    retryDeadLetters,
    rebuild,
    check,
    stop: async () => {
      stopping.abort();
      await running.catch(() => undefined);
      await readStore.close();
      if (keys.kind === 'there') await keys.keyRing.close();
      await eventStore.close();
    },
  });
};

void run();
