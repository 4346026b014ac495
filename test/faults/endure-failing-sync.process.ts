import { rmSync, writeFileSync } from 'node:fs';
import { createSqliteEventStore, type SqliteEventStore } from '@redress/platform/event-store-sqlite';
import { numberedAppend } from './numbered-appends';

const [folder = '', writerEntry = '', failingFile = ''] = process.argv.slice(3);

/** What an append came to: its outcome, or the name of the error it threw. */
const append = async (store: SqliteEventStore, n: number): Promise<string> => {
  const { stream, events } = numberedAppend(1, n);
  try {
    return (await store.append(stream, 'noStream', events)).outcome;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
};
const open = () => createSqliteEventStore({ folder, mode: 'write', writerEntry });

const run = async (): Promise<void> => {
  const store = await open();
  const before = await append(store, 1);
  writeFileSync(failingFile, '');
  const during = await Promise.all([2, 3, 4].map((n) => append(store, n)));
  const next = await append(store, 5);
  const readable = (await store.readAll()).events.length;
  await store.close();
  const reopened = await open().then(
    () => 'opened',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
  rmSync(failingFile);
  const healed = await open();
  const repeated = await Promise.all([1, 2, 3, 4, 5].map((n) => append(healed, n)));
  const events = (await healed.readAll()).events.length;
  await healed.close();
  process.stdout.write(JSON.stringify({ before, during, next, readable, reopened, repeated, events }));
};

void run();
