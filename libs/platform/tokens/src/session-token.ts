import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import {
  compactPattern,
  mandatePattern,
  subjectPattern,
  TokenError,
  tokenCharactersMax,
  unitPattern,
} from './access-token';
import { faultOf } from './token-fault';
import { localIssuer } from './local-tokens';
import { tokenKeyAlgorithm, type TokenKey } from './token-key';

/** What a browser that has signed in carries: who he is, what he may be, and which of it he is now. All times are seconds since 1970. */
export type Session = Readonly<{
  /** The same for as long as the session lasts, however often it is signed anew: what is revoked when it ends. */
  id: string;
  /** Short name of who vouched for him: the part of an actor's id before the colon. */
  issuer: string;
  subject: string;
  /** Among which he may choose. */
  roles: readonly string[];
  /** The one in use: what is judged, and what the log records. */
  role: string;
  unit?: string;
  mandate?: string;
  /** He stands for every one of the sample's people in turn (console, Sign-in). */
  isPersona: boolean;
  expiresAt: number;
  /** However often it is extended, it ends here. */
  endsAt: number;
}>;

/** Seconds that a session lasts without being extended, and at most. */
export const sessionSeconds = 3_600;
export const sessionSecondsMax = 12 * 3_600;

/** Of its own, so that a session is no access token and an access token no session (RFC 8725, 3.11). */
const sessionTokenType = 'redress-session+jwt';

/** Signed text for the cookie. The ledger that it is good for is its audience. */
export const signSession = (
  key: TokenKey,
  { id, issuer, subject, roles, role, unit, mandate, isPersona, expiresAt, endsAt }: Session,
  { ledgerId, now }: Readonly<{ ledgerId: string; now: number }>,
): Promise<string> =>
  new SignJWT({
    by: issuer,
    roles,
    role,
    ...(unit === undefined ? {} : { unit }),
    ...(mandate === undefined ? {} : { mandate }),
    ...(isPersona ? { persona: true } : {}),
    ends: endsAt,
  })
    .setProtectedHeader({ alg: tokenKeyAlgorithm, typ: sessionTokenType, kid: key.kid })
    .setIssuer(localIssuer)
    .setSubject(subject)
    .setAudience(ledgerId)
    .setIssuedAt(now)
    .setExpirationTime(expiresAt)
    .setJti(id)
    .sign(key.privateKey);

const isTextList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const fits = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);

/** Written by this installation alone, so that anything odd is a forgery or of another version. @throws TokenError */
const sessionOf = ({ jti, sub, exp, ...claims }: JWTPayload): Session => {
  const { by, roles, role, unit, mandate, persona, ends } = claims;
  if (
    jti === undefined ||
    exp === undefined ||
    !fits(sub, subjectPattern) ||
    !fits(by, subjectPattern) ||
    !isTextList(roles) ||
    typeof role !== 'string' ||
    !roles.includes(role) ||
    typeof ends !== 'number'
  )
    throw new TokenError('claims', 'The session is not of this version');
  return {
    id: jti,
    issuer: by,
    subject: sub,
    roles,
    role,
    ...(fits(unit, unitPattern) ? { unit } : {}),
    ...(fits(mandate, mandatePattern) ? { mandate } : {}),
    isPersona: persona === true,
    expiresAt: exp,
    endsAt: ends,
  };
};

/** @throws TokenError */
export const readSession = async (
  { publicKey, kid }: TokenKey,
  text: string,
  { ledgerId, now }: Readonly<{ ledgerId: string; now: number }>,
): Promise<Session> => {
  if (text.length > tokenCharactersMax || !compactPattern.test(text))
    throw new TokenError('malformed', 'The session cannot be read');
  try {
    const { payload, protectedHeader } = await jwtVerify(text, publicKey, {
      algorithms: [tokenKeyAlgorithm],
      typ: sessionTokenType,
      issuer: localIssuer,
      audience: ledgerId,
      currentDate: new Date(now * 1_000),
      requiredClaims: ['sub', 'exp', 'iat', 'jti'],
    });
    if (protectedHeader.kid !== kid) throw new TokenError('forged', 'The session was signed with another key');
    return sessionOf(payload);
  } catch (error) {
    throw faultOf(error);
  }
};
