import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { TokenError } from './access-token';

/** How a provider's keys are kept, each with its unit. */
export type ProviderKeyLimits = Readonly<{
  /** Keys that were fetched so long ago are fetched anew when one is wanted. */
  freshMillisecondsMax: number;
  /** Keys that the provider has not confirmed for so long are believed no more: it may have taken one back meanwhile. */
  staleMillisecondsMax: number;
  /** At most one fetch in so long a time: for a key that is not among them, which anybody can name, and for a provider that is away. */
  pauseMilliseconds: number;
  fetchMillisecondsMax: number;
  bytesMax: number;
}>;

export const providerKeyLimits: ProviderKeyLimits = {
  freshMillisecondsMax: 600_000,
  staleMillisecondsMax: 86_400_000,
  pauseMilliseconds: 2_000,
  fetchMillisecondsMax: 5_000,
  bytesMax: 256 * 1_024,
};

/** `unknown`: not asked yet. `away`: not answered at the last asking. Milliseconds since 1970. */
export type ProviderStatus = Readonly<{ state: 'unknown' | 'there' | 'away'; keysOf: number | undefined }>;

export type ProviderKeys = Readonly<{
  /** The key that a token names. @throws TokenError `unavailable` where it cannot be had; JWKSNoMatchingKey where the provider has none such */
  keyAt: (nowMilliseconds: number) => JWTVerifyGetKey;
  /** Asks the provider where its last answer is old, or there was none, and says how it is. */
  look: (nowMilliseconds: number) => Promise<ProviderStatus>;
}>;

/** The body of what is at an address, as JSON. @throws where it is not there in time, is something else, or too large */
export type FetchJson = (url: string, limits: ProviderKeyLimits) => Promise<unknown>;

/** Redirects are not followed: the address is settled, and what stands behind another is nobody's promise. */
const fetchJson: FetchJson = async (url, { fetchMillisecondsMax, bytesMax }) => {
  const signal = AbortSignal.timeout(fetchMillisecondsMax);
  const response = await fetch(url, { redirect: 'error', signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The keys are answered with ${response.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > bytesMax) throw new Error('The keys are longer than keys are');
    chunks.push(chunk);
  }
  const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  return value;
};

type KeySet = ReturnType<typeof createLocalJWKSet>;

/** Each key is judged by the set when it is wanted. */
const isKeySet = (value: unknown): value is JSONWebKeySet =>
  typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys);

const keySetOf = (value: unknown): KeySet => {
  if (!isKeySet(value)) throw new Error('These are no keys');
  return createLocalJWKSet(value);
};

/** A provider's public keys (RFC 7517), fetched when they are wanted. Known keys go on while it is away, for as long as `staleMillisecondsMax` says. */
export const createProviderKeys = (
  jwksUri: string,
  limits: ProviderKeyLimits = providerKeyLimits,
  fetchKeys: FetchJson = fetchJson,
): ProviderKeys => {
  let known: Readonly<{ keys: KeySet; at: number }> | undefined;
  let asked: Readonly<{ at: number; isAnswered: boolean }> | undefined;
  let asking: Promise<void> | undefined;

  const ask = async (now: number): Promise<void> => {
    asked = { at: now, isAnswered: false };
    try {
      known = { keys: keySetOf(await fetchKeys(jwksUri, limits)), at: now };
      asked = { at: now, isAnswered: true };
    } catch {
      // Readiness and the refused token say so.
    }
  };
  const askUnlessJustAsked = async (now: number): Promise<void> => {
    if (asking === undefined && asked !== undefined && now - asked.at < limits.pauseMilliseconds) return;
    asking ??= ask(now).finally(() => (asking = undefined));
    await asking;
  };
  const isOlder = (now: number, milliseconds: number): boolean => known === undefined || now - known.at > milliseconds;
  const refreshed = async (now: number): Promise<KeySet> => {
    if (isOlder(now, limits.freshMillisecondsMax)) await askUnlessJustAsked(now);
    if (known === undefined || isOlder(now, limits.staleMillisecondsMax))
      throw new TokenError('unavailable', 'The issuer’s keys cannot be had');
    return known.keys;
  };

  return {
    keyAt: (now) => async (header, token) => {
      const keys = await refreshed(now);
      try {
        return await keys(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await askUnlessJustAsked(now);
        // Whether it has such a key only the provider knows.
        if (asked?.isAnswered !== true) throw new TokenError('unavailable', 'The issuer’s keys cannot be had');
        return await (known?.keys ?? keys)(header, token);
      }
    },
    look: async (now) => {
      if (asked?.isAnswered !== true || isOlder(now, limits.freshMillisecondsMax)) await askUnlessJustAsked(now);
      const keysOf = isOlder(now, limits.staleMillisecondsMax) ? undefined : known?.at;
      return { state: asked === undefined ? 'unknown' : asked.isAnswered ? 'there' : 'away', keysOf };
    },
  };
};
