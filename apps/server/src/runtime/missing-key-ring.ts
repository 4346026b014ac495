import { KeyRingMissingError, type KeyRing } from '@redress/kernel';

/**
 * Stands where the keys are missing: what is sealed stays closed, and whatever needs a key, or a name that is made with one, is refused. Every command
 * does: its id is made with the instance key.
 */
export const missingKeyRing = (problem: string): KeyRing => {
  const refuse = (): never => {
    throw new KeyRingMissingError(problem);
  };
  const refused = (): Promise<never> => Promise.reject(new KeyRingMissingError(problem));
  return {
    keyFor: refused,
    open: () => Promise.resolve(new Map()),
    keysOf: refused,
    destroy: refused,
    mac: refuse,
    status: refused,
    close: () => Promise.resolve(),
  };
};
