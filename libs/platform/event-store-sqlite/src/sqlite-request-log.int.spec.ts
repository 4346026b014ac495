import { describeRequestLogContract } from '@redress/testing';
import { numberedEvents, openForReading, openForWriting, tamper, temporaryFolders } from '../spec/temporary-ledger';

const newFolder = temporaryFolders();
const at = '2026-03-02T09:00:00.000Z';
const until = '2026-03-09T09:00:00.000Z';

describeRequestLogContract('SQLite', async () => {
  const store = await openForWriting(newFolder());
  return { log: store.requestLog, close: store.close };
});

describe('the request log of a ledger', () => {
  it('outlives the process together with the events of its commands, settled or not', async () => {
    const folder = newFolder();
    const store = await openForWriting(folder);
    for (const command of ['settled', 'unsettled', 'refused'])
      expect(await store.requestLog.reserve(command, `mac of ${command}`, at, until)).toStrictEqual({
        outcome: 'reserved',
      });
    await store.append('case-a', 'noStream', numberedEvents(1));
    await store.requestLog.settle('settled', 'accepted');
    await store.requestLog.settle('refused', 'refused');
    await store.close();

    const again = await openForWriting(folder);
    const later = '2026-03-02T09:00:30.000Z';
    expect(await again.requestLog.reserve('settled', 'other', later, until)).toStrictEqual({
      outcome: 'known',
      bodyMac: 'mac of settled',
    });
    // Its process is gone with the folder's lock: nobody has to wait until it lapses, and another body is still told from the first.
    expect(await again.requestLog.reserve('unsettled', 'other', at, until)).toStrictEqual({
      outcome: 'known',
      bodyMac: 'mac of unsettled',
    });
    expect(await again.requestLog.reserve('unsettled', 'mac of unsettled', at, until)).toStrictEqual({
      outcome: 'reserved',
    });
    expect(await again.requestLog.reserve('unsettled', 'mac of unsettled', at, until)).toStrictEqual({
      outcome: 'running',
      bodyMac: 'mac of unsettled',
    });
    expect(await again.requestLog.find('refused', at)).toBeUndefined();
    await again.close();
  });

  it('gives the same answers from memory and from the file', async () => {
    const store = await openForWriting(newFolder());
    await store.requestLog.reserve('one', 'mac', at, until);
    await store.requestLog.settle('one', 'accepted');
    const fromMemory = await store.requestLog.reserve('one', 'other', at, until);

    // Appended twice: the first commit takes the row along, the answer to the second shows that it was written.
    await store.append('case-a', 'noStream', numberedEvents(1));
    await store.append('case-a', 0n, numberedEvents(1, 2));

    expect(await store.requestLog.reserve('one', 'other', at, until)).toStrictEqual(fromMemory);
    expect(await store.requestLog.find('one', at)).toStrictEqual({ bodyMac: 'mac' });
    await store.close();
  });

  it('keeps no more than what is within its time', async () => {
    const folder = newFolder();
    const store = await openForWriting(folder);
    for (let n = 0; n < 100; n += 1) {
      await store.requestLog.reserve(`early-${n}`, 'mac', at, until);
      await store.requestLog.settle(`early-${n}`, 'accepted');
    }
    await store.append('case-a', 'noStream', numberedEvents(1));
    await store.requestLog.reserve('late', 'mac', until, '2026-03-16T09:00:00.000Z');
    await store.append('case-a', 0n, numberedEvents(1, 2));
    await store.close();

    tamper(folder, (file) =>
      expect(file.prepare('SELECT command_id FROM requests').all().map(Object.values)).toStrictEqual([['late']]),
    );
  });

  it('can be looked into, not written, where the ledger is open for reading', async () => {
    const folder = newFolder();
    const store = await openForWriting(folder);
    await store.requestLog.reserve('one', 'mac', at, until);
    await store.close();
    const reader = await openForReading(folder);

    expect(await reader.requestLog.find('one', at)).toStrictEqual({ bodyMac: 'mac' });
    await expect(reader.requestLog.reserve('two', 'mac', at, until)).rejects.toThrow('opened for reading only');
    await expect(reader.requestLog.settle('one', 'accepted')).rejects.toThrow('opened for reading only');
    await reader.close();
  });
});
