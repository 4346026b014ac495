import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runRedress, startRedress, summaryOf, temporaryFolder, writeRows, type Ended } from './redress-process';

jest.setTimeout(120_000);

const folder = temporaryFolder('full');
const rows = 1_200;
const source = writeRows(path.join(folder, 'hotline.ndjson'), 0, rows);
const importIt = ['import', source, '--format', 'zh12345', '--json'] as const;
const isPosix = process.platform !== 'win32';

/** A small file system of its own, where the user may mount one. */
const smallDisk = path.join(folder, 'small-disk');
mkdirSync(smallDisk);
const mount = (...options: readonly string[]): boolean =>
  process.platform === 'linux' && spawnSync('mount', [...options, smallDisk]).status === 0;
const hasSmallDisk = mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs');

const expectRefused = (ended: Ended): void => {
  expect({ code: ended.code, out: ended.out }).toStrictEqual({ code: 1, out: '' });
  // Where it stands and why, in a sentence each; no stack.
  expect(ended.err).toMatch(
    /^The import could not go on\. [\d,]+ rows are done, their [\d,]+ events safe in the log;/m,
  );
  expect(ended.err).toMatch(/^redress: .*$/m);
  expect(ended.err).not.toContain('    at ');
};

/** Where there is room again: the ledger is whole, and the import goes on from where it was. */
const expectWholeAgain = async (data: string): Promise<void> => {
  expect((await runRedress(data, 'verify', '--all')).code).toBe(0);
  const resumed = await runRedress(data, ...importIt);
  expect(resumed.code).toBe(0);
  const { read, filed, alreadyFiled } = summaryOf(resumed);
  expect({ read, inAll: Number(filed) + Number(alreadyFiled) }).toStrictEqual({ read: rows, inAll: rows });
  expect(Number(alreadyFiled)).toBeGreaterThan(0);
  expect((await runRedress(data, 'verify', '--all', '--open')).code).toBe(0);
};

describe('a disk that is full in the middle of an import', () => {
  // Before the folder it is mounted in is removed.
  afterAll(() => {
    if (hasSmallDisk) execFileSync('umount', [smallDisk]);
  });
  if (!hasSmallDisk) process.stdout.write('full disk: NOT RUN on a small file system, which only root may mount\n');

  (hasSmallDisk ? it : it.skip)(
    'acknowledges nothing, ends with 1, and the next start finds a whole ledger (needs root)',
    async () => {
      const data = path.join(smallDisk, 'data');

      expectRefused(await runRedress(data, ...importIt));

      expect(mount('-o', 'remount,size=256m')).toBe(true);
      await expectWholeAgain(data);
    },
  );

  if (!isPosix) process.stdout.write('full disk: NOT RUN on a file that may not grow, there is no ulimit here\n');

  (isPosix ? it : it.skip)('and a file that may not grow: the same (needs ulimit)', async () => {
    const data = path.join(folder, 'limited');

    expectRefused(await startRedress(data, importIt, { wrapped: 'ulimit -f 5000; exec "$@"' }).ended);

    await expectWholeAgain(data);
  });
});
