import { createHash, randomBytes } from 'node:crypto';

/** Whom a sign-in key lets in. */
export type SignInGrant = Readonly<{
  issuer: string;
  subject: string;
  role: string;
  unit?: string;
  mandate?: string;
  /** Who asked for the key. */
  grantedBy: string;
}>;

export type TakenKey =
  | Readonly<{ outcome: 'taken'; grant: SignInGrant }>
  /** Used already. `role`: of the key, so that another one can be asked for. */
  | Readonly<{ outcome: 'used'; role: string }>
  /** Never there, or too old, or from before the service was started again. */
  | Readonly<{ outcome: 'unknown' }>;

/** One-time keys for a first sign-in without a provider. */
export type SignInKeys = Readonly<{
  /** A new key, shown once. Undefined where more wait to be used than may. `until`: seconds since 1970. */
  make: (grant: SignInGrant, now: number) => Readonly<{ key: string; until: number }> | undefined;
  /** Lets nobody in a second time. */
  take: (key: string, now: number) => TakenKey;
}>;

/** Seconds that a key waits to be used. */
export const signInKeySeconds = 900;
/** Keys that wait at once, used ones that are still remembered among them. */
const keysMax = 1_000;
const keyBytes = 32;

const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

type Kept = Readonly<{ grant: SignInGrant; until: number; isUsed: boolean }>;

/**
 * In memory and as hashes: whoever reads the memory's image later finds no key, and none outlives the process, which prints new ones when it starts. A used
 * key is remembered until its time is over, only to say so.
 */
export const createSignInKeys = (): SignInKeys => {
  const kept = new Map<string, Kept>();
  const forgetOld = (now: number): void => {
    for (const [hash, { until }] of kept) if (until <= now) kept.delete(hash);
  };
  return {
    make: (grant, now) => {
      forgetOld(now);
      if (kept.size >= keysMax) return undefined;
      const key = randomBytes(keyBytes).toString('base64url');
      const until = now + signInKeySeconds;
      kept.set(hashOf(key), { grant, until, isUsed: false });
      return { key, until };
    },
    take: (key, now) => {
      forgetOld(now);
      const hash = hashOf(key);
      const found = kept.get(hash);
      if (found === undefined) return { outcome: 'unknown' };
      if (found.isUsed) return { outcome: 'used', role: found.grant.role };
      kept.set(hash, { ...found, isUsed: true });
      return { outcome: 'taken', grant: found.grant };
    },
  };
};
