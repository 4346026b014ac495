import { randomUUID } from 'node:crypto';
import { filing, membersOf, send, sendBytes, type Answer } from './service-client';
import { expectNothingRecorded, expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { claimsOf, headerOf, localKeyOf, signedToken, tokenFor, type LocalKey } from './service-tokens';
import { wrongTokens } from './wrong-tokens';

jest.setTimeout(30_000);

let service: ServiceProcess;
let key: LocalKey;

beforeAll(async () => {
  service = await startService(dataFolder('tokens'));
  key = localKeyOf(service.data);
});

afterAll(() => service.stop());

const fileWith = (headers: Readonly<Record<string, string>>): Promise<Answer> =>
  send(service, { path: '/v1/complaints', key: randomUUID(), body: filing('Noise at night'), headers });

const bearer = (token: string): Readonly<Record<string, string>> => ({ authorization: `Bearer ${token}` });

const expectTurnedAway = (answer: Answer): void => {
  expectProblem(answer, 401, 'unauthenticated');
  expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
};

describe('a token', () => {
  it('that is good lets in, by the scheme in any spelling', async () => {
    const token = tokenFor(key, 'clerk', ['operator'], 'centre');
    for (const scheme of ['Bearer', 'bearer', 'BEARER'])
      expect((await fileWith({ authorization: `${scheme} ${token}` })).status).toBe(201);
  });

  it('that may not be believed turns away with 401, whatever is wrong with it, and nothing is recorded', async () => {
    await expectNothingRecorded(service, async () => {
      for (const [name, token] of wrongTokens(key)) {
        const answer = await fileWith(bearer(token));
        expect([name, answer.status]).toStrictEqual([name, 401]);
        expectTurnedAway(answer);
        // Nothing of a token is said back or written down.
        expect(answer.text).not.toContain(token.slice(0, 40));
      }
    });
    const parts = wrongTokens(key).flatMap(([, token]) => token.split('.').filter((part) => part.length > 40));
    expect(parts.filter((part) => service.output().includes(part))).toStrictEqual([]);
  });

  it('that is wrong is not taken for none on a route that is open to all', async () => {
    const [, expired = ''] = wrongTokens(key).find(([name]) => name === 'expired') ?? [];
    expectTurnedAway(await send(service, { path: '/health/live', token: expired }));
    expect((await send(service, { path: '/health/live' })).status).toBe(200);
  });

  it.each([
    ['none', {}],
    ['an empty one', { authorization: '' }],
    ['a scheme without one', { authorization: 'Bearer' }],
    ['another scheme', { authorization: 'Basic Y2xlcms6c2VjcmV0' }],
  ])('of no kind (%s) turns away with 401', async (_name, headers) => {
    await expectNothingRecorded(service, async () => expectTurnedAway(await fileWith(headers)));
  });

  it('in a query or a body lets nobody in', async () => {
    const token = tokenFor(key, 'clerk', ['operator'], 'centre');
    const path = `/v1/complaints?access_token=${token}`;
    expectTurnedAway(await send(service, { path, key: randomUUID(), body: filing('x') }));
    expectTurnedAway(
      await send(service, { path: '/v1/complaints', key: randomUUID(), body: { ...filing('x'), access_token: token } }),
    );
  });
});

describe('a source file', () => {
  const upload = (path: string, token: string): Promise<string> =>
    sendBytes(
      service,
      [
        `POST ${path} HTTP/1.1`,
        'Host: ledger',
        `Authorization: Bearer ${token}`,
        'Content-Type: application/octet-stream',
        // Of which nothing follows: who waits for it, waits until the request takes too long.
        'Content-Length: 60000000',
        'Connection: close',
        '',
        '',
      ].join('\r\n'),
    );

  it('is not waited for where it has no business, or comes from whoever is not believed', async () => {
    const [, forged = ''] = wrongTokens(key).find(([name]) => name === 'alg none') ?? [];
    expect(await upload('/v1/imports?format=cfpb', forged)).toMatch(/^HTTP\/1\.1 401 /);
    const token = tokenFor(key, 'clerk', ['operator'], 'centre');
    expect(await upload('/v1/complaints', token)).toMatch(/^HTTP\/1\.1 415 /);
  });
});

describe('roles in a token', () => {
  const claimed = (roles: unknown): string =>
    signedToken(key.privateKey, headerOf(key), claimsOf('clerk', [], { roles, unit: 'centre' }));

  it.each([
    ['unknown ones', ['admin', 'root', 'Operator', 'operator ']],
    ['none', []],
    ['a text', 'operator'],
    ['an object', { operator: true }],
    ['names of every object', ['constructor', '__proto__', 'toString']],
    ['objects', [{ toString: 'operator' }, ['operator']]],
    ['null', null],
  ])('that are %s give nothing', async (_name, roles) => {
    const answer = await fileWith(bearer(claimed(roles)));
    expectProblem(answer, 403, 'forbidden');
    expect(membersOf(answer)).toMatchObject({ rule: 'RoleNotAllowed' });
  });

  it('are taken as far as they are known', async () => {
    expect((await fileWith(bearer(claimed(['root', 'operator'])))).status).toBe(201);
  });
});

describe('a token that the administrator issues', () => {
  const administrator = (): string => tokenFor(key, 'ca-1', ['config-admin']);
  const issue = (body: object, token = administrator()): Promise<Answer> =>
    send(service, { path: '/v1/admin/tokens', token, body });
  const revoke = (id: string, token = administrator()): Promise<Answer> =>
    send(service, { method: 'DELETE', path: `/v1/admin/tokens/${id}`, token });
  const listed = async (): Promise<readonly unknown[]> => {
    const { tokens } = membersOf(await send(service, { path: '/v1/admin/tokens', token: administrator() }));
    const all: readonly unknown[] = Array.isArray(tokens) ? tokens : [];
    return all;
  };

  it('lets in as what it says, and is listed without the token itself', async () => {
    const body = { user: 'clerk-9', roles: ['operator', 'specialist'], unit: 'centre', seconds: 600 };
    const answer = await issue(body);
    expect(answer.status).toBe(201);
    const { id, token, until } = membersOf(answer);
    expect((await fileWith(bearer(String(token)))).status).toBe(201);
    const all = await listed();
    expect(all.at(-1)).toStrictEqual({
      id,
      kind: 'token',
      user: 'local:clerk-9',
      roles: ['operator', 'specialist'],
      unit: 'centre',
      mandate: null,
      grantedBy: 'local:ca-1',
      issuedAt: expect.stringMatching(/Z$/) as string,
      until,
    });
    expect(JSON.stringify(all)).not.toContain(String(token).slice(-40));
    expect(service.output()).not.toContain(String(token).slice(-40));
  });

  it('that was revoked turns away at once and after a restart, and so does one of the command line', async () => {
    const { id, token } = membersOf(await issue({ user: 'clerk-9', roles: ['operator'] }));
    const [revoked, tokenId] = [String(token), randomUUID()];
    const claims = claimsOf('clerk-8', ['operator'], { jti: tokenId });
    const ofCommandLine = signedToken(key.privateKey, headerOf(key), claims);
    expect((await fileWith(bearer(ofCommandLine))).status).toBe(201);
    for (const one of [String(id), String(id), tokenId]) expect((await revoke(one)).status).toBe(204);
    for (const one of [revoked, ofCommandLine]) expectTurnedAway(await fileWith(bearer(one)));
    expect(JSON.stringify(await listed())).not.toContain(String(id));
    await service.stop();
    service = await startService(service.data);
    for (const one of [revoked, ofCommandLine]) expectTurnedAway(await fileWith(bearer(one)));
  });

  it('hears of no change any more once it is revoked', async () => {
    const { id, token } = membersOf(await issue({ user: 'clerk-7', roles: ['supervisor'] }));
    // It is answered once the stream is open.
    const changes = await fetch(`${service.url}/v1/changes`, { headers: bearer(String(token)) });
    expect(changes.status).toBe(200);
    expect((await revoke(String(id))).status).toBe(204);
    expect((await fileWith(bearer(tokenFor(key, 'clerk', ['operator'], 'centre')))).status).toBe(201);
    expect(await changes.text()).not.toContain('event: change');
  });

  it('is issued and revoked by the administrator alone, and never for himself', async () => {
    const supervisor = tokenFor(key, 'su-1', ['supervisor']);
    for (const answer of [
      await issue({ user: 'clerk-9', roles: ['config-admin'] }, supervisor),
      await revoke(randomUUID(), supervisor),
      await send(service, { path: '/v1/admin/tokens', token: supervisor }),
    ]) {
      expectProblem(answer, 403, 'forbidden');
      expect(membersOf(answer)).toMatchObject({ rule: 'RoleNotAllowed', who: ['config-admin'] });
    }
    const own = await issue({ user: 'ca-1', roles: ['supervisor'] });
    expectProblem(own, 403, 'forbidden');
    expect(membersOf(own)).toMatchObject({ rule: 'OwnPermissions' });
  });

  it.each<[string, object]>([
    ['no role', { user: 'clerk-9', roles: [] }],
    ['a role that there is not', { user: 'clerk-9', roles: ['root'] }],
    ['one role twice', { user: 'clerk-9', roles: ['operator', 'operator'] }],
    ['more than a day', { user: 'clerk-9', roles: ['operator'], seconds: 86_401 }],
    ['no time', { user: 'clerk-9', roles: ['operator'], seconds: 0 }],
    ['nobody', { roles: ['operator'] }],
    ['words for a user', { user: 'Wang Li', roles: ['operator'] }],
  ])('is not issued for %s', async (_name, body) => {
    await expectNothingRecorded(service, async () => expectProblem(await issue(body), 400, 'invalid-body'));
  });

  it('is revoked by an id that is one', async () => {
    await expectNothingRecorded(service, async () => expectProblem(await revoke('all'), 400, 'malformed-request'));
  });
});
