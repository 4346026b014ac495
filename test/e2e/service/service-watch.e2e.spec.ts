import { randomUUID } from 'node:crypto';
import { createLeakSearch } from '../leak-search';
import { until } from '../redress-process';
import { fileComplaint, filing, membersOf, send, sendBytes, type Answer } from './service-client';
import { readEvents } from './service-ledger';
import { expectProblem } from './service-problems';
import { storeUnderTest } from './service-store';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

const requestsPerSecond = 5;
/** A burst may use ten seconds' worth at once. */
const burst = requestsPerSecond * 10;
const unknownPerMinute = 10;

let service: ServiceProcess;
const tokenOf = (user: string, ...roles: readonly string[]): string =>
  tokenFor(localKeyOf(service.data), user, roles.length === 0 ? ['operator', 'specialist'] : roles, 'centre');

beforeAll(async () => {
  service = await startService(dataFolder('watch'), {
    REDRESS_REQUESTS_PER_SECOND: String(requestsPerSecond),
    REDRESS_PUBLIC_REQUESTS_PER_MINUTE: String(unknownPerMinute),
  });
});

afterAll(() => service.stop());

const logLines = (): readonly Readonly<Record<string, unknown>>[] =>
  service
    .output()
    .split('\n')
    .filter((line) => line !== '')
    .map((text) => membersOf({ text }));

describe('how often', () => {
  const ask = (token: string | undefined): Promise<Answer> => send(service, { path: '/v1/complaints/none', token });

  const askedUntilLimited = async (token: string | undefined, times: number): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (let n = 0; n < times; n += 1) answers.push(await ask(token));
    return answers;
  };

  it('somebody may ask is limited, and he is told when to come again; others go on', async () => {
    const answers = await askedUntilLimited(tokenOf('flooder'), burst + 5);
    expect(answers.slice(0, burst).map(({ status }) => status)).toStrictEqual(Array<number>(burst).fill(404));
    for (const answer of answers.slice(burst)) {
      expectProblem(answer, 429, 'too-many-requests');
      const seconds = Number(answer.headers['retry-after']);
      expect(seconds).toBeGreaterThan(0);
      expect(seconds).toBeLessThanOrEqual(10);
    }
    expect((await ask(tokenOf('somebody-else'))).status).toBe(404);
    expect((await send(service, { path: '/health/live' })).status).toBe(200);
  });

  it('an address may ask without a token, or with one that is wrong, is limited apart', async () => {
    const answers = await askedUntilLimited('forged', unknownPerMinute + 3);
    expect(answers.slice(0, unknownPerMinute).map(({ status }) => status)).toStrictEqual(
      Array<number>(unknownPerMinute).fill(401),
    );
    for (const answer of answers.slice(unknownPerMinute)) expectProblem(answer, 429, 'too-many-requests');
    // An address that somebody else writes into a header is not believed.
    const headers = { 'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7' };
    expectProblem(await send(service, { path: '/v1/complaints/none', headers }), 429, 'too-many-requests');
    expect((await ask(tokenOf('colleague'))).status).toBe(404);
    // Whoever sends a file is counted like any other, whatever he calls it.
    for (const type of ['application/octet-stream', 'text/csv', 'text/plain', 'x/y'])
      expectProblem(
        await send(service, {
          path: '/v1/imports?format=cfpb',
          token: 'forged',
          headers: { 'content-type': type },
          body: 'x',
        }),
        429,
        'too-many-requests',
      );
  });
});

describe('health', () => {
  it('names the store that this run is about', async () => {
    const { checks } = membersOf(await send(service, { path: '/health/ready' }));
    expect(checks).toContainEqual({ name: 'event-store', isReady: true, detail: storeUnderTest });
  });
});

describe('the id of a request', () => {
  const idOf = async (given: string): Promise<string> => {
    const headers = { 'x-correlation-id': Buffer.from(given).toString('latin1') };
    return String((await send(service, { path: '/health/live', headers })).headers['x-correlation-id']);
  };
  const drawn = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

  it('is the caller’s own where it is a plain word', async () => {
    for (const given of ['a', 'order-66', '0af7651916cd43dd8448eb211c80319c', 'a.b_c'])
      expect(await idOf(given)).toBe(given);
  });

  it('is a new one where the caller’s is anything else', async () => {
    for (const given of ['', 'a b', '王丽', '{"a":1}', '-a', 'x'.repeat(65), '<script>', 'a:b', '${jndi:ldap}'])
      expect(await idOf(given)).toMatch(drawn);
    const without = await send(service, { path: '/health/live' });
    expect(without.headers['x-correlation-id']).toMatch(drawn);
  });

  it('stands on the answer, in a problem, in the log and in the events', async () => {
    const correlationId = `case-${randomUUID()}`;
    const headers = { 'x-correlation-id': correlationId };
    const path = '/v1/complaints';
    const token = tokenOf('named');
    const filed = await send(service, { path, token, key: randomUUID(), body: filing('With an id'), headers });
    const refused = await send(service, { path, token, key: randomUUID(), body: {}, headers });
    expect(filed.headers['x-correlation-id']).toBe(correlationId);
    expect(membersOf(refused)['instance']).toBe(`urn:redress:request:${correlationId}`);
    const { events } = await readEvents(service.data);
    const stream = `complaint-${String(membersOf(filed)['complaintId'])}`;
    const correlations = events
      .filter((event) => event.stream === stream)
      .map(({ metadata }) => membersOf({ text: Buffer.from(metadata).toString() })['correlationId']);
    expect(new Set(correlations)).toStrictEqual(new Set([correlationId]));
    await until(
      'the log says so',
      () => logLines().filter((line) => line['correlationId'] === correlationId).length === 2,
    );
    expect(logLines().filter((line) => line['correlationId'] === correlationId)).toMatchObject([
      { message: 'request', method: 'POST', route: path, status: 201 },
      { message: 'request', method: 'POST', route: path, status: 400 },
    ]);
  });
});

