import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of one test file's own, removed with everything in it after its last test. */
export const temporaryFolder = (label: string): string => {
  const folder = mkdtempSync(path.join(tmpdir(), `redress-${label}-`));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

const root = path.resolve(__dirname, '..', '..');

/** The writer thread of the product, as built. */
export const writerEntry = path.join(root, 'dist/libs/composition/src/workers/ledger-writer.worker.js');

/** The arguments with which Node runs a program of this folder. */
export const programArguments = (program: string, ...given: readonly string[]): readonly string[] => [
  path.join(__dirname, 'run-process.js'),
  path.join(__dirname, `${program}.process.ts`),
  ...given,
];

/** What ran, where a reader of the test's output looks: a number is worth more than a tick. */
export const report = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
