import { randomUUID } from 'node:crypto';
import { chmodSync, renameSync } from 'node:fs';
import { until } from '../redress-process';
import { fileComplaint, filing, membersOf, send } from './service-client';
import { expectNothingRecorded, expectProblem } from './service-problems';
import { dataFolder, launchService, startService } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

const data = dataFolder('missing-keys');

describe('a service whose key ring is gone', () => {
  it('shows cases without what is sealed in them, refuses every command and says so, until the ring is back', async () => {
    const withKeys = await startService(data);
    const token = tokenFor(localKeyOf(data), 'clerk', ['operator', 'specialist'], 'centre');
    const { complaintId } = await fileComplaint(withKeys, token, 'Sealed under a key');
    await withKeys.stop();

    renameSync(`${data}.keys`, `${data}.elsewhere`);
    const without = await startService(data);
    const readCase = () => send(without, { path: `/v1/complaints/${complaintId}`, token });
    await until('the case can be read', async () => (await readCase()).status === 200);
    await expectNothingRecorded(without, async () => {
      for (const sent of [
        { path: '/v1/complaints', body: filing('Refused') },
        { path: `/v1/complaints/${complaintId}/add-note`, body: { text: 'Refused' } },
        {
          path: `/v1/complaints/${complaintId}/add-note`,
          body: { text: 'Refused' },
          headers: { 'accept-language': 'zh' },
        },
      ]) {
        const answer = await send(without, { ...sent, token, key: randomUUID() });
        expectProblem(answer, 503, 'key-ring-missing');
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      }
    });
    const ready = await send(without, { path: '/health/ready' });
    expect(ready.status).toBe(503);
    expect(membersOf(ready)['checks']).toContainEqual({
      name: 'key-ring',
      isReady: false,
      detail: expect.stringMatching(/key ring/) as string,
    });
    expect((await send(without, { path: '/health/live' })).status).toBe(200);
    expect(without.output()).toContain('every command is refused');
    expect(await without.stop()).toMatchObject({ code: 0 });

    renameSync(`${data}.elsewhere`, `${data}.keys`);
    const again = await startService(data);
    await fileComplaint(again, token, 'Taken again');
    expect(await again.stop()).toMatchObject({ code: 0 });
  });
});

describe('a service that finds another’s keys, or none to begin with', () => {
  it('does not start, and says why in a sentence', async () => {
    const own = dataFolder('own-keys');
    await (await startService(own)).stop();
    const foreign = { REDRESS_KEYS: `${own}.keys`, REDRESS_MASTER_KEY_FILE: `${own}.master-key` };
    const refused = await launchService(data, foreign).ended;
    expect({ code: refused.code, err: refused.err }).toStrictEqual({
      code: 1,
      err: expect.stringMatching(/^redress: The key ring belongs to another ledger.*\n$/) as string,
    });

    const fresh = dataFolder('fresh');
    chmodSync(`${own}.master-key`, 0o644);
    const unsafe = await launchService(fresh, { REDRESS_MASTER_KEY_FILE: `${own}.master-key` }).ended;
    expect(unsafe.code).toBe(1);
    expect(unsafe.err).toMatch(/^redress: .*\n$/);
  });
});
