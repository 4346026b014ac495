import { readFileSync } from 'node:fs';
import type { Configuration } from 'openid-client';
import { TokenError } from './access-token';
import { identityIn, type ClaimedIdentity, type ClaimNames } from './claimed-identity';

/** This service as a client of an OpenID provider. */
export type CodeFlowClient = Readonly<{
  /** `iss`, exactly. */
  issuer: string;
  clientId: string;
  /** Of a client that keeps one; absent: PKCE alone proves that it is the same one that began. */
  clientSecretFile?: string;
  scope: string;
  claims: ClaimNames;
  knownRoles: readonly string[];
}>;

/** A sign-in that was begun, and what its end is held to. It never leaves the service. */
export type PendingSignIn = Readonly<{ state: string; nonce: string; verifier: string; redirectUri: string }>;

/** Authorization code flow with PKCE (RFC 6749, RFC 7636, OpenID Connect Core 3.1), run by the server. */
export type CodeFlow = Readonly<{
  /** Where the browser is sent. @throws TokenError `unavailable` */
  begin: (redirectUri: string) => Promise<Readonly<{ url: string; pending: PendingSignIn }>>;
  /** Who came back. `query`: as the browser brought it. @throws TokenError */
  finish: (pending: PendingSignIn, query: string) => Promise<ClaimedIdentity>;
}>;

/** Seconds that one answer of the provider is waited for. */
const answerSecondsMax = 10;

/** Loaded where it is used: the command line issues tokens too, and asks no provider. */
const openId = () => import('openid-client');

const isPlain = (issuer: string): boolean => new URL(issuer).protocol === 'http:';

const discovered = async ({ issuer, clientId, clientSecretFile }: CodeFlowClient): Promise<Configuration> => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated so that it stands out, and never to be removed
  const { discovery, allowInsecureRequests, enableNonRepudiationChecks, None, ClientSecretBasic } = await openId();
  const secret = clientSecretFile === undefined ? undefined : readFileSync(clientSecretFile, 'utf8').trim();
  return discovery(new URL(issuer), clientId, {}, secret === undefined ? None() : ClientSecretBasic(secret), {
    timeout: answerSecondsMax,
    execute: [
      // The signature of an ID token is checked although it came from the provider itself: TLS may end before us.
      enableNonRepudiationChecks,
      // Settings allow it for a provider at a loopback address alone.
      ...(isPlain(issuer) ? [allowInsecureRequests] : []),
    ],
  });
};

/** Words of the library for what the provider, or somebody in its place, answered; anything else is the network. */
const refusedCodes: ReadonlySet<string> = new Set([
  'OAUTH_AUTHORIZATION_RESPONSE_ERROR',
  'OAUTH_RESPONSE_BODY_ERROR',
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_INVALID_REQUEST',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
  'OAUTH_UNSUPPORTED_OPERATION',
  'OAUTH_WWW_AUTHENTICATE_CHALLENGE',
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

const refusalOf = (error: unknown): TokenError => {
  if (error instanceof TokenError) return error;
  return refusedCodes.has(codeOf(error))
    ? new TokenError('forged', 'The provider did not vouch for this sign-in')
    : new TokenError('unavailable', 'The provider cannot be reached');
};

export const createCodeFlow = (client: CodeFlowClient): CodeFlow => {
  let known: Promise<Configuration> | undefined;
  /** Asked for at the first sign-in, and anew after one that failed: a provider that is away when the service starts keeps nobody out later. */
  const configuration = async (): Promise<Configuration> => {
    known ??= discovered(client);
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  };
  return {
    begin: async (redirectUri) => {
      const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState } =
        await openId();
      try {
        const config = await configuration();
        const pending = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), redirectUri };
        const url = buildAuthorizationUrl(config, {
          redirect_uri: redirectUri,
          scope: client.scope,
          state: pending.state,
          nonce: pending.nonce,
          code_challenge: await calculatePKCECodeChallenge(pending.verifier),
          code_challenge_method: 'S256',
        });
        return { url: url.href, pending };
      } catch (error) {
        throw refusalOf(error);
      }
    },
    finish: async ({ state, nonce, verifier, redirectUri }, query) => {
      const { authorizationCodeGrant } = await openId();
      try {
        const current = new URL(redirectUri);
        current.search = query;
        const tokens = await authorizationCodeGrant(await configuration(), current, {
          pkceCodeVerifier: verifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        });
        return identityIn({ ...tokens.claims() }, client.claims, client.knownRoles);
      } catch (error) {
        throw refusalOf(error);
      }
    },
  };
};
