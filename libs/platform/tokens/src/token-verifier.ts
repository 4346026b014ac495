import { jwtVerify, type JWTPayload, type JWTVerifyOptions, type JWTVerifyResult } from 'jose';
import { compactPattern, TokenError, tokenCharactersMax, type AccessToken } from './access-token';
import { identityIn, type ClaimNames } from './claimed-identity';
import { accessTokenType, localIssuer, tokenSecondsMax } from './local-tokens';
import { createProviderKeys, type ProviderKeys } from './provider-keys';
import { faultOf } from './token-fault';
import { tokenKeyAlgorithm, type TokenKey } from './token-key';

/** An OpenID provider whose access tokens are believed. */
export type OidcIssuer = Readonly<{
  /** `iss`, exactly. */
  issuer: string;
  /** Short name that stands before the colon in an actor's id; never changed, since the log holds it. */
  name: string;
  audience: string;
  jwksUri: string;
  rolesClaim: string;
  unitClaim: string;
}>;

export type TokenVerifier = Readonly<{
  /** @throws TokenError */
  verify: (token: string, nowMilliseconds: number) => Promise<AccessToken>;
  /** How the OpenID provider is; absent where tokens of none are believed. */
  provider?: ProviderKeys['look'];
}>;

export type TokenVerifierOptions = Readonly<{
  /** Roles that exist here; others in a token are not his. */
  knownRoles: readonly string[];
  ledgerId: string;
  local?: TokenKey;
  oidc?: OidcIssuer;
}>;

/** Asymmetric only, and pinned: what a token's header asks for is never a choice (RFC 8725, 3.1). */
const oidcAlgorithms = ['ES256', 'ES384', 'PS256', 'EdDSA', 'RS256'];
const clockToleranceSeconds = 30;

const textOf = (value: unknown, pattern: RegExp): string | undefined =>
  typeof value === 'string' && pattern.test(value) ? value : undefined;

const accessTokenOf = (
  { exp, jti, ...claims }: JWTPayload,
  issuer: string,
  names: ClaimNames,
  knownRoles: readonly string[],
): AccessToken => {
  if (exp === undefined) throw new TokenError('claims', 'The token does not end');
  const identity = identityIn(claims, names, knownRoles);
  return { issuer, ...identity, expiresAt: exp, ...(jti === undefined ? {} : { tokenId: jti }) };
};

/** `iss` as it is claimed, before anything is believed: it only chooses whose keys are asked. */
const claimedIssuer = (token: string): string | undefined => {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof payload === 'object' && payload !== null && 'iss' in payload
      ? textOf(payload.iss, /^.+$/)
      : undefined;
  } catch {
    return undefined;
  }
};

type Check = (token: string, options: JWTVerifyOptions & Readonly<{ currentDate: Date }>) => Promise<AccessToken>;

const localCheck =
  ({ publicKey, kid }: TokenKey, { ledgerId, knownRoles }: TokenVerifierOptions): Check =>
  async (token, options) => {
    const { payload, protectedHeader }: JWTVerifyResult = await jwtVerify(token, publicKey, {
      ...options,
      algorithms: [tokenKeyAlgorithm],
      typ: accessTokenType,
      issuer: localIssuer,
      audience: ledgerId,
      maxTokenAge: tokenSecondsMax,
    });
    if (protectedHeader.kid !== kid) throw new TokenError('forged', 'The token was signed with another key');
    return accessTokenOf(payload, localIssuer, { roles: 'roles', unit: 'unit' }, knownRoles);
  };

const oidcCheck =
  (oidc: OidcIssuer, keys: ProviderKeys, { knownRoles }: TokenVerifierOptions): Check =>
  async (token, options) => {
    const { payload } = await jwtVerify(token, keys.keyAt(options.currentDate.getTime()), {
      ...options,
      algorithms: oidcAlgorithms,
      issuer: oidc.issuer,
      audience: oidc.audience,
    });
    return accessTokenOf(payload, oidc.name, { roles: oidc.rolesClaim, unit: oidc.unitClaim }, knownRoles);
  };

/** Believes tokens of the local key and of one OpenID provider (RFC 7519, RFC 8725, RFC 9068), each by its own rules. */
export const createTokenVerifier = (options: TokenVerifierOptions): TokenVerifier => {
  const { local, oidc } = options;
  const keys = oidc && createProviderKeys(oidc.jwksUri);
  const checks = new Map<string, Check>([
    ...(local === undefined ? [] : [[localIssuer, localCheck(local, options)] as const]),
    ...(oidc === undefined || keys === undefined ? [] : [[oidc.issuer, oidcCheck(oidc, keys, options)] as const]),
  ]);
  return {
    verify: async (token, nowMilliseconds) => {
      if (token.length > tokenCharactersMax) throw new TokenError('malformed', 'The token is too long');
      if (!compactPattern.test(token)) throw new TokenError('malformed', 'The token cannot be read');
      const check = checks.get(claimedIssuer(token) ?? '');
      if (check === undefined) throw new TokenError('foreign', 'Tokens of this issuer are not taken here');
      try {
        return await check(token, {
          currentDate: new Date(nowMilliseconds),
          clockTolerance: clockToleranceSeconds,
          requiredClaims: ['sub', 'exp', 'iat'],
        });
      } catch (error) {
        throw faultOf(error);
      }
    },
    ...(keys === undefined ? {} : { provider: keys.look }),
  };
};
