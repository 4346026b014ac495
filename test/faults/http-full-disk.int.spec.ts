import { randomUUID } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { filing, membersOf, send, type Answer } from '../e2e/service/service-client';
import { readEvents } from '../e2e/service/service-ledger';
import { expectProblem } from '../e2e/service/service-problems';
import { dataFolder, startService } from '../e2e/service/service-process';
import { isLogInFolder } from '../e2e/service/service-store';
import { localKeyOf, tokenFor } from '../e2e/service/service-tokens';
import { runRedress } from '../e2e/redress-process';
import { report } from './temporary-folder';

jest.setTimeout(120_000);

const folder = dataFolder('full-disk-http');
/** A small file system of its own, where the user may mount one. */
const smallDisk = path.join(path.dirname(folder), 'small-disk');
mkdirSync(smallDisk);
const mount = (...options: readonly string[]): boolean =>
  process.platform === 'linux' && spawnSync('mount', [...options, smallDisk]).status === 0;
const hasSmallDisk = isLogInFolder && mount('-t', 'tmpfs', '-o', 'size=16m', 'tmpfs');

const filingsMax = 3_000;

describe('a service whose disk is full', () => {
  // Before the folder it is mounted in is removed.
  afterAll(() => {
    if (hasSmallDisk) execFileSync('umount', ['--lazy', smallDisk]);
  });
  if (!hasSmallDisk)
    report('full disk over HTTP: NOT RUN, only root may mount a small file system, for a log in its folder');

  (hasSmallDisk ? it : it.skip)(
    'acknowledges nothing and says when to try again, while reads go on; with room again everything acknowledged is there (needs root)',
    async () => {
      const data = path.join(smallDisk, 'data');
      const service = await startService(data, { REDRESS_KEYS: path.join(path.dirname(folder), 'keys') });
      const token = tokenFor(localKeyOf(data), 'clerk', ['operator', 'specialist'], 'centre');
      const file = (key: string): Promise<Answer> =>
        send(service, { path: '/v1/complaints', token, key, body: filing('x'.repeat(4_000)) });

      const acknowledged: string[] = [];
      const refused: { answer: Answer; key: string }[] = [];
      for (let n = 0; n < filingsMax && refused.length < 5; n += 1) {
        const key = randomUUID();
        const answer = await file(key);
        if (answer.status === 201) acknowledged.push(String(membersOf(answer)['complaintId']));
        else refused.push({ answer, key });
      }
      expect(acknowledged.length).toBeGreaterThan(10);
      expect(refused).toHaveLength(5);
      for (const { answer } of refused) {
        expectProblem(answer, 503);
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      }
      // Reads go on, and so does the process.
      const read = await send(service, { path: `/v1/complaints/${acknowledged[0] ?? ''}`, token });
      expect({ status: read.status, text: read.text }).toMatchObject({ status: 200 });
      expect((await send(service, { path: '/health/live' })).status).toBe(200);
      expect(service.isAlive()).toBe(true);
      await service.stop();

      expect(mount('-o', 'remount,size=256m')).toBe(true);
      const again = await startService(data, { REDRESS_KEYS: path.join(path.dirname(folder), 'keys') });
      // What was refused is done now, under the keys of then.
      for (const { key } of refused) {
        const answer = await send(again, { path: '/v1/complaints', token, key, body: filing('x'.repeat(4_000)) });
        expect(answer.status).toBe(201);
        acknowledged.push(String(membersOf(answer)['complaintId']));
      }
      expect(await again.stop()).toMatchObject({ code: 0 });
      const filed = (await readEvents(data)).events.filter(({ type }) => type === 'ComplaintFiled');
      expect(filed.map(({ stream }) => stream.slice('complaint-'.length)).sort()).toStrictEqual(
        [...acknowledged].sort(),
      );
      const verified = await runRedress(data, 'verify', '--all');
      expect({ code: verified.code, err: verified.err }).toMatchObject({ code: 0 });
      report(`full disk over HTTP: ${acknowledged.length} filings acknowledged around it, all found again`);
    },
  );
});
