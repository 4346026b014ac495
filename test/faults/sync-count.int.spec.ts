import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { programArguments, report, temporaryFolder, writerEntry } from './temporary-folder';

const hasStrace = process.platform === 'linux' && spawnSync('strace', ['-V']).status === 0;
const folder = temporaryFolder('syncs');

/** fsync and fdatasync calls between one mark and the next. */
const syncsByPhase = (trace: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  let phase = 'start';
  for (const line of trace.split('\n')) {
    phase = /"\/phase-(\w+)"/.exec(line)?.[1] ?? phase;
    // A call that another thread interrupts is written in two lines; only the first has the parenthesis.
    if (/\b(fsync|fdatasync|sync_file_range|msync)\(/.test(line)) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  }
  return counts;
};

describe('syncs, counted at the system call', () => {
  if (!hasStrace) report('sync count: NOT RUN, strace is not installed here');

  (hasStrace ? it : it.skip)(
    'one for each lone append, none for a reservation, one for many at once (needs strace)',
    () => {
      const traceFile = path.join(folder, 'trace');
      execFileSync('strace', [
        ...['-f', '-o', traceFile, '-e', 'trace=fsync,fdatasync,sync_file_range,msync,access,faccessat,faccessat2'],
        process.execPath,
        ...programArguments('count-syncs', path.join(folder, 'ledger'), writerEntry),
      ]);

      const syncs = syncsByPhase(readFileSync(traceFile, 'utf8'));

      const [alone, reserved, refused, together] = ['alone', 'reserved', 'refused', 'together'].map(
        (phase) => syncs.get(phase) ?? 0,
      );
      report(
        `sync count: 50 lone appends ${alone}, 50 with a reservation ${reserved}, 300 refused reservations ${refused}, ` +
          `640 appends of 64 writers ${together}`,
      );
      expect([alone, reserved, refused]).toStrictEqual([50, 50, 0]);
      expect(together).toBeGreaterThan(0);
      // Sixteen to a sync is asked; checkpoints are counted here too.
      expect(together).toBeLessThanOrEqual(640 / 16);
    },
  );
});
