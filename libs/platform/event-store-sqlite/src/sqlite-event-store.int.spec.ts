import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  CorruptLedgerError,
  ForeignPositionError,
  OutcomeUnknownError,
  StoreUnavailableError,
  type SubscriptionMessage,
} from '@redress/kernel';
import { describeEventStoreContract, within } from '@redress/testing';
import {
  numberedEvents,
  openForReading,
  openForWriting,
  tamper,
  temporaryFolders,
  withoutGuards,
} from '../spec/temporary-ledger';
import { createSqliteEventStore } from './sqlite-event-store';

const newFolder = temporaryFolders();
const patienceMilliseconds = 10_000;

const open = async () => {
  const store = await openForWriting(newFolder());
  return { store, close: store.close };
};
describeEventStoreContract('SQLite', open, { fresh: true, openOther: open });

/** The files of a folder as a killed process leaves them: the events stand in the WAL. */
const leftByKilled = async (): Promise<string> => {
  const [folder, copy] = [newFolder(), newFolder()];
  const store = await openForWriting(folder);
  await store.append('case-a', 'noStream', numberedEvents(3));
  for (const name of ['ledger.db', 'ledger.db-wal']) copyFileSync(path.join(folder, name), path.join(copy, name));
  await store.close();
  return copy;
};

describe('a ledger opened for reading', () => {
  it('needs a ledger', async () => {
    await expect(openForReading(newFolder())).rejects.toThrow(StoreUnavailableError);
  });

  it('takes no append', async () => {
    const reader = await openForReading(await leftByKilled());

    await expect(reader.append('case-a', 2n, numberedEvents(1, 4))).rejects.toThrow(StoreUnavailableError);
    expect(reader.description.durability).toBe('opened for reading only');
    await reader.close();
  });

  it('reads what a killed writer left in its WAL, and changes no byte of it', async () => {
    const folder = await leftByKilled();
    const bytesOf = () => ['ledger.db', 'ledger.db-wal'].map((name) => readFileSync(path.join(folder, name), 'hex'));
    const before = bytesOf();
    const reader = await openForReading(folder);

    expect(await reader.readStream('case-a')).toHaveLength(3);
    expect((await reader.readAll()).events).toHaveLength(3);

    await reader.close();
    expect(bytesOf()).toStrictEqual(before);
  });

  it('leaves the folder of a closed ledger with the two files it had', async () => {
    const folder = newFolder();
    await (await openForWriting(folder)).close();
    expect(readdirSync(folder).sort()).toStrictEqual(['ledger.db', 'lock.db']);
  });

  it('follows the writer of the same process at once', async () => {
    const folder = newFolder();
    const store = await openForWriting(folder);
    const reader = await openForReading(folder);
    const messages = reader.subscribe()[Symbol.asyncIterator]();
    await messages.next();
    const live = messages.next();

    await store.append('case-a', 'noStream', numberedEvents(1));

    expect(await within(patienceMilliseconds, 'the event', live)).toMatchObject({ value: { kind: 'events' } });
    await reader.close();
    await store.close();
  });
});

describe('a position', () => {
  it('beyond the end of the log is foreign: the log it was taken from was longer', async () => {
    const store = await openForWriting(newFolder());
    await store.append('case-a', 'noStream', numberedEvents(3));
    const beyond = store.parsePosition(String(await store.head()).replace(/3$/, '4'));

    await expect(store.readAll({ after: beyond })).rejects.toThrow(ForeignPositionError);
    await expect(store.subscribe({ after: beyond })[Symbol.asyncIterator]().next()).rejects.toThrow(
      ForeignPositionError,
    );
    await store.close();
  });
});

