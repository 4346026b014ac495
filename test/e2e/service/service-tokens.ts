import {
  createPrivateKey,
  createPublicKey,
  createHash,
  randomUUID,
  sign,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ledgerId } from './service-process';

export type Claims = Readonly<Record<string, unknown>>;

/** The local key as the service keeps it beside its data: read here by other code than the service's own. */
export type LocalKey = Readonly<{ privateKey: KeyObject; publicKey: KeyObject; kid: string }>;

/** RFC 7638 for an Ed25519 key. */
export const thumbprintOf = ({ crv, kty, x }: JsonWebKey): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');

export const localKeyOf = (data: string): LocalKey => {
  const jwk = JSON.parse(readFileSync(`${data}.token-key`, 'utf8')) as JsonWebKey;
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
  return { privateKey, publicKey: createPublicKey(privateKey), kid: thumbprintOf(jwk) };
};

export const encodedPart = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Compact JWS (RFC 7515) by Ed25519. */
export const signedToken = (privateKey: KeyObject, header: Claims, claims: Claims): string => {
  const input = `${encodedPart(header)}.${encodedPart(claims)}`;
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
};

export const headerOf = ({ kid }: LocalKey): Claims => ({ alg: 'EdDSA', typ: 'at+jwt', kid });

const tokenSeconds = 3_600;

export const claimsOf = (sub: string, roles: readonly string[], more: Claims = {}): Claims => {
  const now = Math.floor(Date.now() / 1_000);
  return {
    roles,
    iss: 'local',
    sub,
    aud: ledgerId,
    iat: now,
    nbf: now,
    exp: now + tokenSeconds,
    jti: randomUUID(),
    ...more,
  };
};

/** A good token. */
export const tokenFor = (key: LocalKey, sub: string, roles: readonly string[], unit?: string): string =>
  signedToken(key.privateKey, headerOf(key), claimsOf(sub, roles, unit === undefined ? {} : { unit }));
