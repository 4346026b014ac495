import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { startRedress, writeRows, type Ended } from '../e2e/redress-process';
import { fileComplaint } from '../e2e/service/service-client';
import { dataFolder, launchService, ledgerId, startService } from '../e2e/service/service-process';
import { isLogInFolder } from '../e2e/service/service-store';
import { localKeyOf, tokenFor } from '../e2e/service/service-tokens';
import { report } from './temporary-folder';

jest.setTimeout(60_000);

const folder = dataFolder('read-only');
/** A file system of its own, so that it can be made read-only: permissions do not stop root. */
const medium = path.join(path.dirname(folder), 'medium');
mkdirSync(medium);
const mount = (...options: readonly string[]): boolean =>
  process.platform === 'linux' && spawnSync('mount', [...options, medium]).status === 0;
const hasMedium = isLogInFolder && mount('-t', 'tmpfs', 'tmpfs');

describe('a data folder that cannot be written to', () => {
  afterAll(() => {
    if (hasMedium) execFileSync('umount', ['--lazy', medium]);
  });
  if (!hasMedium) report('read-only data folder over HTTP: NOT RUN, only root may mount one, for a log in its folder');

  (hasMedium ? it : it.skip)(
    'keeps the service from starting, which says so in a sentence, and lets verbs that only read go on (needs root)',
    async () => {
      const service = await startService(folder);
      const token = tokenFor(localKeyOf(folder), 'clerk', ['operator', 'specialist'], 'centre');
      const { complaintNo } = await fileComplaint(service, token, 'Kept on a medium');
      expect(await service.stop()).toMatchObject({ code: 0 });
      const data = path.join(medium, 'data');
      cpSync(folder, data, { recursive: true });
      expect(mount('-o', 'remount,ro')).toBe(true);

      // The keys are where they were: only the folder lets nothing be written.
      const keys = {
        REDRESS_KEYS: `${folder}.keys`,
        REDRESS_MASTER_KEY_FILE: `${folder}.master-key`,
        REDRESS_TOKEN_KEY_FILE: `${folder}.token-key`,
      };
      const refused = await launchService(data, keys).ended;
      expect({ code: refused.code, err: refused.err }).toStrictEqual({
        code: 1,
        err: `redress: ${data} cannot be written to, and a ledger that is held is written to. Verbs that only read go on.\n`,
      });
      const run = (...argv: readonly string[]): Promise<Ended> =>
        startRedress(data, argv, { env: { REDRESS_LEDGER_ID: ledgerId, ...keys } }).ended;
      for (const argv of [
        ['replay', complaintNo],
        ['as-of', complaintNo, '--at', '2999-01-01T00:00:00Z'],
        ['cases'],
        ['verify', '--all'],
        ['export', '--all', '--out', path.join(path.dirname(folder), 'export.ndjson')],
      ]) {
        const { code, out, err } = await run(...argv);
        expect({ argv, code, err }).toMatchObject({ argv, code: 0 });
        if (argv[0] !== 'export') expect(out).toMatch(/\S/);
      }
      const written = await run('import', writeRows(`${folder}.ndjson`, 0, 1), '--format', 'zh12345');
      expect({ code: written.code, err: written.err }).toStrictEqual({
        code: 1,
        err: expect.stringContaining(`${data} cannot be written to`) as string,
      });
    },
  );
});
