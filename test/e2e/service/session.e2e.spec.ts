import { randomUUID } from 'node:crypto';
import { startRedress, type Ended } from '../redress-process';
import { storeSettings } from './service-store';
import { filing, membersOf, send, type Answer, type Sent } from './service-client';
import { readEvents } from './service-ledger';
import { expectNothingRecorded, expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { cookieOf, fromOwnPage, keyIn, postKey, signedIn, signInKey } from './service-session';
import { localKeyOf, tokenFor, type LocalKey } from './service-tokens';

jest.setTimeout(60_000);

let service: ServiceProcess;
let key: LocalKey;
let administrator: string;

beforeAll(async () => {
  service = await startService(dataFolder('session'));
  key = localKeyOf(service.data);
  administrator = tokenFor(key, 'ca-1', ['config-admin']);
});

afterAll(() => service.stop());

const linkFor = (body: Readonly<Record<string, string>>): Promise<string> => signInKey(service, administrator, body);
const cookieFor = async (role: string, user: string, unit = 'centre'): Promise<string> =>
  signedIn(service, await linkFor({ role, user, unit }));

const asPage = (cookie: string, sent: Sent): Promise<Answer> =>
  send(service, { ...sent, headers: { ...fromOwnPage, ...sent.headers, cookie } });
const session = (cookie: string): Promise<Answer> => send(service, { path: '/v1/session', headers: { cookie } });
const file = (headers: Readonly<Record<string, string>>): Promise<Answer> =>
  send(service, { path: '/v1/complaints', key: randomUUID(), body: filing('Noise at night'), headers });

const lastMetadata = async (type: string): Promise<Readonly<Record<string, unknown>>> => {
  const { events } = await readEvents(service.data);
  const last = events.findLast((event) => event.type === type);
  return membersOf({ text: Buffer.from(last?.metadata ?? []).toString('utf8') });
};

describe('a sign-in link', () => {
  it('lets a browser in, and says who came in, as what and until when', async () => {
    const answer = await postKey(service, await linkFor({ role: 'specialist', user: 'sp-7', unit: 'centre' }));
    expect(answer.status).toBe(200);
    expect(answer.headers['set-cookie']).toStrictEqual([
      expect.stringMatching(/^__Host-redress=[\w-]+\.[\w-]+\.[\w-]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
    ]);
    const said = membersOf(answer);
    expect(said).toMatchObject({
      user: 'local:sp-7',
      role: 'specialist',
      roles: ['specialist'],
      unit: 'centre',
      by: 'session',
      ledger: { id: 'service-test', name: null, zone: 'Asia/Shanghai', sample: false },
      permissions: expect.arrayContaining(['file-complaint', 'judge-acceptance']) as string[],
    });
    expect(Date.parse(String(said['endsAt'])) - Date.parse(String(said['expiresAt']))).toBe(11 * 3_600_000);
    expect(membersOf(await session(cookieOf(answer)))).toStrictEqual(said);
    expect(await lastMetadata('CredentialIssued')).toMatchObject({ actorId: 'local:sp-7', actorRole: 'specialist' });
  });

  it('works once, and then names the command that prints another', async () => {
    const once = await linkFor({ role: 'auditor' });
    expect((await postKey(service, once)).status).toBe(200);
    for (const [again, command] of [
      [once, 'npx redress sign-in --role auditor'],
      ['no-key-of-this-service', 'npx redress sign-in --role <role>'],
    ] as const) {
      const answer = await postKey(service, again);
      expectProblem(answer, 401, 'sign-in-key-refused');
      expect(membersOf(answer)).toMatchObject({ command, detail: expect.stringContaining(command) as string });
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('stands in no log, and no cookie does', async () => {
    const once = await linkFor({ role: 'auditor' });
    const cookie = await signedIn(service, once);
    await session(cookie);
    const { events } = await readEvents(service.data);
    const ledger = Buffer.concat(events.flatMap(({ data, metadata }) => [data, metadata])).toString('utf8');
    for (const secret of [once, cookie.slice(-40)])
      expect([service.output().includes(secret), ledger.includes(secret)]).toStrictEqual([false, false]);
  });

  it('is made by who may let people in, for somebody else; who tries otherwise is in the access log', async () => {
    const make = (token: string, body: object): Promise<Answer> =>
      send(service, { path: '/v1/sign-in-links', token, body });
    const answer = await make(tokenFor(key, 'su-1', ['supervisor']), { role: 'supervisor' });
    expectProblem(answer, 403, 'forbidden');
    expect(membersOf(answer)).toMatchObject({ rule: 'RoleNotAllowed', who: ['config-admin'] });
    const own = await make(administrator, { role: 'supervisor', user: 'ca-1' });
    expectProblem(own, 403, 'forbidden');
    expect(membersOf(own)).toMatchObject({ rule: 'OwnPermissions' });
    const { types } = await readEvents(service.data);
    expect(types.filter((type) => type === 'AccessRefused')).toHaveLength(2);
    for (const body of [{ role: 'public' }, { role: 'root' }, { role: 'handler', user: 'two words' }, {}])
      expectProblem(await make(administrator, body), 400, 'invalid-body');
  });
});

describe('the cookie of a session', () => {
  it('counts wherever a token does, and what is done is recorded of the role in use', async () => {
    const cookie = await cookieFor('operator', 'op-7');
    expect((await file({ ...fromOwnPage, cookie })).status).toBe(201);
    expect(await lastMetadata('ComplaintFiled')).toMatchObject({
      actorId: 'local:op-7',
      actorRole: 'operator',
      actorUnit: 'centre',
    });
    expect((await send(service, { path: '/v1/worklists', headers: { cookie } })).status).toBe(200);
  });

  const elsewhere = 'https://elsewhere.example';
  it.each([
    ['without the header', { 'sec-fetch-site': 'same-origin' }],
    ['with another header', { 'sec-fetch-site': 'same-origin', 'redress-client': 'x' }],
    ['of another site', { ...fromOwnPage, 'sec-fetch-site': 'cross-site' }],
    ['of another port of this machine', { ...fromOwnPage, 'sec-fetch-site': 'same-site' }],
    ['of another origin', { ...fromOwnPage, origin: elsewhere }],
    ['of another origin, from before Sec-Fetch-Site', { 'redress-client': 'console', origin: elsewhere }],
    ['of no origin', { 'redress-client': 'console', origin: 'null' }],
    ['that says nothing of where it is from', { 'redress-client': 'console' }],
  ])('counts for no write %s', async (_name, headers) => {
    const cookie = await cookieFor('operator', 'op-7');
    await expectNothingRecorded(service, async () => {
      expectProblem(await file({ ...headers, cookie }), 403, 'not-from-own-page');
      const upload = { ...headers, cookie, 'content-type': 'text/csv' };
      const answer = await send(service, { path: '/v1/imports?format=cfpb', headers: upload, body: 'a,b\n' });
      expectProblem(answer, 403, 'not-from-own-page');
    });
    expect((await session(cookie)).status).toBe(200);
  });

  it('counts for a write of which only Origin says that it is from here', async () => {
    const cookie = await cookieFor('operator', 'op-7');
    const headers = { 'redress-client': 'console', origin: `http://127.0.0.1:${service.port}` };
    expect((await file({ ...headers, cookie })).status).toBe(201);
  });

  it('is set only for a page of this service, which leaves the key unused', async () => {
    const once = await linkFor({ role: 'auditor' });
    const answer = await postKey(service, once, { ...fromOwnPage, 'sec-fetch-site': 'cross-site' });
    expectProblem(answer, 403, 'not-from-own-page');
    expect((await postKey(service, once)).status).toBe(200);
  });

  it('that does not count turns away, but is taken for none where everybody is let in', async () => {
    const token = tokenFor(key, 'op-7', ['operator']);
    for (const value of ['x', 'a.b.c', token]) {
      const cookie = `__Host-redress=${value}`;
      expectProblem(await session(cookie), 401, 'unauthenticated');
      expect((await send(service, { path: '/health/live', headers: { cookie } })).status).toBe(200);
      expect((await postKey(service, await linkFor({ role: 'auditor' }), { ...fromOwnPage, cookie })).status).toBe(200);
    }
    // Two of one name: nobody but this service sets it, and it sets one.
    const good = await cookieFor('operator', 'op-7');
    expectProblem(await session(`${good}; ${good}`), 401);
  });

  it('is no bearer token', async () => {
    const [, value = ''] = (await cookieFor('operator', 'op-7')).split('=');
    expectProblem(await send(service, { path: '/v1/session', token: value }), 401, 'unauthenticated');
  });

  it('steps back behind a token', async () => {
    const cookie = await cookieFor('operator', 'op-7');
    const answer = await send(service, { path: '/v1/session', token: administrator, headers: { cookie } });
    expect(membersOf(answer)).toMatchObject({ user: 'local:ca-1', by: 'token', role: 'config-admin' });
  });
});

describe('a session', () => {
  it('keeps to the roles that it was opened for', async () => {
    const cookie = await cookieFor('handler', 'ha-7');
    const refused = await asPage(cookie, { method: 'PUT', path: '/v1/session/role', body: { role: 'supervisor' } });
    expectProblem(refused, 403, 'forbidden');
    const kept = await asPage(cookie, { method: 'PUT', path: '/v1/session/role', body: { role: 'handler' } });
    expect(membersOf(kept)).toMatchObject({ role: 'handler', user: 'local:ha-7' });
  });

  it('goes on in a new cookie when it is extended', async () => {
    const cookie = await cookieFor('handler', 'ha-7');
    const extended = await asPage(cookie, { method: 'PUT', path: '/v1/session' });
    expect(extended.status).toBe(200);
    expect(membersOf(await session(cookieOf(extended)))).toStrictEqual(membersOf(extended));
  });

  it('is nothing that a token has', async () => {
    for (const sent of [
      { method: 'PUT', path: '/v1/session' },
      { method: 'PUT', path: '/v1/session/role', body: { role: 'config-admin' } },
      { method: 'DELETE', path: '/v1/session' },
    ])
      expectProblem(await send(service, { ...sent, token: administrator }), 409, 'no-session');
  });

  it('that ended counts nowhere, also after a restart; one that did not goes on, and unused links do not', async () => {
    const [ended, kept] = [await cookieFor('handler', 'ha-7'), await cookieFor('handler', 'ha-8')];
    const other = cookieOf(await asPage(ended, { method: 'PUT', path: '/v1/session' }));
    const unused = await linkFor({ role: 'auditor' });
    const out = await asPage(ended, { method: 'DELETE', path: '/v1/session' });
    expect([out.status, out.text]).toStrictEqual([204, '']);
    expect(out.headers['set-cookie']).toStrictEqual([expect.stringMatching(/^__Host-redress=; .*Max-Age=0$/)]);
    for (const cookie of [ended, other]) expectProblem(await session(cookie), 401, 'unauthenticated');
    await service.stop();
    service = await startService(service.data);
    for (const cookie of [ended, other]) expectProblem(await session(cookie), 401, 'unauthenticated');
    expect(membersOf(await session(kept))).toMatchObject({ user: 'local:ha-8', role: 'handler' });
    expectProblem(await postKey(service, unused), 401, 'sign-in-key-refused');
  });
});

/** A verb on the ledger that the service has. */
const redress = (...argv: readonly string[]): Promise<Ended> =>
  startRedress(service.data, argv, { env: storeSettings(service.data) }).ended;

describe('redress sign-in', () => {
  it('prints a link of the running service, under the key of the installation', async () => {
    const asked = ['sign-in', '--role', 'handler', '--user', 'ha-41', '--unit', 'lighting-office'];
    const { code, out, err } = await redress(...asked);
    expect({ code, out }).toStrictEqual({
      code: 0,
      out: expect.stringMatching(new RegExp(`^${service.url}/sign-in#k=[\\w-]{43}\n$`)) as string,
    });
    expect(err).toContain('as local:ha-41');
    const answer = await postKey(service, keyIn(out.trim().slice(service.url.length)));
    expect(membersOf(answer)).toMatchObject({ user: 'local:ha-41', role: 'handler', unit: 'lighting-office' });
  });

  it('says so in a sentence where nothing answers, or it is refused', async () => {
    const away = await redress('sign-in', '--role', 'handler', '--url', 'http://127.0.0.1:1');
    expect([away.code, away.out]).toStrictEqual([1, '']);
    expect(away.err).toContain('No service answers on http://127.0.0.1:1');
    const token = tokenFor(key, 'su-1', ['supervisor']);
    const refused = await redress(...['sign-in', '--role', 'handler', '--url', service.url, '--token', token]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('Your role may not do this. Who may: config-admin.');
    expect((await redress('sign-in', '--role', 'root')).code).toBe(64);
  });
});

describe('redress serve', () => {
  const serve = async (data: string, ...more: readonly string[]) => {
    const served = startRedress(data, ['serve', '--port', '0', '--zone', 'Asia/Shanghai', ...more]);
    const text = await new Promise<string>((resolve) => {
      let err = '';
      served.child.stderr?.on('data', (chunk: Buffer) => {
        err += chunk.toString('utf8');
        if (err.includes('redress token')) resolve(err);
      });
    });
    return { text, served };
  };

  it('prints a link for each role, each of which lets in once, and none where it is told not to', async () => {
    const data = dataFolder('serve');
    const { text, served } = await serve(data);
    const links = [...text.matchAll(/^ {2}([a-z-]+) +(http:\/\/127\.0\.0\.1:(\d+))(\/sign-in#k=[\w-]{43})$/gm)];
    expect(links.map(([, role]) => role)).toHaveLength(13);
    const [, role = '', , port = '', path = ''] = links.at(4) ?? [];
    const answer = await postKey({ port: Number(port) }, keyIn(path));
    expect(membersOf(answer)).toMatchObject({ role, user: `local:${role}` });
    served.child.kill('SIGTERM');
    const { code, out } = await served.ended;
    expect(code).toBe(0);
    expect(links.some(([, , , , link = '']) => out.includes(keyIn(link)))).toBe(false);
    const quiet = await serve(data, '--no-links');
    quiet.served.child.kill('SIGTERM');
    await quiet.served.ended;
    expect(quiet.text).not.toContain('#k=');
  });
});
