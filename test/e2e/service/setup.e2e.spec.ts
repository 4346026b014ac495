import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createSqliteEventStore } from '@redress/platform/event-store-sqlite';
import { runRedress, startRedress } from '../redress-process';
import { listOf, memberOf, objectOf, textOf } from '../openapi/served-contract';
import { membersOf, send, type Answer } from './service-client';
import { expectProblem } from './service-problems';
import { dataFolder, launchUnset, startService, type ServiceProcess, type UnsetService } from './service-process';
import { cookieOf, fromOwnPage, keyIn, postKey } from './service-session';

jest.setTimeout(60_000);

const services: ServiceProcess[] = [];
afterAll(async () => {
  for (const service of services) if (service.isAlive()) await service.stop();
});

const unset = async (label: string): Promise<UnsetService> => {
  const service = await launchUnset(dataFolder(label)).unset;
  services.push(service);
  return service;
};

type Told = Readonly<{ event: string; data: unknown }>;

const toldIn = ({ text }: Answer): readonly Told[] =>
  text.split('\n\n').flatMap((block) => {
    const [, event = ''] = /^event: (.+)$/m.exec(block) ?? [];
    const [, data] = /^data: (.+)$/m.exec(block) ?? [];
    return data === undefined ? [] : [{ event, data: JSON.parse(data) as unknown }];
  });

const setUp = (
  service: UnsetService,
  body: object,
  headers: Readonly<Record<string, string>> = { 'redress-setup-key': service.key },
): Promise<Answer> => send(service, { path: '/v1/setup', headers, body });

const connectTo = async ({ port }: ServiceProcess): Promise<Socket> => {
  const line = connect({ host: '127.0.0.1', port });
  await once(line, 'connect');
  return line.setEncoding('utf8');
};

/** The status of what is answered over this connection, which stays. */
const asked = async (line: Socket | undefined, path: string): Promise<string> => {
  if (line === undefined || line.destroyed || !line.writable) return 'closed';
  line.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  const [text] = (await Promise.race([once(line, 'data'), once(line, 'close')])) as readonly unknown[];
  return /^HTTP\/1\.1 (\d{3})/.exec(String(text))?.[1] ?? 'closed';
};

const standing = async (service: ServiceProcess): Promise<unknown> =>
  membersOf(await send(service, { path: '/v1/setup' }))['state'];

const sessionAs = async (service: ServiceProcess, links: unknown, role: string): Promise<string> => {
  const all: readonly unknown[] = Array.isArray(links) ? links : [];
  const path = memberOf(
    all.find((link) => memberOf(link, 'role') === role),
    'path',
  );
  return cookieOf(await postKey(service, keyIn(path)));
};

