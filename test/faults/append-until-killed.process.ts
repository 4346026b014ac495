import { openSync, writeSync } from 'node:fs';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { numberedAppend } from './numbered-appends';

// Appends with so many in flight until it is killed, and writes the number of each append that was acknowledged, at once, to a file: one system
// call each, so that a kill leaves the lines before it.
const [folder = '', writerEntry = '', acknowledgedFile = '', round = '0', inFlight = '64'] = process.argv.slice(3);

const run = async (): Promise<void> => {
  const store = await createSqliteEventStore({ folder, mode: 'write', writerEntry });
  const acknowledged = openSync(acknowledgedFile, 'a');
  let next = 0;
  const writer = async (): Promise<never> => {
    for (;;) {
      const { n, stream, events } = numberedAppend(Number(round), (next += 1));
      const { outcome } = await store.append(stream, 'noStream', events);
      if (outcome !== 'appended') throw new Error(`Append ${n} of round ${round}: ${outcome}`);
      writeSync(acknowledged, `${n}\n`);
    }
  };
  await Promise.all(Array.from({ length: Number(inFlight) }, writer));
};

void run();
