import { createInterface } from 'node:readline';
import { createSqliteEventStore, FolderLockedError } from '@redress/platform/event-store-sqlite';
import { numberedAppend } from './numbered-appends';

// Opens a folder for writing and says how that went, then makes the append whose number it is given, line by line, and says how that went.
const [folder = '', writerEntry = ''] = process.argv.slice(3);

const say = (line: string) => process.stdout.write(`${line}\n`);

const run = async (): Promise<void> => {
  const store = await createSqliteEventStore({ folder, mode: 'write', writerEntry });
  say('open');
  for await (const line of createInterface({ input: process.stdin })) {
    const { stream, events } = numberedAppend(1, Number(line));
    const { outcome } = await store.append(stream, 'noStream', events);
    say(outcome);
  }
  await store.close();
};

run().catch((error: unknown) => {
  say(error instanceof FolderLockedError ? `locked by ${error.holder?.pid}` : String(error));
});
