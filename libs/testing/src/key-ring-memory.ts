import { createHmac } from 'node:crypto';
import type { DataKey, KeyRing } from '@redress/kernel';

type LiveKey = Readonly<{ subject: string; stream: string; key: DataKey }>;

const ownerOf = (subject: string, stream: string): string => JSON.stringify([subject, stream]);

/**
 * A key ring that forgets everything with the process. Its keys are drawn from `seed`, so that a test meets the same bytes each time; two rings of
 * one seed are the same instance.
 */
export const createMemoryKeyRing = ({ seed = 'memory key ring' }: Readonly<{ seed?: string }> = {}): KeyRing => {
  const live = new Map<string, LiveKey>();
  const kidOf = new Map<string, string>();
  const destroyed = new Set<string>();
  let drawn = 0;

  const draw = (label: string): Buffer => createHmac('sha256', seed).update(label).digest();
  const instanceKey = draw('instance key');

  const make = (subject: string, stream: string): DataKey => {
    drawn += 1;
    const kid = draw(`kid ${drawn}`).subarray(0, 16).toString('base64url');
    const key = { kid, key: new Uint8Array(draw(`key ${drawn}`)) };
    live.set(kid, { subject, stream, key });
    kidOf.set(ownerOf(subject, stream), kid);
    return key;
  };

  const find = (subject: string, stream: string): DataKey | undefined =>
    live.get(kidOf.get(ownerOf(subject, stream)) ?? '')?.key;

  return {
    keyFor: (subject, stream) => Promise.resolve(find(subject, stream) ?? make(subject, stream)),
    open: (kids) =>
      Promise.resolve(
        new Map(
          kids.flatMap((kid) => {
            const key = live.get(kid)?.key;
            return key === undefined ? [] : [[kid, key] as const];
          }),
        ),
      ),
    keysOf: (subject) =>
      Promise.resolve(
        [...live.values()]
          .filter((entry) => entry.subject === subject)
          .map(({ key: { kid }, stream }) => ({ kid, stream })),
      ),
    destroy: (kid) => {
      live.delete(kid);
      destroyed.add(kid);
      return Promise.resolve();
    },
    mac: (message) => new Uint8Array(createHmac('sha256', instanceKey).update(message).digest()),
    status: () =>
      Promise.resolve({
        liveKeys: live.size,
        destroyedKeys: destroyed.size,
        masterKeyId: 'none',
        durability: 'memory only',
      }),
    close: () => Promise.resolve(),
  };
};
