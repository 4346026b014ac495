import { createServer } from 'node:http';
import { once } from 'node:events';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';

export const providerAudience = 'redress-test';

type ProviderKey = Readonly<{ kid: string; alg: string; privateKey: CryptoKey; publicKey: CryptoKey }>;

/** An OpenID provider as far as a service that checks its tokens sees one: an issuer, and the public keys that it has at the moment. */
export type IdentityProvider = Readonly<{
  issuer: string;
  jwksUri: string;
  /** A new key, and no other any more. */
  rotate: (alg: string) => Promise<ProviderKey>;
  /** Another key is there as well. */
  add: (alg: string) => Promise<ProviderKey>;
  /** A token as it gives them out, but for what is said otherwise. */
  issue: (
    key: ProviderKey,
    changed?: Readonly<Record<string, unknown>>,
    header?: Readonly<Record<string, unknown>>,
  ) => Promise<string>;
  /** How often its keys were asked for. */
  asked: () => number;
  /** Breaks every connection without an answer. */
  goAway: () => void;
  comeBack: () => void;
  close: () => Promise<void>;
}>;

/** Seconds. */
const tokenLife = 600;

export const newKey = async (alg: string, kid: string): Promise<ProviderKey> => ({
  kid,
  alg,
  ...(await generateKeyPair(alg, { extractable: true })),
});

export const openIdentityProvider = async (): Promise<IdentityProvider> => {
  let keys: readonly ProviderKey[] = [];
  let [isAway, asked, made] = [false, 0, 0];
  const server = createServer((request, response) => {
    asked += 1;
    if (isAway || request.url !== '/jwks') {
      request.socket.destroy();
      return;
    }
    void Promise.all(
      keys.map(async ({ kid, alg, publicKey }) => ({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' })),
    ).then((published) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published })),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It listens on a port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const drawn = (alg: string): Promise<ProviderKey> => newKey(alg, `key-${(made += 1)}`);
  return {
    issuer,
    jwksUri: `${issuer}/jwks`,
    rotate: async (alg) => {
      const key = await drawn(alg);
      keys = [key];
      return key;
    },
    add: async (alg) => {
      const key = await drawn(alg);
      keys = [...keys, key];
      return key;
    },
    issue: ({ kid, alg, privateKey }, changed = {}, header = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const claims = { sub: 'w.li', roles: ['operator'], unit: 'centre', iss: issuer, aud: providerAudience };
      return new SignJWT({ ...claims, iat: now, exp: now + tokenLife, ...changed })
        .setProtectedHeader({ alg, kid, ...header })
        .sign(privateKey);
    },
    asked: () => asked,
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
