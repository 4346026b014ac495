import { randomUUID } from 'node:crypto';
import { hotlineRows, until } from '../redress-process';
import { parkAnEvent } from './parked-event';
import { fileComplaint, membersOf, send, type Answer } from './service-client';
import { readEvents } from './service-ledger';
import { expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { storeUnderTest } from './service-store';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

const data = dataFolder('administration');
let service: ServiceProcess;
let administrator: string;
const words = '只有当事人知道的话';

const tokenOf = (user: string, ...roles: readonly string[]): string =>
  tokenFor(localKeyOf(data), user, roles, 'centre');

beforeAll(async () => {
  service = await startService(data);
  await fileComplaint(service, tokenOf('clerk', 'operator'), words);
  await service.stop();
  await parkAnEvent(data);
  service = await startService(data);
  administrator = tokenOf('admin', 'config-admin');
});

afterAll(() => service.stop());

const get = (path: string, token = administrator): Promise<Answer> => send(service, { path, token });
const post = (path: string, token = administrator): Promise<Answer> =>
  send(service, { method: 'POST', path, token, key: randomUUID() });

type Members = Readonly<Record<string, unknown>>;
const listIn = (answer: Answer, member: string): readonly Members[] => {
  const list = membersOf(answer)[member];
  if (!Array.isArray(list)) throw new Error(`No ${member}: ${answer.text}`);
  return list.map((item: unknown) => Object.fromEntries(Object.entries(item ?? {})));
};
const modelOf = async (model: string): Promise<Members> =>
  listIn(await get('/v1/admin/read-models'), 'readModels').find((one) => one['model'] === model) ?? {};
const taskOf = async (model: string): Promise<Members> => {
  const { task } = await modelOf(model);
  return Object.fromEntries(Object.entries(task ?? {}));
};

const reads = ['status', 'read-models', 'dead-letters', 'keys', 'imports'].map((name) => `/v1/admin/${name}`);
const acts = [
  '/v1/admin/read-models/case_view/rebuild',
  '/v1/admin/read-models/case_view/check',
  '/v1/admin/dead-letters/x/retry',
  '/v1/admin/keys/rotate',
];

describe('the administration', () => {
  it('is closed to whoever has another role, and each attempt is recorded', async () => {
    const clerk = tokenOf('clerk', 'operator', 'specialist', 'supervisor', 'auditor', 'privacy-officer');
    const before = (await readEvents(data)).types.filter((type) => type === 'AccessRefused').length;
    for (const path of reads) expectProblem(await get(path, clerk), 403, 'forbidden');
    for (const path of acts) expectProblem(await post(path, clerk), 403, 'forbidden');
    const after = (await readEvents(data)).types.filter((type) => type === 'AccessRefused').length;
    expect(after - before).toBe(reads.length + acts.length);
  });

  it('tells how everything stands, and not one word of a case', async () => {
    const status = await get('/v1/admin/status');
    expect(membersOf(status)).toMatchObject({
      isReady: true,
      ledger: { zone: 'Asia/Shanghai', sample: false },
      eventStore: { kind: storeUnderTest },
      readStore: { kind: 'sqlite' },
      keyRing: 'there',
      contract: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    });
    expect(membersOf(await get('/v1/admin/keys'))).toMatchObject({ liveKeys: 1, destroyedKeys: 0 });
    expect(membersOf(await get('/v1/admin/imports'))).toStrictEqual({ last: null });
    for (const path of reads) expect((await get(path)).text).not.toContain(words);
  });

  it('lists what no read model could take by place and type, and tries again', async () => {
    await until(
      'it is parked in each',
      async () => listIn(await get('/v1/admin/dead-letters'), 'deadLetters').length === 3,
    );
    const letters = listIn(await get('/v1/admin/dead-letters'), 'deadLetters');
    for (const letter of letters) {
      expect(letter).toMatchObject({ complaintNo: null, revision: '0', type: 'ComplaintFiled' });
      expect(letter['error']).toMatch(/^[A-Za-z]+$/);
    }
    const answer = await post(`/v1/admin/dead-letters/${String(letters[0]?.['id'])}/retry`);
    expect(membersOf(answer)).toStrictEqual({ model: letters[0]?.['model'], before: 1, left: 1 });
    for (const id of ['x', 'WyJjYXNlX3ZpZXciLCJjb21wbGFpbnQtMSJd', '%00'])
      expectProblem(await post(`/v1/admin/dead-letters/${id}/retry`), 404, 'not-found');
  });

  it('builds a read model again, and shows that it is what the live one was', async () => {
    for (const [kind, model] of [
      ['rebuild', 'case_view'],
      ['check', 'audit_trail'],
    ] as const) {
      const begun = await post(`/v1/admin/read-models/${model}/${kind}`);
      expect(begun.status).toBe(202);
      expect(membersOf(begun)).toMatchObject({ model, task: { kind, state: 'running' } });
      await until('it is done', async () => (await taskOf(model))['state'] !== 'running');
      expect(await taskOf(model)).toMatchObject({ kind, state: 'done', error: null });
    }
    expect((await taskOf('audit_trail'))['digests']).toMatchObject({ isEqual: true });
    expect(await modelOf('case_view')).toMatchObject({ state: 'live', documents: 1, deadLetters: 1 });
    expectProblem(await post('/v1/admin/read-models/nothing/rebuild'), 404, 'not-found');
  });

  it('rotates the master key, and cases are read and written as before', async () => {
    const { masterKeyId: before } = membersOf(await get('/v1/admin/keys'));
    const rotated = membersOf(await post('/v1/admin/keys/rotate'));
    expect(rotated['before']).toBe(before);
    expect(rotated['masterKeyId']).not.toBe(before);
    expect(membersOf(await get('/v1/admin/keys'))['masterKeyId']).toBe(rotated['masterKeyId']);
    const clerk = tokenOf('clerk', 'operator', 'specialist', 'supervisor');
    const { complaintId } = await fileComplaint(service, clerk, 'After the rotation');
    await until('it is shown', async () => (await get(`/v1/complaints/${complaintId}`, clerk)).status === 200);
    expect((await get(`/v1/complaints/${complaintId}/state`, clerk)).text).toContain('After the rotation');
    expect(service.output()).toContain('the master key was rotated');
  });

  it('sees an import as it was', async () => {
    const answer = await send(service, {
      path: '/v1/imports?format=zh12345',
      token: administrator,
      headers: { 'content-type': 'application/x-ndjson' },
      body: `${hotlineRows(0, 1)}{}\n`,
    });
    expect(answer.status).toBe(200);
    expect(membersOf(await get('/v1/admin/imports'))).toMatchObject({
      last: { format: 'zh12345', by: 'local:admin', state: 'ended', counts: { read: 2, filed: 1, refused: 1 } },
    });
  });
});

describe('orders to erase somebody', () => {
  it('are listed for the two persons that it takes, in pages, and for nobody else', async () => {
    const [officer, supervisor] = [tokenOf('officer', 'privacy-officer'), tokenOf('boss', 'supervisor')];
    const clerk = tokenOf('clerk', 'operator', 'specialist');
    for (const text of ['One', 'Two']) {
      const { complaintId } = await fileComplaint(service, clerk, text);
      await until('the order is taken', async () => {
        const path = `/v1/complainants/${complaintId}/erasure`;
        const body = { ground: 'complainantAsked' };
        return (await send(service, { path, token: officer, key: randomUUID(), body })).status === 200;
      });
    }
    const first = await get('/v1/erasures?limit=1', officer);
    const rest = await get(`/v1/erasures?cursor=${encodeURIComponent(String(membersOf(first)['next']))}`, supervisor);
    expect([...listIn(first, 'erasures'), ...listIn(rest, 'erasures')]).toMatchObject([
      { status: 'HoldChecked', ground: 'complainantAsked', requestedBy: 'local:officer' },
      { status: 'HoldChecked', ground: 'complainantAsked', requestedBy: 'local:officer' },
    ]);
    expect(membersOf(rest)).not.toHaveProperty('next');
    for (const token of [clerk, administrator, tokenOf('analyst', 'analyst')])
      expectProblem(await get('/v1/erasures', token), 403, 'forbidden');
  });
});
