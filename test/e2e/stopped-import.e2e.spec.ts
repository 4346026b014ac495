import path from 'node:path';
import { eventsIn, runRedress, startRedress, summaryOf, temporaryFolder, until, writeRows } from './redress-process';

jest.setTimeout(120_000);

const folder = temporaryFolder('stopped');
const rows = 1_000;
const source = writeRows(path.join(folder, 'hotline.ndjson'), 0, rows);
const importIt = ['import', source, '--format', 'zh12345', '--json'] as const;

/** Events after which the import is under way, and far from its end: some rows are acknowledged. */
const underWayEvents = 300;

const startAndWait = async (data: string) => {
  const running = startRedress(data, importIt);
  await until('the import is under way', async () => (await eventsIn(data)) > underWayEvents);
  return running;
};

/** What there must be in the end, however it came about: one stream for each row, and those of the ledger and its policy. */
const expectWhole = async (data: string): Promise<void> => {
  const verified = await runRedress(data, 'verify', '--all', '--json');
  expect(verified.code).toBe(0);
  expect(summaryOf(verified)).toMatchObject({ holds: true, streams: rows + 2 });
};

describe('an import that is killed (SIGKILL)', () => {
  it('goes on where it stopped when it is run again, with nothing lost and nothing twice', async () => {
    const data = path.join(folder, 'killed');
    const { child, ended } = await startAndWait(data);
    child.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');

    // A reader finds a whole ledger as it is, before any writer has settled it.
    expect((await runRedress(data, 'verify', '--all')).code).toBe(0);
    const resumed = await runRedress(data, ...importIt);

    expect(resumed.code).toBe(0);
    const { read, filed, alreadyFiled, refused } = summaryOf(resumed);
    expect({ read, refused, inAll: Number(filed) + Number(alreadyFiled) }).toStrictEqual({
      read: rows,
      refused: 0,
      inAll: rows,
    });
    expect(Number(alreadyFiled)).toBeGreaterThan(0);
    expect(Number(filed)).toBeGreaterThan(0);
    await expectWhole(data);
  });
});

describe('an import that is asked to stop (Ctrl-C)', () => {
  it('finishes what is in flight, says where it stands, ends with 130, and goes on when it is run again', async () => {
    const data = path.join(folder, 'interrupted');
    const { child, ended } = await startAndWait(data);
    child.kill('SIGINT');
    const stopped = await ended;

    expect({ code: stopped.code, signal: stopped.signal }).toStrictEqual({ code: 130, signal: null });
    const before = summaryOf(stopped);
    expect(Number(before['read'])).toBeLessThan(rows);
    expect(stopped.err).toMatch(/Stopped as asked after [\d,]+ rows; their [\d,]+ events are safe in the log\./);
    const resumed = summaryOf(await runRedress(data, ...importIt));
    // Every row that was said to be filed is there, and no other.
    expect(resumed).toMatchObject({ read: rows, alreadyFiled: before['filed'], refused: 0 });
    await expectWhole(data);
  });
});
