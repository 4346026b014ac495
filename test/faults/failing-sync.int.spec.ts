import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { programArguments, report, temporaryFolder, writerEntry } from './temporary-folder';

const hasCompiler = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;
const folder = temporaryFolder('failing-sync');

describe('a disk whose sync fails', () => {
  if (!hasCompiler) report('failing sync: NOT RUN, there is no C compiler here to make fsync fail with');

  (hasCompiler ? it : it.skip)(
    'acknowledges nothing, stops the writer, and the next start finds a whole ledger (needs cc)',
    () => {
      const library = path.join(folder, 'failing-sync.so');
      execFileSync('cc', ['-shared', '-fPIC', '-o', library, path.join(__dirname, 'failing-sync.c'), '-ldl']);
      const failingFile = path.join(folder, 'failing');

      const output = execFileSync(
        process.execPath,
        programArguments('endure-failing-sync', path.join(folder, 'ledger'), writerEntry, failingFile),
        { env: { ...process.env, LD_PRELOAD: library, FAILING_SYNC: failingFile }, encoding: 'utf8' },
      );

      expect(JSON.parse(output)).toStrictEqual({
        before: 'appended',
        // The three shared one commit. Whether its bytes are on the disk nobody knows.
        during: ['OutcomeUnknownError', 'OutcomeUnknownError', 'OutcomeUnknownError'],
        next: 'StoreUnavailableError',
        readable: 3,
        // As long as the disk fails, opening cannot make sure of what is there.
        reopened: 'StoreUnavailableError',
        repeated: ['appended', 'appended', 'appended', 'appended', 'appended'],
        events: 15,
      });
      report('failing sync: fsync and fdatasync failed with EIO through a preloaded library');
    },
  );
});
