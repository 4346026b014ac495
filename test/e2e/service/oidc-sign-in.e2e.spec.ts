import { membersOf, send, type Answer } from './service-client';
import { expectNothingRecorded, expectProblem } from './service-problems';
import { dataFolder, startService, type ServiceProcess } from './service-process';
import { openSignInProvider, signInClientId, type Person, type SignInProvider } from './sign-in-provider';

jest.setTimeout(60_000);

let provider: SignInProvider;
let service: ServiceProcess;

beforeAll(async () => {
  provider = await openSignInProvider();
  service = await startService(dataFolder('oidc-sign-in'), provider.settings);
});

afterAll(async () => {
  await service.stop();
  await provider.close();
});

const li: Person = { sub: 'w.li', roles: ['handler', 'unit-head', 'barista'], unit: 'roads-a' };

type Begun = Readonly<{ url: string; cookie: string }>;

const cookiesOf = ({ headers }: Answer): readonly string[] => headers['set-cookie'] ?? [];
const valueIn = (cookies: readonly string[], name: string): string =>
  cookies.find((cookie) => cookie.startsWith(`${name}=`))?.split(';')[0] ?? '';

const begin = async (): Promise<Begun> => {
  const answer = await send(service, { path: '/v1/session/oidc' });
  expect(answer.status).toBe(303);
  expect(cookiesOf(answer)).toStrictEqual([
    expect.stringMatching(/^__Host-redress-oidc=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/),
  ]);
  return { url: String(answer.headers.location), cookie: valueIn(cookiesOf(answer), '__Host-redress-oidc') };
};

const comeBack = (
  query: URLSearchParams,
  cookie: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> =>
  send(service, { path: `/v1/session/oidc/callback?${query.toString()}`, headers: { cookie, ...headers } });

const expectRefused = (answer: Answer, status: number, slug: string): void => {
  expectProblem(answer, status, slug);
  expect(valueIn(cookiesOf(answer), '__Host-redress')).toBe('');
};

describe('signing in with a provider', () => {
  it('is put off while the provider is away, and goes on when it is there', async () => {
    provider.goAway();
    const answer = await send(service, { path: '/v1/session/oidc' });
    expectProblem(answer, 503, 'store-unavailable');
    expect(answer.headers['retry-after']).toBe('2');
    provider.comeBack();
    await begin();
  });

  it('sends the browser there with PKCE, and lets in whom it vouches for, as what it says', async () => {
    const { url, cookie } = await begin();
    const asked = new URL(url).searchParams;
    expect(Object.fromEntries(asked)).toStrictEqual({
      client_id: signInClientId,
      response_type: 'code',
      redirect_uri: `${service.url}/v1/session/oidc/callback`,
      scope: 'openid',
      state: expect.stringMatching(/^[\w-]{43}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
    const back = await comeBack(provider.signIn(url, li), cookie);
    expect([back.status, back.headers.location]).toStrictEqual([303, '/']);
    expect(cookiesOf(back)).toStrictEqual([
      expect.stringMatching(/^__Host-redress-oidc=; .*Max-Age=0$/),
      expect.stringMatching(/^__Host-redress=[\w.-]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
    ]);
    const headers = { cookie: valueIn(cookiesOf(back), '__Host-redress') };
    expect(membersOf(await send(service, { path: '/v1/session', headers }))).toMatchObject({
      user: 'city:w.li',
      role: 'handler',
      roles: ['handler', 'unit-head'],
      unit: 'roads-a',
      by: 'session',
    });
  });

  it('prints no links, and says how people come in', async () => {
    expect(membersOf(await send(service, { path: '/v1/setup' }))).toMatchObject({ signIn: ['link', 'provider'] });
  });

  it('takes nothing that comes back to another browser, a second time, or with another state', async () => {
    await expectNothingRecorded(service, async () => {
      const { url, cookie } = await begin();
      const query = provider.signIn(url, li);
      expectRefused(await comeBack(query, ''), 401, 'sign-in-refused');
      expectRefused(await comeBack(query, '__Host-redress-oidc=made-up'), 401, 'sign-in-refused');
      query.set('state', 'another');
      expectRefused(await comeBack(query, cookie), 401, 'sign-in-refused');
      // That was its one return, whatever came of it.
      expectRefused(await comeBack(provider.signIn(url, li), cookie), 401, 'sign-in-refused');
    });
  });

  it('takes no code a second time', async () => {
    const first = await begin();
    const query = provider.signIn(first.url, li);
    expect((await comeBack(query, first.cookie)).status).toBe(303);
    expectRefused(await comeBack(query, first.cookie), 401, 'sign-in-refused');
    const second = await begin();
    query.set('state', new URL(second.url).searchParams.get('state') ?? '');
    expectRefused(await comeBack(query, second.cookie), 401, 'sign-in-refused');
  });

  it.each<[string, Person]>([
    ['another nonce', { nonce: 'another' }],
    ['no nonce', { nonce: undefined }],
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['another client', { aud: 'another' }],
    ['a time that is over', { exp: 1_600_000_000 }],
    ['a subject that cannot be recorded', { sub: 'Wang Li' }],
    ['a unit that cannot be', { unit: 'Roads A' }],
  ])('takes no identity with %s', async (_name, changed) => {
    const { url, cookie } = await begin();
    await expectNothingRecorded(service, async () =>
      expectRefused(await comeBack(provider.signIn(url, li, changed), cookie), 401, 'sign-in-refused'),
    );
  });

  it('lets nobody in who has no role here, or whom the provider turned away', async () => {
    const nobody = await begin();
    const query = provider.signIn(nobody.url, { sub: 'guest', roles: ['barista'] });
    expectRefused(await comeBack(query, nobody.cookie), 403, 'no-role');
    const refused = await begin();
    expectRefused(await comeBack(provider.refuse(refused.url), refused.cookie), 401, 'sign-in-refused');
  });

  it('shows a person the page to sign in on, where a program is told the problem', async () => {
    const { url, cookie } = await begin();
    const page = await comeBack(provider.refuse(url), cookie, { accept: 'text/html,*/*;q=0.8' });
    expect([page.status, page.headers.location]).toStrictEqual([303, '/sign-in?refused=sign-in-refused']);
  });

  it('waits for nobody while the provider is away, and goes on when it is back', async () => {
    const begun = await begin();
    const query = provider.signIn(begun.url, li);
    provider.goAway();
    expectRefused(await comeBack(query, begun.cookie), 503, 'store-unavailable');
    provider.comeBack();
    const again = await begin();
    expect((await comeBack(provider.signIn(again.url, li), again.cookie)).status).toBe(303);
  });

  it('is begun only where the service knows that the browser is at this machine', async () => {
    for (const headers of [{ 'x-forwarded-for': '10.0.0.7' }, { host: 'redress.example' }])
      expectProblem(await send(service, { path: '/v1/session/oidc', headers }), 404, 'no-provider');
  });

  it('is nothing that stands in a log', () => {
    expect(service.output()).not.toMatch(/code=|state=|nonce=/);
  });
});
