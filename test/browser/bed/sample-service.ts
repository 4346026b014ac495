import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { dataFolder, ledgerId, startService, type ServiceProcess } from '../../e2e/service/service-process';

const root = path.resolve(__dirname, '..', '..', '..');
const redress = path.join(root, 'apps', 'cli', 'bin', 'redress.js');
const run = promisify(execFile);

export type SampleOptions = Readonly<{
  cases: number;
  seed: number;
  /** Further settings of the service. */
  settings?: Readonly<Record<string, string>>;
}>;

/** A service of its own over generated cases, the same ones for the same seed. */
export const startSampleService = async (
  label: string,
  { cases, seed, settings = {} }: SampleOptions,
): Promise<ServiceProcess> => {
  const data = dataFolder(label);
  await run(process.execPath, [redress, 'sample', '--cases', String(cases), '--seed', String(seed), '--data', data], {
    cwd: root,
    env: { ...process.env, REDRESS_LEDGER_ID: ledgerId },
  });
  return startService(data, settings);
};
