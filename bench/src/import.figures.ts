import { execFileSync } from 'node:child_process';
import { median, round, type Figure } from './figures';
import { importFilesEntry, type ImportFilesResult } from './import-files';
import { areRealFilesThere, isCouncilFileThere, councilFile, realFiles } from './real-files';

const runs = 3;
const logRateMin = 6_000;
const caughtUpRateMin = 4_000;
const memoryMegabytesMax = 500;
/** How much more memory a process may hold at the end of a file than at a third of it, in percent, and still be called flat. */
const growthPercentMax = 15;

const didNotRun = (name: string): readonly Figure[] => [
  { name, measured: 'did not run: the file is not there', asked: '6,000 events/s', holds: undefined },
];

const measure = (files: readonly (readonly [format: string, file: string])[]): ImportFilesResult => {
  const output = execFileSync(process.execPath, [importFilesEntry, ...files.flat()], { encoding: 'utf8' });
  return JSON.parse(output) as ImportFilesResult;
};

const rateFigures = (
  name: string,
  results: readonly ImportFilesResult[],
  caughtUpMin: number | undefined,
): readonly Figure[] => {
  const log = median(results.map(({ events, logSeconds }) => events / logSeconds));
  const caughtUp = median(results.map(({ events, caughtUpSeconds }) => events / caughtUpSeconds));
  const at = results.flatMap(({ memory }) => memory);
  const peak = Math.max(...at.map((memory) => memory.peak));
  const anonymous = Math.max(...results.map(({ memory }) => memory.at(-1)?.anonymous ?? Number.NaN));
  return [
    {
      name: `import of ${name}, to the log, durable`,
      measured: `${round(log)} events/s`,
      asked: '6,000 events/s',
      holds: log >= logRateMin,
    },
    {
      name: 'the same until all read models have caught up',
      measured: `${round(caughtUp)} events/s`,
      asked: caughtUpMin === undefined ? 'nothing' : `${caughtUpMin.toLocaleString('en')} events/s`,
      holds: caughtUpMin === undefined ? undefined : caughtUp >= caughtUpMin,
    },
    {
      name: 'peak memory of that process',
      measured: `${round(peak)} MB`,
      asked: `under ${memoryMegabytesMax} MB`,
      holds: peak < memoryMegabytesMax,
      note: `mapped files included; ${round(anonymous)} MB at the end without them`,
    },
  ];
};

export const importFigures = (): readonly Figure[] =>
  areRealFilesThere()
    ? rateFigures(
        'the two files',
        Array.from({ length: runs }, () => measure(realFiles)),
        caughtUpRateMin,
      )
    : didNotRun('import of the two files');

const flatness = ({ memory }: ImportFilesResult): Figure => {
  const [third, , end] = memory;
  if (third === undefined || end === undefined) throw new Error('Memory was not looked at on the way');
  const growth = (end.resident / third.resident - 1) * 100;
  return {
    name: 'memory at a third, two thirds and the end of that file, and when all had caught up',
    measured: memory.map(({ resident, anonymous }) => `${round(resident)} MB (${round(anonymous)})`).join(', '),
    asked: `at most ${growthPercentMax} % more at the end than at a third`,
    holds: growth <= growthPercentMax,
    note: 'in brackets without mapped files',
  };
};

/** The 341,299 rows of the council's casework, once: it takes minutes. */
export const nycFigures = (): readonly Figure[] => {
  if (!isCouncilFileThere()) return didNotRun('import of 341,299 rows');
  const result = measure([councilFile]);
  return [...rateFigures('341,299 rows', [result], undefined), flatness(result)];
};
