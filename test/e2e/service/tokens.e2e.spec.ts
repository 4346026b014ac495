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
