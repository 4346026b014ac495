import { SignJWT } from 'jose';
import { tokenKeyAlgorithm, type TokenKey } from './token-key';

/** The issuer's short name of tokens signed with the local key. */
export const localIssuer = 'local';
export const accessTokenType = 'at+jwt';
/** Seconds: an hour by default, a day at most. A token that is handed about must end by itself. */
export const tokenSecondsDefault = 3_600;
export const tokenSecondsMax = 86_400;

export type TokenRequest = Readonly<{
  /** What it is revoked by. */
  tokenId: string;
  user: string;
  roles: readonly string[];
  unit?: string;
  mandate?: string;
  /** The ledger that it is good for: a token of a test ledger opens no other. */
  ledgerId: string;
  seconds: number;
  /** Seconds since 1970. */
  now: number;
}>;

/** An access token signed with the local key (RFC 9068 in form). */
export const issueLocalToken = (
  key: TokenKey,
  { tokenId, user, roles, unit, mandate, ledgerId, seconds, now }: TokenRequest,
): Promise<string> =>
  new SignJWT({ roles, ...(unit === undefined ? {} : { unit }), ...(mandate === undefined ? {} : { mandate }) })
    .setProtectedHeader({ alg: tokenKeyAlgorithm, typ: accessTokenType, kid: key.kid })
    .setIssuer(localIssuer)
    .setSubject(user)
    .setAudience(ledgerId)
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + seconds)
    .setJti(tokenId)
    .sign(key.privateKey);
