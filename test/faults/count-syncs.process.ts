import { accessSync } from 'node:fs';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { numberedAppend } from './numbered-appends';

const [folder = '', writerEntry = ''] = process.argv.slice(3);

/** A system call that the trace shows between the syncs of two phases; the file is not there. */
const mark = (phase: string): void => {
  try {
    accessSync(`/phase-${phase}`);
  } catch {
    // As meant.
  }
};

const run = async (): Promise<void> => {
  const store = await createSqliteEventStore({ folder, mode: 'write', writerEntry });
  let next = 0;
  const append = async () => {
    const { stream, events } = numberedAppend(1, (next += 1));
    await store.append(stream, 'noStream', events);
  };
  const reserve = (n: number, outcome: 'accepted' | 'refused') => {
    const commandId = `command-${n}`;
    return store.requestLog
      .reserve(commandId, 'mac', '2026-03-02T09:00:00.000Z', '2026-03-09T09:00:00.000Z')
      .then(() => store.requestLog.settle(commandId, outcome));
  };
  await append();
  mark('alone');
  for (let n = 0; n < 50; n += 1) await append();
  mark('reserved');
  for (let n = 0; n < 50; n += 1) {
    await reserve(n, 'accepted');
    await append();
  }
  mark('refused');
  for (let n = 100; n < 400; n += 1) await reserve(n, 'refused');
  mark('together');
  await Promise.all(
    Array.from({ length: 64 }, async () => {
      for (let n = 0; n < 10; n += 1) await append();
    }),
  );
  mark('end');
  await store.close();
};

void run();
