import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { NewEvent } from '@redress/kernel';
import { ledgerPath } from '../src/ledger-folder';
import { createSqliteEventStore, type SqliteEventStore } from '../src/sqlite-event-store';

/** The writer thread of the product, as built. */
const writerEntry = path.resolve(__dirname, '../../../../dist/libs/composition/src/workers/ledger-writer.worker.js');

/** In memory where the system has such a place: none of these tests is about the disk, and many sync. Those that are stand in test/faults. */
const temporaryRoot = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Gives folders, each a new one, that are removed after the last test of the file. */
export const temporaryFolders = (): (() => string) => {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(path.join(temporaryRoot, 'redress-ledger-'));
    made.push(folder);
    return folder;
  };
};

export const openForWriting = (folder: string): Promise<SqliteEventStore> =>
  createSqliteEventStore({ folder, mode: 'write', writerEntry });

export const openForReading = (folder: string): Promise<SqliteEventStore> =>
  createSqliteEventStore({ folder, mode: 'read' });

/** The n-th event of a test: about `textBytes` of data. */
export const numberedEvent = (n: number, textBytes = 20): NewEvent => ({
  id: `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
  type: 'LedgerTried',
  data: new TextEncoder().encode(JSON.stringify({ n, text: 'x'.repeat(textBytes) })),
  metadata: new TextEncoder().encode('{"v":"1"}'),
});

export const numberedEvents = (count: number, from = 1, textBytes?: number): readonly NewEvent[] =>
  Array.from({ length: count }, (_, index) => numberedEvent(from + index, textBytes));

/** The file itself, past every guard of the room: for what an intruder or a bad disk does. */
export const tamper = (folder: string, change: (file: DatabaseSync) => void): void => {
  const file = new DatabaseSync(ledgerPath(folder), { defensive: false });
  try {
    change(file);
  } finally {
    file.close();
  }
};

/** Takes the triggers away that refuse what follows. */
export const withoutGuards = (file: DatabaseSync): void =>
  file.exec(
    'DROP TRIGGER events_are_not_updated; DROP TRIGGER events_are_not_deleted; DROP TRIGGER events_follow_the_last',
  );
