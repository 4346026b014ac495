import { randomUUID } from 'node:crypto';
import { openMongoDbStandIn, type MongoDbStandIn } from '../../libs/platform/read-store-mongodb/spec/mongodb-stand-in';
import { until } from '../e2e/redress-process';
import { fileComplaint, filing, membersOf, send, type Answer } from '../e2e/service/service-client';
import { expectProblem } from '../e2e/service/service-problems';
import { dataFolder, startService, type ServiceProcess } from '../e2e/service/service-process';
import { isLogInFolder } from '../e2e/service/service-store';
import { localKeyOf, tokenFor } from '../e2e/service/service-tokens';
import { report } from './temporary-folder';

jest.setTimeout(120_000);

/** A server that says nothing for so long is taken for frozen: less than an operator would say, so that a test sees the end of it. */
const silenceMilliseconds = 1_000;
/** Within which everybody is answered. */
const answerSecondsMax = 30;

let standIn: MongoDbStandIn;
let service: ServiceProcess;
let token: string;

// A service whose log is elsewhere too remembers requests in the same database, and takes no command without it.
if (!isLogInFolder) report('MongoDB away over HTTP: NOT RUN, said of a log in its folder');
const describeEach = isLogInFolder ? describe.each : describe.skip.each;

beforeAll(async () => {
  if (!isLogInFolder) return;
  standIn = await openMongoDbStandIn();
  service = await startService(dataFolder('mongodb-away'), {
    REDRESS_READ_STORE: `${standIn.url('redress')}&socketTimeoutMS=${silenceMilliseconds}`,
  });
  token = tokenFor(localKeyOf(service.data), 'clerk', ['operator', 'specialist', 'supervisor'], 'centre');
});

afterAll(async () => {
  if (!isLogInFolder) return;
  await service.stop();
  await standIn.close();
  expect(standIn.unimplemented()).toStrictEqual([]);
});

const reads = (complaintId: string): readonly Parameters<typeof send>[1][] => [
  { path: `/v1/complaints/${complaintId}`, token },
  { path: '/v1/complaints/search', token, body: {} },
  { path: '/v1/worklists/unit', token },
  { path: '/v1/trends?by=category&measure=filed', token },
];

const shows = async (complaintId: string): Promise<boolean> =>
  (await send(service, { path: `/v1/complaints/${complaintId}`, token })).status === 200;

const fault = {
  away: { begin: () => standIn.refuse(), end: () => standIn.restore() },
  frozen: { begin: () => standIn.meet(() => 'silent'), end: () => standIn.meet(() => 'none') },
} as const;

describeEach(['away', 'frozen'] as const)('a service whose read models are kept by a MongoDB that is %s', (kind) => {
  it('says so in answer to every read, takes commands all the same, and shows them afterwards', async () => {
    const { complaintId } = await fileComplaint(service, token, 'Filed while all is well');
    await until('the case is shown', () => shows(complaintId));

    fault[kind].begin();
    const startedAt = performance.now();
    const timed = async (sent: Parameters<typeof send>[1]): Promise<readonly [Answer, number]> => {
      const answer = await send(service, sent);
      return [answer, (performance.now() - startedAt) / 1_000];
    };
    const asked = Promise.all(reads(complaintId).map(timed));
    const filed = await send(service, {
      path: '/v1/complaints',
      token,
      key: randomUUID(),
      body: filing('Filed while nothing can be shown'),
    });
    const noted = await send(service, {
      path: `/v1/complaints/${complaintId}/add-note`,
      token,
      key: randomUUID(),
      body: { text: 'Noted while nothing can be shown' },
    });
    expect([filed.status, noted.status]).toStrictEqual([201, 200]);
    for (const [answer, seconds] of await asked) {
      expectProblem(answer, 503, 'store-unavailable');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(seconds).toBeLessThan(answerSecondsMax);
    }
    // From the log, which is there.
    expect((await send(service, { path: `/v1/complaints/${complaintId}/state`, token })).status).toBe(200);
    const ready = await send(service, { path: '/health/ready' });
    expect(membersOf(ready)['checks']).toContainEqual({
      name: 'read-models',
      isReady: false,
      detail: expect.stringMatching(/lag \d/) as string,
    });
    expect((await send(service, { path: '/health/live' })).status).toBe(200);

    fault[kind].end();
    await until('what was filed meanwhile is shown', () => shows(String(membersOf(filed)['complaintId'])));
    await until('it is ready', async () => (await send(service, { path: '/health/ready' })).status === 200);
  });
});
