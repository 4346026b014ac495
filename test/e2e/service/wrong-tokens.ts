import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import {
  claimsOf,
  encodedPart,
  headerOf,
  signedToken,
  thumbprintOf,
  type Claims,
  type LocalKey,
} from './service-tokens';

/** A token that may not be believed. */
export type WrongToken = readonly [name: string, token: string];

const roles = ['operator'];
const claims = (more: Claims = {}): Claims => claimsOf('clerk', roles, more);
/** Without these members. */
const without = (...names: readonly string[]): Claims =>
  Object.fromEntries(Object.entries(claims()).filter(([name]) => !names.includes(name)));

const secondsNow = (): number => Math.floor(Date.now() / 1_000);

/** A signature by something that everybody can have: HMAC with the public key as its secret. */
const byHmac = (secret: string | Buffer, header: Claims, payload: Claims = claims()): string => {
  const input = `${encodedPart(header)}.${encodedPart(payload)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
};

const unsigned = (header: Claims, signature = ''): string =>
  `${encodedPart(header)}.${encodedPart(claims())}.${signature}`;

/** Whose signature it is, and what algorithm it says. */
const forged = (key: LocalKey): readonly WrongToken[] => {
  const header = headerOf(key);
  const other = generateKeyPairSync('ed25519');
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = other.publicKey.export({ format: 'jwk' });
  const publicPem = key.publicKey.export({ format: 'pem', type: 'spki' });
  const publicBytes = key.publicKey.export({ format: 'der', type: 'spki' });
  const rawKey = Buffer.from(String(key.publicKey.export({ format: 'jwk' }).x), 'base64url');
  const rsaInput = `${encodedPart({ ...header, alg: 'RS256' })}.${encodedPart(claims())}`;
  const good = signedToken(key.privateKey, header, claims());
  const [head = '', , signature = ''] = good.split('.');
  return [
    ['alg none', unsigned({ ...header, alg: 'none' })],
    ['alg None', unsigned({ ...header, alg: 'None' })],
    ['alg NONE with a signature', unsigned({ ...header, alg: 'NONE' }, signature)],
    ['no alg', unsigned({ typ: 'at+jwt', kid: key.kid }, signature)],
    ['no signature', unsigned(header)],
    ['HS256 with the public key as PEM', byHmac(publicPem.toString(), { ...header, alg: 'HS256' })],
    ['HS256 with the public key as DER', byHmac(publicBytes, { ...header, alg: 'HS256' })],
    ['HS256 with the bytes of the public key', byHmac(rawKey, { ...header, alg: 'HS256' })],
    ['HS256 with no secret', byHmac('', { ...header, alg: 'HS256' })],
    ['an HMAC that calls itself EdDSA', byHmac(publicPem.toString(), header)],
    [
      'RS256 by a key of his own',
      `${rsaInput}.${sign('sha256', Buffer.from(rsaInput), rsa.privateKey).toString('base64url')}`,
    ],
    ['a key of his own under our kid', signedToken(other.privateKey, header, claims())],
    [
      'a key of his own under its own kid',
      signedToken(other.privateKey, { ...header, kid: thumbprintOf(jwk) }, claims()),
    ],
    ['a key of his own in the header', signedToken(other.privateKey, { ...header, jwk }, claims())],
    [
      'a key of his own by address',
      signedToken(
        other.privateKey,
        { ...header, jku: 'http://127.0.0.1:9/keys', x5u: 'http://127.0.0.1:9/' },
        claims(),
      ),
    ],
    ['our key under another kid', signedToken(key.privateKey, { ...header, kid: 'other' }, claims())],
    ['our key and no kid', signedToken(key.privateKey, { alg: 'EdDSA', typ: 'at+jwt' }, claims())],
    ...['../../../dev/null', "' OR '1'='1", '/etc/passwd\u0000', '| sleep 5', 'x'.repeat(2_000)].map(
      (kid): WrongToken => [
        `a kid of ${JSON.stringify(kid.slice(0, 20))}`,
        byHmac('', { ...header, alg: 'HS256', kid }),
      ],
    ),
    ...['__proto__', 'constructor'].map((kid): WrongToken => [
      `a kid of ${kid}`,
      signedToken(other.privateKey, { ...header, kid }, claims()),
    ]),
    ['a signature of other claims', `${head}.${encodedPart(claims({ roles: ['supervisor'] }))}.${signature}`],
    ['a signature of another header', `${encodedPart({ ...header, x: 1 })}.${encodedPart(claims())}.${signature}`],
    [
      'a critical header that nobody knows',
      signedToken(key.privateKey, { ...header, crit: ['exp2'], exp2: 1 }, claims()),
    ],
    ['b64 set to false', signedToken(key.privateKey, { ...header, crit: ['b64'], b64: false }, claims())],
  ];
};

/** Signed with the right key, and not for here, not for now or not for this. */
const misused = (key: LocalKey): readonly WrongToken[] => {
  const header = headerOf(key);
  const signed = (more: Claims, head: Claims = header): string => signedToken(key.privateKey, head, claims(more));
  const now = secondsNow();
  return [
    ['expired', signed({ iat: now - 7_200, nbf: now - 7_200, exp: now - 3_600 })],
    ['expired a minute ago', signed({ exp: now - 60 })],
    ['valid in an hour', signed({ nbf: now + 3_600, exp: now + 7_200 })],
    ['issued in an hour', signed({ iat: now + 3_600, exp: now + 7_200 })],
    ['older than a token may get', signed({ iat: now - 90_000, nbf: now - 90_000 })],
    ['for another ledger', signed({ aud: 'another-ledger' })],
    ['for several, not for this one', signed({ aud: ['a', 'b'] })],
    ['of another issuer', signed({ iss: 'https://issuer.example' })],
    ['of an issuer that looks alike', signed({ iss: 'local/' })],
    ['an ID token', signed({}, { ...header, typ: 'JWT' })],
    ['another kind of token', signed({}, { ...header, typ: 'dpop+jwt' })],
    ['no kind of token', signed({}, { alg: 'EdDSA', kid: key.kid })],
    ...['iss', 'sub', 'aud', 'exp', 'iat'].map((name): WrongToken => [
      `no ${name}`,
      signedToken(key.privateKey, header, without(name)),
    ]),
    ['a time that is a text', signed({ exp: String(now + 3_600) })],
    ['a time that is no number', signed({ nbf: 'soon' })],
    ['no end', signed({ exp: null })],
    ['an empty subject', signed({ sub: '' })],
    ['a subject that is an object', signed({ sub: { $ne: null } })],
    ['a subject of two lines', signed({ sub: 'a\nb' })],
    ['a subject that is too long', signed({ sub: 'x'.repeat(121) })],
    ['a unit that is none', signed({ unit: '../centre' })],
    ['a unit that is a list', signed({ unit: ['centre'] })],
  ];
};

/** Not a token at all. */
const unreadable = (key: LocalKey): readonly WrongToken[] => {
  const good = signedToken(key.privateKey, headerOf(key), claims());
  const [head = '', payload = '', signature = ''] = good.split('.');
  const signedPayload = (text: string): string => {
    const input = `${head}.${Buffer.from(text).toString('base64url')}`;
    return `${input}.${sign(null, Buffer.from(input), key.privateKey).toString('base64url')}`;
  };
  return [
    ['one part', head],
    ['two parts', `${head}.${payload}`],
    ['four parts', `${good}.${signature}`],
    ['five parts', `${head}.${payload}.${signature}.a.b`],
    ['dots', '..'],
    ['a word', 'secret'],
    ['half of it', good.slice(0, Math.floor(good.length / 2))],
    ['all but its last character', good.slice(0, -1)],
    ['twice', `${good}${good}`],
    ['padded', `${good}==`],
    ['not base64url', `${head}.${payload}.${'+/'.repeat(43)}`],
    ['longer than any honest one', signedToken(key.privateKey, headerOf(key), claims({ more: 'x'.repeat(9_000) }))],
    ['claims that are no JSON', signedPayload('{"iss":"local"')],
    ['claims that are a list', signedPayload('["local"]')],
    ['claims that are null', signedPayload('null')],
    ['a header that is no JSON', `${Buffer.from('{').toString('base64url')}.${payload}.${signature}`],
    ['an encrypted token', `${encodedPart({ alg: 'dir', enc: 'A256GCM', kid: randomUUID() })}....`],
  ];
};

export const wrongTokens = (key: LocalKey): readonly WrongToken[] => [
  ...forged(key),
  ...misused(key),
  ...unreadable(key),
];
