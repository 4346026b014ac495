import { randomUUID } from 'node:crypto';
import {
  canBeFaulty,
  openFaultyConnection,
  type FaultyConnection,
} from '../../libs/platform/event-store-eventstoredb/src/faulty-connection';
import { until } from '../e2e/redress-process';
import { fileComplaint, filing, membersOf, send, type Answer } from '../e2e/service/service-client';
import { expectProblem } from '../e2e/service/service-problems';
import { dataFolder, startService, type ServiceProcess } from '../e2e/service/service-process';
import { localKeyOf, tokenFor } from '../e2e/service/service-tokens';
import { report } from './temporary-folder';

jest.setTimeout(180_000);

/** An EventStoreDB, whatever else it keeps, at one address without credentials: the service is connected through a wire of ours. */
const { ESDB_URL: serverUrl = '' } = process.env;
const isAtHand = canBeFaulty(serverUrl);

const writers = 32;
const cuts = 5;

describe('a service whose EventStoreDB goes away', () => {
  if (!isAtHand) report('EventStoreDB away over HTTP: NOT RUN, needs ESDB_URL, one address without credentials');
  let line: FaultyConnection;
  let service: ServiceProcess;
  let token: string;
  beforeAll(async () => {
    if (!isAtHand) return;
    line = await openFaultyConnection(serverUrl);
    service = await startService(dataFolder('away'), {
      REDRESS_EVENT_STORE: line.url,
      REDRESS_EVENT_STORE_PREFIX: `a${randomUUID().slice(0, 8)}`,
    });
    token = tokenFor(localKeyOf(service.data), 'clerk', ['operator', 'specialist', 'supervisor'], 'centre');
  });
  afterAll(async () => {
    if (!isAtHand) return;
    await service.stop();
    await line.close();
  });

  const file = (key: string): Promise<Answer> =>
    send(service, { path: '/v1/complaints', token, key, body: filing('Filed while nobody answers') });
  const shown = async (): Promise<number> =>
    Number(
      membersOf(await send(service, { path: '/v1/complaints/search', token, body: { limit: 1, count: true } }))[
        'total'
      ],
    );
  const lagOf = async (): Promise<number> =>
    Number((await send(service, { path: '/v1/session', token })).headers['redress-lag']);
  const metric = async (pattern: RegExp): Promise<number> =>
    Number(pattern.exec((await send(service, { path: '/metrics' })).text)?.[1] ?? 0);
  const taken = async (key: string): Promise<string> => {
    let id = '';
    await until('the filing is taken', async () => {
      const answer = await file(key);
      if (answer.status !== 201) expectProblem(answer, answer.status === 409 ? 409 : 503);
      else id = String(membersOf(answer)['complaintId']);
      return answer.status === 201;
    });
    return id;
  };

  (isAtHand ? it : it.skip)(
    'acknowledges nothing, reads on and says how old its answers are, and settles every command by its key afterwards',
    async () => {
      const { complaintId } = await fileComplaint(service, token, 'Filed while all is well');
      await until('the case is shown', async () => (await shown()) === 1);
      await until('nothing is missing in what is shown', async () => (await lagOf()) === 0);

      line.refuse();
      const keys = Array.from({ length: 8 }, () => randomUUID());
      const refused = Promise.all(keys.map(file));
      await until('answers say that they are old', async () => (await lagOf()) > 0);
      const read = await send(service, { path: `/v1/complaints/${complaintId}`, token });
      expect(read.status).toBe(200);
      expect(Number(read.headers['redress-lag'])).toBeGreaterThan(0);
      expect(read.headers['redress-data-at']).toMatch(/Z$/);
      const ready = await send(service, { path: '/health/ready' });
      expect({ status: ready.status, text: ready.text }).toMatchObject({
        status: 503,
        text: expect.stringMatching(/"event-store","isReady":false.*lag [1-9]\d*(\.\d)? s/) as string,
      });
      expect(await metric(/^redress_data_lag_seconds (\S+)$/m)).toBeGreaterThan(0);
      for (const answer of await refused) {
        expectProblem(answer, 503);
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      }

      line.restore();
      expect(new Set(await Promise.all(keys.map(taken))).size).toBe(keys.length);
      await until('what was filed is shown', async () => (await shown()) === 1 + keys.length);
      await until('nothing is missing in what is shown', async () => (await lagOf()) === 0);
      expect((await send(service, { path: '/health/ready' })).status).toBe(200);
      expect(await metric(/^redress_event_store_repeats_total\{during="subscription",.*\} (\S+)$/m)).toBeGreaterThan(0);
      report(
        `EventStoreDB away over HTTP: ${keys.length} commands answered 503, none acknowledged, all settled by their keys`,
      );
    },
  );

  (isAtHand ? it : it.skip)(
    `shows every case once after ${cuts} broken connections under ${writers} writers`,
    async () => {
      const before = await shown();
      for (let round = 1; round <= cuts; round += 1) {
        const filed = Promise.all(Array.from({ length: writers }, () => taken(randomUUID())));
        const enough = before + (round - 1) * writers + writers / 4;
        await until('some are shown', async () => (await shown()) >= enough);
        line.cut();
        expect(new Set(await filed).size).toBe(writers);
      }
      await until('all are shown', async () => (await shown()) === before + cuts * writers);
      const check = await send(service, { path: '/health/ready' });
      expect(check.status).toBe(200);
      report(`EventStoreDB cut over HTTP: ${cuts} cuts, ${cuts * writers} filings, each there and shown once`);
    },
  );
});
