import { randomBytes } from 'node:crypto';
import type { PendingSignIn } from '@redress/platform/tokens';

/** Sign-ins that were begun with a provider, each known by a name that only its own browser holds. */
export type PendingSignIns = Readonly<{
  keep: (pending: PendingSignIn, now: number) => string;
  /** Whatever comes of it, it is gone: what comes back a second time was never begun. */
  take: (name: string, now: number) => PendingSignIn | undefined;
}>;

/** Seconds that somebody may take at the provider. */
export const pendingSecondsMax = 600;
/** Sign-ins under way at once; of more, the oldest is forgotten. */
const pendingMax = 1_000;
const nameBytes = 32;

/** In memory: whoever is at the provider while the service is started again begins anew. */
export const createPendingSignIns = (): PendingSignIns => {
  const kept = new Map<string, Readonly<{ pending: PendingSignIn; until: number }>>();
  const forgetOld = (now: number): void => {
    for (const [name, { until }] of kept) if (until <= now) kept.delete(name);
  };
  return {
    keep: (pending, now) => {
      forgetOld(now);
      const [oldest] = kept.size >= pendingMax ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      const name = randomBytes(nameBytes).toString('base64url');
      kept.set(name, { pending, until: now + pendingSecondsMax });
      return name;
    },
    take: (name, now) => {
      forgetOld(now);
      const found = kept.get(name);
      kept.delete(name);
      return found?.pending;
    },
  };
};
