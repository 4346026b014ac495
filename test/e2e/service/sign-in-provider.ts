import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, SignJWT } from 'jose';
import { newKey } from './identity-provider';

export const signInClientId = 'redress-console';

/** Who signs in at the provider, and what it says of him. */
export type Person = Readonly<Record<string, unknown>>;

/** An OpenID provider that people sign in with: discovery, keys, and a token endpoint that gives each code out once, to whoever began. */
export type SignInProvider = Readonly<{
  issuer: string;
  /** What a service is told to let people sign in with it. */
  settings: Readonly<Record<string, string>>;
  /** Signs somebody in, as his browser would be at the address that the service sent it to; gives the query that it comes back with. */
  signIn: (authorizationUrl: string, person: Person, changed?: Person) => URLSearchParams;
  /** The query of somebody who refused, or was refused. */
  refuse: (authorizationUrl: string) => URLSearchParams;
  /** Breaks every connection without an answer. */
  goAway: () => void;
  comeBack: () => void;
  close: () => Promise<void>;
}>;

type Grant = Readonly<{ challenge: string; redirectUri: string; claims: Person }>;

const tokenSeconds = 600;

const bodyOf = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return new URLSearchParams(text);
};

const answer = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};

export const openSignInProvider = async (): Promise<SignInProvider> => {
  const key = await newKey('ES256', 'sign-in-1');
  const grants = new Map<string, Grant>();
  let [isAway, issuer] = [false, ''];

  const tokenFor = async (form: URLSearchParams): Promise<readonly [status: number, body: unknown]> => {
    const code = form.get('code') ?? '';
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const isOurs = form.get('client_id') === signInClientId && form.get('redirect_uri') === grant?.redirectUri;
    if (grant === undefined || !isOurs || challenge !== grant.challenge) return [400, { error: 'invalid_grant' }];
    const now = Math.floor(Date.now() / 1_000);
    const claims = { iss: issuer, aud: signInClientId, iat: now, exp: now + tokenSeconds, ...grant.claims };
    const idToken = await new SignJWT(claims).setProtectedHeader({ alg: key.alg, kid: key.kid }).sign(key.privateKey);
    return [200, { access_token: randomUUID(), token_type: 'Bearer', expires_in: tokenSeconds, id_token: idToken }];
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    switch (request.url) {
      case '/.well-known/openid-configuration':
        answer(response, 200, {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['ES256'],
          code_challenge_methods_supported: ['S256'],
          token_endpoint_auth_methods_supported: ['none'],
        });
        return;
      case '/jwks':
        answer(response, 200, {
          keys: [{ ...(await exportJWK(key.publicKey)), kid: key.kid, alg: key.alg, use: 'sig' }],
        });
        return;
      case '/token':
        answer(response, ...(await tokenFor(await bodyOf(request))));
        return;
      case undefined:
      default:
        answer(response, 404, {});
    }
  };

  const server = createServer((request, response) => {
    if (isAway) request.socket.destroy();
    else void serve(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on a port');
  issuer = `http://127.0.0.1:${address.port}`;

  const asked = (authorizationUrl: string): URLSearchParams => {
    const url = new URL(authorizationUrl);
    if (`${url.origin}${url.pathname}` !== `${issuer}/authorize`)
      throw new Error(`Not asked here: ${authorizationUrl}`);
    return url.searchParams;
  };
  return {
    issuer,
    settings: {
      REDRESS_OIDC_ISSUER: issuer,
      REDRESS_OIDC_NAME: 'city',
      REDRESS_OIDC_AUDIENCE: 'redress',
      REDRESS_OIDC_JWKS: `${issuer}/jwks`,
      REDRESS_OIDC_CLIENT_ID: signInClientId,
    },
    signIn: (authorizationUrl, person, changed = {}) => {
      const parameters = asked(authorizationUrl);
      const code = randomUUID();
      grants.set(code, {
        challenge: parameters.get('code_challenge') ?? '',
        redirectUri: parameters.get('redirect_uri') ?? '',
        claims: { nonce: parameters.get('nonce'), ...person, ...changed },
      });
      return new URLSearchParams({ code, state: parameters.get('state') ?? '' });
    },
    refuse: (authorizationUrl) =>
      new URLSearchParams({ error: 'access_denied', state: asked(authorizationUrl).get('state') ?? '' }),
    goAway: () => {
      isAway = true;
    },
    comeBack: () => {
      isAway = false;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