describe('a service without a ledger', () => {
  let service: UnsetService;
  beforeAll(async () => {
    service = await unset('unset');
  });

  it('says that it waits to be set up, and answers nothing that needs a ledger', async () => {
    expect(membersOf(await send(service, { path: '/v1/setup' }))).toStrictEqual({
      state: 'needed',
      signIn: ['link'],
      progress: null,
      proposed: { zone: 'Asia/Shanghai', cases: 300, casesMax: 2_000, seed: 1 },
    });
    expect((await send(service, { path: '/health/live' })).status).toBe(200);
    const ready = await send(service, { path: '/health/ready' });
    expect([ready.status, memberOf(membersOf(ready), 'checks')]).toStrictEqual([
      503,
      [{ name: 'set-up', isReady: false, detail: expect.stringContaining('no ledger yet') as string }],
    ]);
    for (const path of ['/v1/session', '/v1/complaints', '/openapi.json', '/docs', '/v1/public/tracking'])
      for (const method of ['GET', 'POST']) {
        const answer = await send(service, { method, path });
        expectProblem(answer, 503, 'not-set-up');
        expect(answer.headers['retry-after']).toBe('5');
      }
    expect(existsSync(service.data)).toBe(false);
  });

  it('is set up from this machine and with the key alone, and with what it has to be told', async () => {
    const real = { kind: 'real', name: 'City hotline', zone: 'Europe/Berlin' };
    const key = { 'redress-setup-key': service.key };
    expectProblem(await setUp(service, real, {}), 401, 'set-up-key-refused');
    expectProblem(await setUp(service, real, { 'redress-setup-key': `${service.key}x` }), 401, 'set-up-key-refused');
    for (const headers of [
      { ...key, 'x-forwarded-for': '127.0.0.1' },
      { ...key, forwarded: 'for=127.0.0.1' },
      { ...key, host: 'redress.example' },
    ])
      expectProblem(await setUp(service, real, headers), 403, 'not-at-this-machine');
    for (const body of [
      { kind: 'other' },
      { kind: 'real', name: 'City hotline' },
      { kind: 'real', zone: 'Europe/Berlin' },
      { ...real, zone: 'Mars/Olympus' },
      { ...real, name: 'two\nlines' },
      { ...real, name: ' ' },
      { kind: 'sample', cases: 0 },
      { kind: 'sample', cases: 2_001 },
      { kind: 'sample', seed: -1 },
      { ...real, more: 1 },
    ])
      expectProblem(await setUp(service, body), 400, 'invalid-body');
    expect(await standing(service)).toBe('needed');
    expect(existsSync(service.data)).toBe(false);
    expect(service.output()).not.toContain(service.key);
  });

  it('begins a real one in its own zone and under its name, and goes over to it', async () => {
    const agentless = await setUp(service, { kind: 'real', name: '市民热线', zone: 'Europe/Berlin' });
    expect(agentless.headers['content-type']).toMatch(/^text\/event-stream/);
    const done = toldIn(agentless).at(-1);
    expect(done).toMatchObject({
      event: 'done',
      data: { kind: 'real', ledger: { name: '市民热线', zone: 'Europe/Berlin', sample: false } },
    });
    // Told, it is so: no pause, no second try.
    const cookie = await sessionAs(service, memberOf(done?.data, 'links'), 'supervisor');
    expect(membersOf(await send(service, { path: '/v1/session', headers: { cookie } }))).toMatchObject({
      user: 'local:supervisor',
      role: 'supervisor',
      roles: ['supervisor'],
      ledger: memberOf(done?.data, 'ledger'),
    });
    expect(await standing(service)).toBe('done');
    expect((await send(service, { path: '/health/ready' })).status).toBe(200);
    expectProblem(await setUp(service, { kind: 'sample' }), 409, 'is-set-up');
    await service.stop();
  });

  it('answers over connections that were there before as the ledger’s service does', async () => {
    const kept = await unset('kept');
    const lines = [await connectTo(kept), await connectTo(kept)];
    // One has asked already, the other was only made ahead.
    expect(await asked(lines[0], '/v1/session')).toBe('503');
    const told = await setUp(kept, { kind: 'real', name: 'Kept', zone: 'UTC' });
    expect(toldIn(told).at(-1)).toMatchObject({ event: 'done' });
    // Closed unanswered, a browser asks again over another.
    for (const line of lines) expect(['401', 'closed']).toContain(await asked(line, '/v1/session'));
    await kept.stop();
  });

  it('does not wait a second time: there is a ledger', async () => {
    const again = await launchUnset(service.data).listening;
    services.push(again);
    expect(await standing(again)).toBe('done');
    await again.stop();
  });
});

