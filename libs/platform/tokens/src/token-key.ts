import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import { TokenError } from './access-token';

/** Signs and checks the tokens of this installation: Ed25519, in a file of its own that only its owner may read. */
export type TokenKey = Readonly<{ kid: string; privateKey: CryptoKey; publicKey: CryptoKey }>;

export const tokenKeyAlgorithm = 'EdDSA';

const keyOf = async (jwk: JWK, file: string): Promise<TokenKey> => {
  const { d, ...open } = jwk;
  if (d === undefined || jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519')
    throw new TokenError('malformed', `${file} holds no Ed25519 key`);
  const [privateKey, publicKey] = [await importJWK(jwk, tokenKeyAlgorithm), await importJWK(open, tokenKeyAlgorithm)];
  if (privateKey instanceof Uint8Array || publicKey instanceof Uint8Array)
    throw new TokenError('malformed', `${file} holds no key pair`);
  return { kid: await calculateJwkThumbprint(open), privateKey, publicKey };
};

const isAlreadyThere = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';

/** Whole or not at all: nobody finds a file that is still being written. One that is there already stays. */
const writeNew = (file: string, text: string): void => {
  const beside = `${file}.${randomUUID()}`;
  const handle = openSync(beside, 'wx', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
    linkSync(beside, file);
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  } finally {
    closeSync(handle);
    unlinkSync(beside);
  }
};

/** Makes the key where there is none: who loses that race reads the winner's. */
const makeKey = async (file: string): Promise<void> => {
  const { privateKey } = await generateKeyPair(tokenKeyAlgorithm, { crv: 'Ed25519', extractable: true });
  writeNew(file, `${JSON.stringify(await exportJWK(privateKey))}\n`);
};

const readKey = async (file: string): Promise<TokenKey> => {
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new TokenError('malformed', `${file} may be read by others: chmod 600 it, or remove it for a new one`);
  let jwk: JWK;
  try {
    jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
  } catch {
    throw new TokenError('malformed', `${file} holds no key`);
  }
  return keyOf(jwk, file);
};

/**
 * The local key. Whoever can read the file can be anybody, so it lies outside data and keys and is in no backup; lost, a new one is made and every token
 * of the old one ends.
 * @throws TokenError where the file is not such a key, or open to others.
 */
export const openTokenKey = async (file: string): Promise<TokenKey> => {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) await makeKey(file);
  return readKey(file);
};
