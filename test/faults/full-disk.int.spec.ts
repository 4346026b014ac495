import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { eventsPerAppend, numberedAppend } from './numbered-appends';
import { programArguments, report, temporaryFolder, writerEntry } from './temporary-folder';

const folder = temporaryFolder('full');
const isPosix = process.platform !== 'win32';

/** A file system of two megabytes of its own, where the user may mount one. */
const smallDisk = path.join(folder, 'small-disk');
mkdirSync(smallDisk);
const mount = (...options: readonly string[]): boolean =>
  process.platform === 'linux' && spawnSync('mount', [...options, smallDisk]).status === 0;
const hasSmallDisk = mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs');

type Filled = Readonly<{ acknowledged: number; first: string; afterwards: readonly string[] }>;
const filledOf = (output: string): Filled => {
  const filled: unknown = JSON.parse(output);
  const isFilled = (value: unknown): value is Filled =>
    typeof value === 'object' && value !== null && 'acknowledged' in value;
  if (!isFilled(filled)) throw new Error(`The process said ${output}`);
  return filled;
};

/** Opens the ledger again, where there is room, and looks for every append that was acknowledged. */
const findsAll = async (ledger: string, acknowledged: number): Promise<void> => {
  const store = await createSqliteEventStore({ folder: ledger, mode: 'write', writerEntry });
  for (let n = 1; n <= acknowledged; n += 1)
    expect(await store.readStream(numberedAppend(1, n).stream)).toHaveLength(eventsPerAppend);
  const { stream, events } = numberedAppend(1, acknowledged + 1);
  expect(await store.append(stream, 'noStream', events)).toMatchObject({ outcome: 'appended', revision: 2n });
  let read = 0;
  for (let after = undefined, isEnd = false; !isEnd;) {
    const page = await store.readAll(after === undefined ? {} : { after });
    read += page.events.length;
    ({ next: after, isEnd } = page);
  }
  expect(read).toBe((acknowledged + 1) * eventsPerAppend);
  await store.close();
};

describe('a full disk', () => {
  // Before the folder it is mounted in is removed.
  afterAll(() => {
    if (hasSmallDisk) execFileSync('umount', [smallDisk]);
  });
  if (!hasSmallDisk) report('full disk: NOT RUN on a small file system, which only root may mount');

  (hasSmallDisk ? it : it.skip)(
    'acknowledges nothing more, and the next start finds a whole ledger (needs root)',
    async () => {
      const ledger = path.join(smallDisk, 'ledger');
      const program = programArguments('fill-disk', ledger, writerEntry);

      const filled = filledOf(execFileSync(process.execPath, program, { encoding: 'utf8' }));

      expect(filled.acknowledged).toBeGreaterThan(50);
      const refused = 'StoreUnavailableError';
      expect(filled).toMatchObject({ first: refused, afterwards: [refused, refused, refused] });
      expect(mount('-o', 'remount,size=64m')).toBe(true);
      await findsAll(ledger, filled.acknowledged);
      report(`full disk: ${filled.acknowledged} appends acknowledged on 2 MiB of tmpfs, all found again`);
    },
  );

  if (!isPosix) report('full disk: NOT RUN on a file that may not grow, there is no ulimit here');

  (isPosix ? it : it.skip)('of a file that may not grow: the same, and the writer stops (needs ulimit)', async () => {
    const ledger = path.join(folder, 'limited');
    const program = programArguments('fill-disk', ledger, writerEntry);

    const filled = filledOf(
      execFileSync('sh', ['-c', 'ulimit -f 2048; exec "$0" "$@"', process.execPath, ...program], { encoding: 'utf8' }),
    );

    expect(filled.acknowledged).toBeGreaterThan(50);
    // The system calls this an I/O error, in the middle of a commit: the writer does not claim to know.
    expect(['OutcomeUnknownError', 'StoreUnavailableError']).toContain(filled.first);
    expect(new Set(filled.afterwards)).toStrictEqual(new Set(['StoreUnavailableError']));
    await findsAll(ledger, filled.acknowledged);
    report(
      `full disk: ${filled.acknowledged} appends acknowledged under a file size limit (${filled.first}), all found again`,
    );
  });
});