describe('a sample', () => {
  it('is a ledger beside the real one, whose people are there to be; cut short, it goes on as the same city', async () => {
    const first = await unset('sample');
    // Answered as soon as it has begun.
    const begun = await fetch(`${first.url}/v1/setup`, {
      method: 'POST',
      headers: { 'redress-setup-key': first.key, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'sample', cases: 60, seed: 7 }),
    });
    expectProblem(await setUp(first, { kind: 'sample' }), 409, 'set-up-running');
    await first.kill();
    await begun.text().catch(() => undefined);

    const service = await launchUnset(first.data).unset;
    services.push(service);
    const events = toldIn(await setUp(service, { kind: 'sample', cases: 60, seed: 7, name: 'Inkwell' }));
    expect(events.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true);
    const { event, data } = events.at(-1) ?? { event: 'none', data: undefined };
    expect({ event, ledger: memberOf(data, 'ledger') }).toMatchObject({
      event: 'done',
      ledger: { name: 'Inkwell', zone: 'Asia/Shanghai', sample: true },
    });
    // Nothing of it where the real one is to be.
    expect([existsSync(`${service.data}/ledger.db`), existsSync(`${service.data}-sample/ledger.db`)]).toStrictEqual([
      false,
      true,
    ]);
    const store = await createSqliteEventStore({ folder: `${service.data}-sample`, mode: 'read' });
    const head = await store.head();
    const inAll = head === undefined ? 0 : store.eventsUpTo(head);
    await store.close();
    expect(inAll).toBeGreaterThan(300);

    const cookie = await sessionAs(service, memberOf(data, 'links'), 'supervisor');
    const shown = async (own: string): Promise<number> => {
      const headers = { ...fromOwnPage, cookie: own };
      const answer = await send(service, { path: '/v1/complaints/search', headers, body: { limit: 200 } });
      return listOf(membersOf(answer)['cases']).length;
    };
    // Everything is shown already, and nothing twice.
    expect(await shown(cookie)).toBe(60);
    const session = membersOf(await send(service, { path: '/v1/session', headers: { cookie } }));
    expect(session).toMatchObject({ user: 'sample:su-01', role: 'supervisor', unit: 'supervision' });
    expect(session['roles']).toHaveLength(13);

    const become = (role: string, more: Readonly<Record<string, string>> = {}): Promise<Answer> =>
      send(service, {
        method: 'PUT',
        path: '/v1/session/role',
        headers: { ...fromOwnPage, cookie, ...more },
        body: { role },
      });
    const handler = await become('handler');
    expect(membersOf(handler)).toMatchObject({ user: 'sample:ha-01', role: 'handler' });
    const ofUnit = await shown(cookieOf(handler));
    expect(ofUnit > 0 && ofUnit < 60).toBe(true);
    expectProblem(await become('handler', { 'x-forwarded-for': '10.0.0.7' }), 403, 'forbidden');
    await service.stop();

    // Served like any other ledger, its people are still there to be.
    const served = await startService(`${service.data}-sample`, {
      REDRESS_LEDGER_ID: textOf(memberOf(data, 'ledger', 'id')),
      // A sample is always embedded, wherever the real events are kept.
      REDRESS_EVENT_STORE: 'embedded',
      REDRESS_EVENT_STORE_PREFIX: undefined,
    });
    services.push(served);
    const kept = await send(served, { path: '/v1/session', headers: { cookie: cookieOf(handler) } });
    expect(membersOf(kept)).toMatchObject({ user: 'sample:ha-01', ledger: { sample: true } });
    await served.stop();
  });
});

describe('redress serve', () => {
  type Served = Readonly<{
    printed: (pattern: RegExp) => Promise<RegExpExecArray>;
    done: (body: object) => Promise<void>;
    stop: () => Promise<void>;
  }>;

  /** Started on an empty folder, as somebody new starts it. */
  const serve = async (folder: string): Promise<Served> => {
    const served = startRedress(folder, ['serve', '--port', '0']);
    let err = '';
    served.child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
    const printed: Served['printed'] = async (pattern) => {
      for (;;) {
        const found = pattern.exec(err);
        if (found !== null) return found;
        await pause(10);
      }
    };
    const [, port = '', key = ''] = await printed(/http:\/\/127\.0\.0\.1:(\d+)\/setup#k=([\w-]{43})/);
    return {
      printed,
      done: async (body) => {
        const headers = { 'redress-setup-key': key };
        const answer = await send({ port: Number(port) }, { path: '/v1/setup', headers, body });
        expect(objectOf(toldIn(answer).at(-1))['event']).toBe('done');
      },
      stop: async () => {
        served.child.kill('SIGTERM');
        expect((await served.ended).code).toBe(0);
      },
    };
  };

  it('on an empty folder prints the set-up link, and once it is set up the links to sign in with', async () => {
    const { printed, done, stop } = await serve(dataFolder('serve-unset'));
    await printed(/npm start -- --zone Asia\/Shanghai/);
    await done({ kind: 'real', name: 'R', zone: 'UTC' });
    await printed(/supervisor +http:\/\/127\.0\.0\.1:\d+\/sign-in#k=/);
    await printed(/npx redress token --user me --role supervisor\n/);
    await stop();
  });

  it('on a sample prints commands that work from the same folder', async () => {
    const folder = dataFolder('serve-sample');
    const { printed, done, stop } = await serve(folder);
    await done({ kind: 'sample', cases: 3 });
    const [, argv = ''] = await printed(/npx redress (token --user me .+)\n/);
    expect(argv).toBe(`token --user me --role supervisor --data ${folder}-sample`);
    expect((await runRedress(folder, ...argv.split(' '))).code).toBe(0);
    // As the page says where a link was used already.
    const link = await runRedress(folder, 'sign-in', '--role', 'handler');
    expect(link.code).toBe(0);
    expect(link.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in#k=[\w-]{43}\n$/);
    await stop();
  });
});
