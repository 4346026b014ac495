import { randomUUID } from 'node:crypto';
import { filing, membersOf, send, type Answer, type Sent } from './service-client';
import { readEvents } from './service-ledger';
import { expectNothingRecorded, expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

const atOnce = 64;
const folder = dataFolder('idempotency');
let service: ServiceProcess;
let token: string;

const start = async (): Promise<void> => {
  service = await startService(folder);
  token = tokenFor(localKeyOf(folder), 'clerk', ['operator', 'specialist'], 'centre');
};

beforeAll(start);
afterAll(() => service.stop());

const file = (key: string, narrative: string): Promise<Answer> =>
  send(service, { path: '/v1/complaints', token, key, body: filing(narrative) });

/** What is the same of a first answer and a repeated one: everything but how far the read models have got and who asks this time. */
const essenceOf = ({ status, text, headers: { etag, location } }: Answer) => ({ status, text, etag, location });

const noteOn = (complaintId: string, key: string, text: string, more: Partial<Sent> = {}): Promise<Answer> =>
  send(service, { path: `/v1/complaints/${complaintId}/add-note`, token, key, body: { text }, ...more });

describe('a command with a key', () => {
  it('is answered with where the case is and where it stands', async () => {
    const answer = await file(randomUUID(), 'A lamp is broken');
    const { complaintId, revision } = membersOf(answer);
    expect(answer.status).toBe(201);
    expect(answer.headers).toMatchObject({
      location: `/v1/complaints/${String(complaintId)}`,
      etag: `"${String(revision)}"`,
    });

    const noted = await noteOn(String(complaintId), randomUUID(), 'Called back', {
      headers: { 'if-match': `"${String(revision)}"` },
    });
    expect(noted.status).toBe(200);
    expect(membersOf(noted)).toMatchObject({ revision: '3', events: [{ type: 'NoteAdded', revision: '3' }] });
    expect(noted.headers.etag).toBe('"3"');
  });

  it('gives the first answer again: at once, when the case has moved on, and after a restart', async () => {
    const [filingKey, noteKey] = [randomUUID(), randomUUID()];
    const filed = await file(filingKey, 'Noise at night');
    const complaintId = String(membersOf(filed)['complaintId']);
    const noted = await noteOn(complaintId, noteKey, 'First note', { headers: { 'if-match': '"2"' } });
    await expectNothingRecorded(service, async () => {
      expect(essenceOf(await file(filingKey, 'Noise at night'))).toStrictEqual(essenceOf(filed));
    });

    await noteOn(complaintId, randomUUID(), 'The case moves on');
    const again = async (): Promise<void> => {
      expect(essenceOf(await file(filingKey, 'Noise at night'))).toStrictEqual(essenceOf(filed));
      // Also with the If-Match of then: what was done is not asked again whether it may be done.
      const repeated = await noteOn(complaintId, noteKey, 'First note', { headers: { 'if-match': '"2"' } });
      expect(essenceOf(repeated)).toStrictEqual(essenceOf(noted));
    };
    await expectNothingRecorded(service, again);
    expect(await service.stop()).toMatchObject({ code: 0 });
    await start();
    await expectNothingRecorded(service, again);
    await service.kill();
    await start();
    await expectNothingRecorded(service, again);
  });

  it('takes another spelling of the same body for the same', async () => {
    const key = randomUUID();
    const first = await send(service, {
      path: '/v1/complaints',
      token,
      key,
      body: '{"matterKind":"complaint","anonymity":"anonymous","narrative":"\\u0041"}',
    });
    const again = await send(service, {
      path: '/v1/complaints',
      token,
      key,
      body: ' {"narrative":"A", "anonymity":"anonymous", "matterKind":"complaint"}',
    });
    expect(first.status).toBe(201);
    expect(essenceOf(again)).toStrictEqual(essenceOf(first));
  });

  it(`sent ${atOnce} times at once is done once, and every answer is the first or says that it is still running`, async () => {
    const key = randomUUID();
    const before = (await readEvents(folder)).types.length;
    const answers = await Promise.all(Array.from({ length: atOnce }, () => file(key, 'Sent by an impatient client')));
    const accepted = answers.filter(({ status }) => status === 201);
    expect(accepted.length).toBeGreaterThan(0);
    expect(new Set(accepted.map((answer) => JSON.stringify(essenceOf(answer)))).size).toBe(1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      expectProblem(answer, 409, 'request-running');
      expect(answer.headers['retry-after']).toBe('1');
    }
    const added = (await readEvents(folder)).types.slice(before);
    expect(added.filter((type) => type === 'ComplaintFiled')).toHaveLength(1);
    expect(essenceOf(await file(key, 'Sent by an impatient client'))).toStrictEqual(
      essenceOf(accepted[0] ?? answers[0] ?? never()),
    );
  });

  it(`${atOnce} commands on one case at once are each done once, one after the other`, async () => {
    const complaintId = String(membersOf(await file(randomUUID(), 'A busy case'))['complaintId']);
    const keys = Array.from({ length: atOnce }, () => randomUUID());
    const noteAll = (): Promise<readonly Answer[]> =>
      Promise.all(keys.map((key, n) => noteOn(complaintId, key, `Note ${n}`)));
    let answers = await noteAll();
    // Who was told to try again does so with the same key.
    while (answers.some(({ status }) => status === 503)) answers = await noteAll();
    expect(new Set(answers.map(({ status }) => status))).toStrictEqual(new Set([200]));
    const revisions = answers.map((answer) => Number(membersOf(answer)['revision'])).sort((a, b) => a - b);
    expect(revisions).toStrictEqual(Array.from({ length: atOnce }, (_, n) => n + 3));
  });

  it('and one revision that all of them looked at: one is done, the others are stale', async () => {
    const complaintId = String(membersOf(await file(randomUUID(), 'A contested case'))['complaintId']);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        noteOn(complaintId, randomUUID(), `Note ${n}`, { headers: { 'if-match': '"2"' } }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const answer of answers.filter(({ status }) => status !== 200)) expectProblem(answer, 412, 'stale-revision');
  });

  it('is refused for another body, on another day too, and taken from somebody else', async () => {
    const key = randomUUID();
    await file(key, 'The first body');
    await expectNothingRecorded(service, async () => {
      expectProblem(await file(key, 'Another body'), 422, 'idempotency-key-reused');
    });
    const colleague = tokenFor(localKeyOf(folder), 'colleague', ['operator'], 'centre');
    const hers = await send(service, { path: '/v1/complaints', token: colleague, key, body: filing('Another body') });
    expect(hers.status).toBe(201);
  });

  it('that was refused is not remembered: the key is free for a better body', async () => {
    const key = randomUUID();
    const incomplete = { matterKind: 'complaint', anonymity: 'named', narrative: 'By whom?' };
    const refused = await send(service, { path: '/v1/complaints', token, key, body: incomplete });
    expectProblem(refused, 409, 'refused-by-rule');
    expect(membersOf(refused)).toMatchObject({ rule: 'formIsComplete', policy: expect.stringMatching(/@/) as string });
    expect((await file(key, 'By somebody')).status).toBe(201);
  });

  it('that was stale is not remembered: the same key goes with a new If-Match', async () => {
    const complaintId = String(membersOf(await file(randomUUID(), 'Looked at late'))['complaintId']);
    const key = randomUUID();
    expectProblem(await noteOn(complaintId, key, 'Late', { headers: { 'if-match': '"0"' } }), 412, 'stale-revision');
    expect((await noteOn(complaintId, key, 'Late', { headers: { 'if-match': '"2"' } })).status).toBe(200);
  });
});

const never = (): never => {
  throw new Error('There are answers');
};
