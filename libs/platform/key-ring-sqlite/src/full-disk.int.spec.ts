import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openKeyRing } from './open-key-ring';

const dist = resolve(__dirname, '../../../../dist');
const writerEntry = join(dist, 'libs/composition/src/workers/key-ring-writer.worker.js');
const base = mkdtempSync(join(tmpdir(), 'redress-key-ring-'));
const place = {
  folder: join(base, 'data.keys'),
  masterKeyFile: join(base, 'master-key'),
  destroyedFile: join(base, 'data.destroyed-keys'),
};
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** Makes keys until one is refused, then asks once more and closes. */
const program = `
  const { openKeyRing } = require(${JSON.stringify(join(dist, 'libs/platform/key-ring-sqlite/src/index.js'))});
  const said = (error) => error.name + ': ' + error.message;
  openKeyRing(JSON.parse(process.argv[1])).then(async (ring) => {
    const given = [];
    try {
      for (;;) given.push((await ring.keyFor('subject-' + given.length, 'complaint-1')).kid);
    } catch (error) {
      const again = await ring.keyFor('subject-again', 'complaint-1').catch(said);
      await ring.close();
      process.stdout.write(JSON.stringify({ given, refused: said(error), again }));
    }
  });
`;

// Blocks of 512 bytes that a file may grow to: a disk that is full, as far as this process can tell.
const fileBlocksMax = 600;

const isPosix = process.platform !== 'win32';
if (!isPosix) process.stdout.write('full disk under a key ring: NOT RUN, there is no ulimit here\n');

(isPosix ? it : it.skip)('a full disk refuses keys, loses none that it gave, and the next start goes on', async () => {
  const options = JSON.stringify({ ...place, mode: 'write', writerEntry });
  const output = execFileSync(
    'sh',
    ['-c', `ulimit -f ${fileBlocksMax}; exec "$0" "$@"`, process.execPath, '-e', program, options],
    { encoding: 'utf8' },
  );
  const { given, refused, again } = JSON.parse(output) as {
    given: readonly string[];
    refused: string;
    again: unknown;
  };
  expect(given.length).toBeGreaterThan(0);
  expect(refused).toMatch(/^KeyRingUnavailableError: /);
  // After a failed write nobody knows what is on the disk, so nothing more is promised.
  expect(again).toBe('KeyRingUnavailableError: The key ring stopped writing: its disk failed. Open it again');

  const ring = await openKeyRing({ ...place, mode: 'write', writerEntry });
  expect((await ring.open(given)).size).toBe(given.length);
  expect((await ring.keyFor('subject-again', 'complaint-1')).key).toHaveLength(32);
  await ring.close();
});
