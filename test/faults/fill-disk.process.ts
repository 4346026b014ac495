import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { numberedAppend } from './numbered-appends';

const [folder = '', writerEntry = ''] = process.argv.slice(3);
const appendsMax = 20_000;
/** Tried after the first failure: a disk that stays full must go on refusing. */
const triesAfterwards = 3;

const run = async (): Promise<void> => {
  const store = await createSqliteEventStore({ folder, mode: 'write', writerEntry });
  const append = async (n: number): Promise<string> => {
    const { stream, events } = numberedAppend(1, n);
    try {
      return (await store.append(stream, 'noStream', events)).outcome;
    } catch (error) {
      return error instanceof Error ? error.name : String(error);
    }
  };
  let acknowledged = 0;
  let first = 'appended';
  while (first === 'appended' && acknowledged < appendsMax) {
    first = await append(acknowledged + 1);
    if (first === 'appended') acknowledged += 1;
  }
  const afterwards: string[] = [];
  for (let n = 0; n < triesAfterwards; n += 1) afterwards.push(await append(acknowledged + 1));
  await store.close();
  process.stdout.write(JSON.stringify({ acknowledged, first, afterwards }));
};

void run();