describe('a log with a hole', () => {
  const given = async (change: string) => {
    const folder = newFolder();
    const store = await openForWriting(folder);
    await store.append('case-a', 'noStream', numberedEvents(2));
    await store.append('case-b', 'noStream', numberedEvents(2, 3));
    await store.close();
    tamper(folder, (file) => {
      withoutGuards(file);
      file.exec(change);
    });
    return openForReading(folder);
  };

  it.each([
    ['DELETE FROM events WHERE position = 2', 'Position 2 of the log is missing: 3 follows, revision 0 of case-b'],
    ['DELETE FROM events WHERE position = 1', 'Position 1 of the log is missing: 2 follows, revision 1 of case-a'],
    [
      'UPDATE events SET position = 9 WHERE position = 4',
      'Position 4 of the log is missing: 9 follows, revision 1 of case-b',
    ],
  ])('is not read past it: %s', async (change, message) => {
    const store = await given(change);

    await expect(store.readAll()).rejects.toThrow(new CorruptLedgerError(message));
    await store.close();
  });

  it.each([
    ['DELETE FROM events WHERE position = 1', 'Revision 0 of case-a is missing: 1 stands in its place', 'forwards'],
    [
      'UPDATE events SET revision = 3 WHERE position = 2',
      'Revision 1 of case-a is missing: 3 stands in its place',
      'forwards',
    ],
    [
      'UPDATE events SET revision = 3 WHERE position = 2',
      'Revision 2 of case-a is missing: 0 stands in its place',
      'backwards',
    ],
  ] as const)('is not read past it, by stream: %s', async (change, message, direction) => {
    const store = await given(change);

    await expect(store.readStream('case-a', { direction })).rejects.toThrow(new CorruptLedgerError(message));
    await store.close();
  });
});

describe('closing', () => {
  it('answers what was appended, ends subscriptions without an error, and refuses what comes later', async () => {
    const store = await openForWriting(newFolder());
    const messages = store.subscribe()[Symbol.asyncIterator]();
    await messages.next();
    const live = messages.next();
    const append = store.append('case-a', 'noStream', numberedEvents(1));

    const closing = store.close();
    // Not merely unknown: nothing is sent any more.
    await expect(store.append('case-a', 0n, numberedEvents(1, 2))).rejects.toThrow(StoreUnavailableError);
    await closing;

    expect(await append).toMatchObject({ outcome: 'appended', revision: 0n });
    const ended: IteratorResult<SubscriptionMessage, unknown> = { done: true, value: undefined };
    expect(await within(patienceMilliseconds, 'the end', live)).toStrictEqual(ended);
    await expect(store.append('case-a', 0n, numberedEvents(1, 2))).rejects.toThrow(StoreUnavailableError);
    await expect(store.readAll()).rejects.toThrow(StoreUnavailableError);
    await expect(store.readStream('case-a')).rejects.toThrow(StoreUnavailableError);
    await expect(store.head()).rejects.toThrow(StoreUnavailableError);
    await store.close();
  });
});

describe('a writer thread that dies', () => {
  const entryOf = (folder: string, program: string): string => {
    const file = path.join(folder, 'entry.js');
    writeFileSync(file, `const { parentPort } = require('node:worker_threads');\n${program}`);
    return file;
  };

  it('leaves appends unknown, and takes no more', async () => {
    const folder = newFolder();
    await (await openForWriting(folder)).close();
    const dies = `parentPort.postMessage({ kind: 'ready' }); parentPort.once('message', () => { throw new Error('died'); });`;
    const store = await createSqliteEventStore({ folder, mode: 'write', writerEntry: entryOf(folder, dies) });

    await expect(store.append('case-a', 'noStream', numberedEvents(1))).rejects.toThrow(OutcomeUnknownError);
    await expect(store.append('case-a', 'noStream', numberedEvents(1))).rejects.toThrow(StoreUnavailableError);

    expect((await store.readAll()).events).toStrictEqual([]);
    await store.close();
    await (await openForWriting(folder)).close();
  });

  it.each([
    ['throws', `throw new Error('no good');`, 'no good'],
    ['ends', '', 'The ledger is closed'],
    [
      'refuses',
      `parentPort.postMessage({ kind: 'refused', failure: { name: 'StoreUnavailableError', message: 'not today' } });`,
      'not today',
    ],
  ])('before it is ready (%s) says why, and leaves no lock', async (_how, program, message) => {
    const folder = newFolder();

    await expect(
      createSqliteEventStore({ folder, mode: 'write', writerEntry: entryOf(folder, program) }),
    ).rejects.toThrow(message);

    await (await openForWriting(folder)).close();
  });
});
