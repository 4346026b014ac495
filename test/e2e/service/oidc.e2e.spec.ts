import { createHmac, randomUUID } from 'node:crypto';
import { exportSPKI } from 'jose';
import { until } from '../redress-process';
import { newKey, openIdentityProvider, providerAudience, type IdentityProvider } from './identity-provider';
import { filing, membersOf, send, type Answer } from './service-client';
import { expectNothingRecorded, expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { encodedPart, localKeyOf, tokenFor } from './service-tokens';

jest.setTimeout(60_000);

let provider: IdentityProvider;
let service: ServiceProcess;
type Key = Awaited<ReturnType<IdentityProvider['rotate']>>;
let key: Key;
const algorithms = ['ES384', 'PS256', 'RS256', 'EdDSA', 'ES256'] as const;
const keys = new Map<string, Key>();

beforeAll(async () => {
  provider = await openIdentityProvider();
  for (const alg of algorithms) keys.set(alg, (key = await provider.add(alg)));
  service = await startService(dataFolder('oidc'), {
    REDRESS_OIDC_ISSUER: provider.issuer,
    REDRESS_OIDC_NAME: 'city',
    REDRESS_OIDC_AUDIENCE: providerAudience,
    REDRESS_OIDC_JWKS: provider.jwksUri,
  });
});

afterAll(async () => {
  await service.stop();
  await provider.close();
});

const file = (token: string): Promise<Answer> =>
  send(service, { path: '/v1/complaints', token, key: randomUUID(), body: filing('Noise at night') });

const providerCheck = async (): Promise<Readonly<{ status: number; check: unknown }>> => {
  const answer = await send(service, { path: '/health/ready' });
  const { checks } = membersOf(answer);
  const all: readonly unknown[] = Array.isArray(checks) ? checks : [];
  const isProvider = (check: unknown): boolean => JSON.stringify(check).includes('"identity-provider"');
  return { status: answer.status, check: all.find(isProvider) };
};

/** HS256 over the public key as everybody can read it: what a verifier that lets the token choose would take. */
const signedWithPublicKey = async ({ kid, publicKey }: Key, claims: object): Promise<string> => {
  const input = `${encodedPart({ alg: 'HS256', kid })}.${encodedPart(claims)}`;
  const secret = await exportSPKI(publicKey);
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
};

describe('a token of an OpenID provider', () => {
  it.each(algorithms)('signed by %s lets in, under its issuer’s name', async (alg) => {
    const token = await provider.issue(keys.get(alg) ?? key);
    expect((await file(token)).status).toBe(201);
    expect(membersOf(await send(service, { path: '/v1/session', token }))).toMatchObject({ unit: 'centre' });
    expect((await send(service, { path: '/v1/session', token })).text).toContain('city:w.li');
  });

  it('that may not be believed turns away with 401, whatever is wrong with it, and nothing is recorded', async () => {
    const now = Math.floor(Date.now() / 1_000);
    const good = { sub: 'w.li', roles: ['operator'], iss: provider.issuer, aud: providerAudience, iat: now };
    const claims = { ...good, exp: now + 600 };
    const foreign = await newKey('ES256', key.kid);
    const unknown = await newKey('ES256', 'no-such-key');
    const wrong: readonly (readonly [string, string])[] = [
      ['another issuer', await provider.issue(key, { iss: 'https://elsewhere.example' })],
      ['an issuer that only begins so', await provider.issue(key, { iss: `${provider.issuer}/` })],
      ['the local issuer', await provider.issue(key, { iss: 'local', aud: 'service-test' })],
      ['another audience', await provider.issue(key, { aud: 'payroll' })],
      ['no audience', await provider.issue(key, { aud: undefined })],
      ['a foreign key under a known name', await provider.issue(foreign)],
      ['a key that nobody has', await provider.issue(unknown)],
      ['expired', await provider.issue(key, { iat: now - 900, exp: now - 60 })],
      ['not yet', await provider.issue(key, { nbf: now + 600 })],
      ['without an end', await provider.issue(key, { exp: undefined })],
      ['without a subject', await provider.issue(key, { sub: undefined })],
      ['alg none', `${encodedPart({ alg: 'none', kid: key.kid })}.${encodedPart(claims)}.`],
      ['HS256 with the public key', await signedWithPublicKey(key, claims)],
      ['a key that it brings along', await provider.issue(foreign, {}, { kid: undefined, jwk: { kty: 'EC' } })],
      ['an address of keys that it names', await provider.issue(unknown, {}, { jku: `${provider.issuer}/jwks` })],
    ];
    await expectNothingRecorded(service, async () => {
      for (const [name, token] of wrong) {
        const answer = await file(token);
        expect([name, answer.status]).toStrictEqual([name, 401]);
        expectProblem(answer, 401, 'unauthenticated');
      }
    });
  });

  it('of a rotated key lets in soon, and one of a key that was taken back no more; made-up names cost the provider little', async () => {
    const old = key;
    key = await provider.rotate('ES256');
    const token = await provider.issue(key);
    await until('the new key is known', async () => (await file(token)).status === 201);
    expectProblem(await file(await provider.issue(old)), 401, 'unauthenticated');
    const before = provider.asked();
    const madeUp = await newKey('ES256', 'made-up');
    for (let n = 0; n < 50; n += 1) await file(await provider.issue({ ...madeUp, kid: `made-up-${n}` }));
    expect(provider.asked() - before).toBeLessThanOrEqual(2);
  });

  it('of a known key goes on while the provider is away; of an unknown one it is refused, and readiness says so', async () => {
    expect((await providerCheck()).check).toMatchObject({
      isReady: true,
      detail: expect.stringMatching(/^keys of/) as string,
    });
    provider.goAway();
    const unknown = await provider.issue(await newKey('ES256', 'not-published-yet'));
    await until('the provider was asked in vain', async () => (await file(unknown)).status === 503);
    const refused = await file(unknown);
    expectProblem(refused, 503, 'store-unavailable');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await file(await provider.issue(key))).status).toBe(201);
    // Whoever has a token of the ledger's own key is not concerned.
    expect((await file(tokenFor(localKeyOf(service.data), 'clerk', ['operator'], 'centre'))).status).toBe(201);
    const away = await providerCheck();
    expect(away).toMatchObject({
      status: 200,
      check: { isReady: true, detail: expect.stringMatching(/^does not answer; keys of \d+ s ago$/) as string },
    });
    provider.comeBack();
    await until('it is known to be back', async () =>
      JSON.stringify((await providerCheck()).check).includes('"detail":"keys of'),
    );
    expectProblem(await file(unknown), 401, 'unauthenticated');
  });
});

describe('a service whose provider was never there', () => {
  it('starts, takes no token of it, is not ready and says why', async () => {
    const lonely = await startService(dataFolder('oidc-away'), {
      REDRESS_OIDC_ISSUER: 'http://127.0.0.1:9',
      REDRESS_OIDC_AUDIENCE: providerAudience,
      REDRESS_OIDC_JWKS: 'http://127.0.0.1:9/jwks',
    });
    const token = await provider.issue(key, { iss: 'http://127.0.0.1:9' });
    expectProblem(
      await send(lonely, { path: '/v1/complaints', token, key: randomUUID(), body: filing('x') }),
      503,
      'store-unavailable',
    );
    const ready = await send(lonely, { path: '/health/ready' });
    expect(ready.status).toBe(503);
    expect(membersOf(ready)['checks']).toContainEqual({
      name: 'identity-provider',
      isReady: false,
      detail: 'does not answer; no keys of it are known: its tokens are refused',
    });
    await lonely.stop();
  });
});
