import { spawnSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import {
  hotlineRows,
  runRedress,
  startRedress,
  summaryOf,
  temporaryFolder,
  until,
  writeRows,
  bytesOf,
} from './redress-process';

jest.setTimeout(60_000);

const isPosix = process.platform !== 'win32';

/** More than an importer wants to see before it begins, and a pipe holds by itself. */
const rowsInPipe = 600;

/** An import that holds the folder for as long as nobody closes its source: a named pipe. */
const startHolding = async (folder: string, data: string) => {
  const pipe = path.join(folder, 'pipe');
  if (spawnSync('sh', ['-c', 'mkfifo "$0"', pipe]).status !== 0) throw new Error('No named pipe could be made');
  const importing = startRedress(data, ['import', pipe, '--format', 'zh12345', '--json']);
  const source = createWriteStream(pipe);
  source.write(hotlineRows(0, rowsInPipe));
  await until('it has the folder', () => bytesOf(path.join(data, 'writer.json')) > 0);
  return { importing, source };
};

if (!isPosix) process.stdout.write('two processes on one folder: NOT RUN, there is no mkfifo here\n');

(isPosix ? describe : describe.skip)('two processes on one folder (needs mkfifo)', () => {
  const folder = temporaryFolder('two');
  const data = path.join(folder, 'data');
  const rows = writeRows(path.join(folder, 'more.ndjson'), rowsInPipe, 2);

  it('refuses the second writer, naming pid and start of the first, while readers go on; then the way is free', async () => {
    const { importing, source } = await startHolding(folder, data);
    const pid = String(importing.child.pid);
    await until('a reader finds the ledger', () => bytesOf(path.join(data, 'ledger.db-wal')) > 0);

    const second = await runRedress(data, 'import', rows, '--format', 'zh12345');
    const rotated = await runRedress(data, 'keys', 'rotate');
    const status = await runRedress(data, 'status', '--json');
    const verified = await runRedress(data, 'verify', '--all');
    source.end();
    const first = await importing.ended;
    const afterwards = await runRedress(data, 'import', rows, '--format', 'zh12345', '--json');

    for (const refused of [second, rotated]) {
      expect({ code: refused.code, out: refused.out }).toStrictEqual({ code: 1, out: '' });
      expect(refused.err).toMatch(
        new RegExp(`is locked: process ${pid} \\(running since 2\\d{3}-[\\dT:.-]+Z\\) writes to it`),
      );
    }
    expect(status.code).toBe(0);
    expect(summaryOf(status)).toMatchObject({ writer: { pid: Number(pid) } });
    expect(verified.code).toBe(0);
    expect(first.code).toBe(0);
    expect(summaryOf(first)).toMatchObject({ read: rowsInPipe, filed: rowsInPipe, refused: 0 });
    expect(summaryOf(afterwards)).toMatchObject({ read: 2, filed: 2, refused: 0 });
  });
});
