import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CorruptLedgerError, ForeignPositionError, type StoredEvent } from '@redress/kernel';
import { numberedEvents, openForReading, openForWriting, tamper, temporaryFolders } from '../spec/temporary-ledger';
import { adoptCopy, FileExistsError } from './backup';
import { lockFolder } from './folder-lock';
import { ledgerPath } from './ledger-folder';

const newFolder = temporaryFolders();

const given = async () => {
  const folder = newFolder();
  const store = await openForWriting(folder);
  await store.append('case-a', 'noStream', numberedEvents(3));
  return { folder, store, copy: path.join(newFolder(), 'copy.db') };
};

const withoutPositions = (events: readonly StoredEvent[]) => events.map((event) => ({ ...event, position: undefined }));

describe('a backup', () => {
  it('holds everything acknowledged before it, in one file that needs no other', async () => {
    const { store, copy } = await given();

    await store.backupTo(copy);

    expect(readdirSync(path.dirname(copy))).toStrictEqual(['copy.db']);
    const file = new DatabaseSync(copy, { readOnly: true });
    expect(file.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
    expect(file.prepare('SELECT count(*) AS events FROM events').get()).toEqual({ events: 3 });
    file.close();
    await store.close();
  });

  it('is consistent while 64 writers append', async () => {
    const { store, copy } = await given();
    const folder = newFolder();
    let isBusy = true;
    let n = 0;
    const writers = Array.from({ length: 64 }, async (_, writer) => {
      for (let revision = -1n; isBusy; revision += 2n)
        await store.append(
          `case-${writer}`,
          revision < 0n ? 'noStream' : revision,
          numberedEvents(2, 1_000 + (n += 2)),
        );
    });
    const acknowledged = String(await store.head());

    await store.backupTo(copy);

    isBusy = false;
    await Promise.all(writers);
    adoptCopy(copy, folder);
    const restored = await openForReading(folder);
    const head = String(await restored.head());
    expect(head.split(':')[2]).not.toBe(String(await store.head()).split(':')[2]);
    expect(Number(head.split(':')[2])).toBeGreaterThanOrEqual(Number(acknowledged.split(':')[2]));
    for (let writer = 0; writer < 64; writer += 1)
      expect((await restored.readStream(`case-${writer}`)).length % 2).toBe(0);
    await restored.close();
    await store.close();
  });

  it('overwrites nothing', async () => {
    const { store, copy } = await given();
    writeFileSync(copy, 'mine');

    await expect(store.backupTo(copy)).rejects.toThrow(FileExistsError);
    await store.close();
  });

  it('can be made from a ledger opened for reading', async () => {
    const { folder, store, copy } = await given();
    const reader = await openForReading(folder);

    await reader.backupTo(copy);

    expect(existsSync(copy)).toBe(true);
    await reader.close();
    await store.close();
  });

  it('of a damaged ledger is not made', async () => {
    const { folder, store, copy } = await given();
    await store.close();
    tamper(folder, (file) => file.exec('DROP TRIGGER events_are_not_deleted'));
    const reader = await openForReading(folder);

    await expect(reader.backupTo(copy)).rejects.toThrow('events_are_not_deleted is missing');

    expect(existsSync(copy)).toBe(false);
    await reader.close();
  });
});

describe('a copy that is adopted', () => {
  const restored = async () => {
    const { store, copy } = await given();
    await store.backupTo(copy);
    const folder = newFolder();
    adoptCopy(copy, folder);
    return { store, copy, folder };
  };

  it('holds the same events, and is another instance', async () => {
    const { store, folder } = await restored();
    const adopted = await openForWriting(folder);

    const [before, after] = [(await store.readAll()).events, (await adopted.readAll()).events];
    expect(withoutPositions(after)).toStrictEqual(withoutPositions(before));
    const head = await store.head();
    if (head === undefined) throw new Error('The ledger has events');
    expect(() => adopted.parsePosition(head)).toThrow(ForeignPositionError);
    expect(await adopted.append('case-a', 2n, numberedEvents(1, 4))).toMatchObject({
      outcome: 'appended',
      revision: 3n,
    });
    await adopted.close();
    await store.close();
  });

  it('is another instance each time', async () => {
    const { store, copy, folder } = await restored();
    const second = newFolder();
    adoptCopy(copy, second);
    const [a, b] = [await openForReading(folder), await openForReading(second)];

    expect(await a.head()).not.toBe(await b.head());

    await Promise.all([a.close(), b.close(), store.close()]);
  });

  it('does not take the place of a ledger, nor of one in use', async () => {
    const { store, copy, folder } = await restored();

    expect(() => adoptCopy(copy, folder)).toThrow(FileExistsError);
    const empty = newFolder();
    const lock = lockFolder(empty);
    expect(() => adoptCopy(copy, empty)).toThrow('is locked');
    lock.release();
    await store.close();
  });

  it('is refused where it is damaged or not all there, and the folder stays without a ledger', async () => {
    const { store, copy } = await restored();
    await store.close();
    const [first, second] = [newFolder(), newFolder()];
    writeFileSync(`${copy}-wal`, 'something');
    expect(() => adoptCopy(copy, first)).toThrow(CorruptLedgerError);
    writeFileSync(`${copy}-wal`, '');
    const file = new DatabaseSync(copy);
    file.exec('PRAGMA application_id = 1');
    file.close();
    expect(() => adoptCopy(copy, second)).toThrow('it is not a ledger');

    for (const folder of [first, second]) expect(existsSync(ledgerPath(folder))).toBe(false);
  });
});
