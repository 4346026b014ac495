import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure } from './figures';
import { fileBetweenMarks } from './filing.figures';

const filingsAlone = 50;
const filingsTogether = 64 * 20;

const syncsByPhase = (trace: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  let phase = 'start';
  for (const line of trace.split('\n')) {
    phase = /"\/bench-phase-(\w+)/.exec(line)?.[1] ?? phase;
    if (/\b(fsync|fdatasync)\(/.test(line)) counts.set(phase, (counts.get(phase) ?? 0) + 1);
  }
  return counts;
};

/** Syncs of one filing, counted at the system call by strace in a process of its own. */
export const syncCountFigures = (): readonly Figure[] => {
  const asked = { alone: '2 syncs each', together: '16 commands to a pair of syncs' };
  if (spawnSync('strace', ['-V']).status !== 0)
    return [
      {
        name: 'syncs of a filing',
        measured: 'did not run: there is no strace here',
        asked: asked.alone,
        holds: undefined,
      },
    ];
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-trace-'));
  const trace = path.join(folder, 'trace');
  execFileSync('strace', [
    ...['-f', '-o', trace, '-e', 'trace=fsync,fdatasync,access,faccessat,faccessat2', process.execPath],
    ...[__filename, 'traced'],
  ]);
  const syncs = syncsByPhase(readFileSync(trace, 'utf8'));
  rmSync(folder, { recursive: true });
  const alone = (syncs.get('alone') ?? 0) / filingsAlone;
  const perPair = filingsTogether / ((syncs.get('together') ?? Number.NaN) / 2);
  return [
    {
      name: 'syncs of a filing, one at a time',
      measured: alone.toFixed(2),
      asked: asked.alone,
      holds: alone <= 2.05 && alone >= 1.95,
      note: 'strace',
    },
    {
      name: 'filings to a pair of syncs, 64 in flight',
      measured: perPair.toFixed(1),
      asked: asked.together,
      holds: perPair >= 16,
      note: 'strace',
    },
  ];
};

if (require.main === module && process.argv[2] === 'traced')
  void fileBetweenMarks((phase) => {
    try {
      accessSync(`/bench-phase-${phase}`);
    } catch {
      // It is the asking that the trace shows.
    }
  });