describe('what never becomes a request', () => {
  it('stands in the log and in the figures like all others', async () => {
    const received = await sendBytes(service, 'garbage that is no HTTP\r\n\r\n');
    const [, correlationId] = /^x-correlation-id: (.+)\r$/im.exec(received) ?? [];
    await until('the log says so', () => logLines().some((line) => line['correlationId'] === correlationId));
    expect(logLines().filter((line) => line['correlationId'] === correlationId)).toMatchObject([
      { message: 'request', method: 'unknown', route: 'unknown', status: 400, problem: 'malformed-request' },
    ]);
    const { text } = await send(service, { path: '/metrics', token: tokenOf('watcher') });
    expect(text).toMatch(
      /redress_http_request_duration_seconds_count\{route="unknown",method="unknown",status="400"\} [1-9]/,
    );
  });
});

describe('what the service says of itself', () => {
  const texts = {
    name: '欧阳文静女士的姓名不应出现',
    contact: 'telephone 555-0199, after seven in the evening',
    narrative: '海棠小区对面工地连续三晚十一点以后仍在打桩，无法入睡。',
    note: 'She cried on the phone and asked not to be named.',
    secret: 'a secret word in a place where none belongs',
  };

  it('holds no personal text, whatever was sent and however it was refused', async () => {
    const token = tokenOf('desk');
    const body = { ...filing(texts.narrative), complainant: { name: texts.name, contact: texts.contact } };
    const path = '/v1/complaints';
    const filed = await send(service, { path, token, key: 'leak', body });
    expect(filed.status).toBe(201);
    const id = String(membersOf(filed)['complaintId']);
    await send(service, { path: `${path}/${id}/add-note`, token, key: randomUUID(), body: { text: texts.note } });
    // Refused in every way: what was sent is told nobody.
    const refusals = [
      { body: { ...body, [texts.secret]: texts.narrative } },
      { body: { ...body, matterKind: texts.narrative } },
      { body: `{"narrative":"${texts.narrative}"` },
      { body, key: 'leak', headers: { 'if-match': `"${texts.contact}"` } },
      { body: { ...body, narrative: `${texts.narrative} and more` }, key: 'leak' },
      { body, headers: { 'content-type': `text/plain; note="${texts.contact}"` } },
      { body, headers: { 'x-correlation-id': texts.contact, 'user-agent': texts.contact, referer: texts.contact } },
      { path: `${path}/${encodeURIComponent(texts.contact)}/add-note`, body: { text: texts.note } },
      { path: `${path}?name=${encodeURIComponent(texts.contact)}`, body: {} },
      { path: `${path}/search`, body: { q: texts.note } },
    ];
    for (const refusal of refusals) await send(service, { path, token, key: randomUUID(), ...refusal });
    await send(service, { path, token: encodeURIComponent(texts.contact), key: randomUUID(), body });

    const { text: metrics } = await send(service, { path: '/metrics' });
    const said = [service.output(), metrics];
    await until('the last of them is logged', () =>
      logLines().some((line) => line['status'] === 401 || line['status'] === 429),
    );
    const search = createLeakSearch(Object.values(texts));
    for (const text of said) {
      expect(text.length).toBeGreaterThan(100);
      expect(search.findIn(Buffer.from(text))).toBeUndefined();
      expect(search.findIn(Buffer.from(decodeURIComponent(text.replaceAll('%', '%25'))))).toBeUndefined();
    }
    // The search finds what is there.
    expect(search.findIn(Buffer.from(`{"message":"${texts.note}"}`))).toBeDefined();
  });

  it('is one JSON object a line, with a time and a level', () => {
    for (const line of logLines())
      expect(line).toMatchObject({
        level: expect.any(Number) as number,
        time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/) as string,
        message: expect.stringMatching(/\S/) as string,
      });
  });

  it('is measured in the exposition format, and no label names a person or a case', async () => {
    const { complaintId, complaintNo } = await fileComplaint(service, tokenOf('measured'), 'Measured');
    await send(service, {
      path: `/v1/complaints/${complaintId}/add-note`,
      token: tokenOf('measured'),
      key: randomUUID(),
      body: { text: 'Measured' },
    });
    const { headers, text } = await send(service, { path: '/metrics' });
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    const number = String.raw`(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|NaN|[+-]Inf)`;
    const label = String.raw`[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*"`;
    const sample = new RegExp(String.raw`^([a-zA-Z_:][\w:]*)(\{(?:${label}(?:,${label})*)?\})? ${number}( \d+)?$`);
    const comment =
      /^# (?:HELP [a-zA-Z_:][\w:]* .*|TYPE [a-zA-Z_:][\w:]* (?:counter|gauge|histogram|summary|untyped))$/;
    const lines = text.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !(line.startsWith('#') ? comment : sample).test(line))).toStrictEqual([]);
    for (const name of [
      'redress_http_request_duration_seconds_count',
      'redress_commands_total',
      'redress_access_refused_total',
    ])
      expect(lines.some((line) => line.startsWith(`${name}{`))).toBe(true);
    expect(text).toContain('redress_commands_total{command="FileComplaint",outcome="accepted"}');
    for (const personal of [complaintId, complaintNo, 'measured', 'local:', 'flooder', '127.0.0.1'])
      expect(text).not.toContain(personal);
  });
});
