import type { OpenSealed } from '@redress/integrity';
import { openBox, SealBrokenError } from './sealed-box';

/** Opens boxes for the verifier with the keys that `keyOf` gives; a key it does not give is missing, not broken. */
export const openSealedWith =
  (keyOf: (kid: string) => Uint8Array | undefined): OpenSealed =>
  (box, place, committedPointer) => {
    const key = keyOf(box.$sealed.kid);
    if (key === undefined) return { outcome: 'keyMissing' };
    try {
      openBox(box, place, key, committedPointer);
      return { outcome: 'holds' };
    } catch (error) {
      if (error instanceof SealBrokenError) return { outcome: 'broken', reason: error.reason };
      throw error;
    }
  };
