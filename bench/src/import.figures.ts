import { execFileSync } from 'node:child_process';
import { median, round, type Figure } from './figures';
import { importBothEntry, type ImportBothResult } from './import-both';
import { areRealFilesThere } from './real-files';

const runs = 3;

export const importFigures = (): readonly Figure[] => {
  if (!areRealFilesThere())
    return [
      {
        name: 'import of the two files',
        measured: 'did not run: the files are not there',
        asked: '6,000 events/s',
        holds: undefined,
      },
    ];
  const results = Array.from({ length: runs }, () => {
    const output = execFileSync(process.execPath, [importBothEntry], { encoding: 'utf8' });
    return JSON.parse(output) as ImportBothResult;
  });
  const log = median(results.map(({ events, logSeconds }) => events / logSeconds));
  const caughtUp = median(results.map(({ events, caughtUpSeconds }) => events / caughtUpSeconds));
  const peak = Math.max(...results.map(({ peakMegabytes }) => peakMegabytes));
  const anonymous = Math.max(...results.map(({ anonymousMegabytes }) => anonymousMegabytes));
  return [
    {
      name: 'import of the two files, to the log, durable',
      measured: `${round(log)} events/s`,
      asked: '6,000 events/s',
      holds: log >= 6_000,
    },
    {
      name: 'the same until all read models have caught up',
      measured: `${round(caughtUp)} events/s`,
      asked: '4,000 events/s',
      holds: caughtUp >= 4_000,
    },
    {
      name: 'peak memory of that process',
      measured: `${round(peak)} MB`,
      asked: 'under 500 MB',
      holds: peak < 500,
      note: `mapped files included; ${round(anonymous)} MB at the end without them`,
    },
  ];
};
