import { createHash, timingSafeEqual } from 'node:crypto';

const trackingCodePattern = /^[0-9A-HJKMNP-TV-Z]{10}$/;

/**
 * The code that somebody read out or copied: small letters, blanks and dashes, I or L for one and O for zero, as Crockford's alphabet allows.
 * Undefined where it is none.
 */
export const readTrackingCode = (text: string): string | undefined => {
  const spelled = text.replaceAll(/[\s-]/g, '').toUpperCase().replaceAll(/[IL]/g, '1').replaceAll('O', '0');
  return trackingCodePattern.test(spelled) ? spelled : undefined;
};

/** Compares two codes in a time that tells nothing of where they differ, or of how long they are. */
export const isSameCode = (a: string, b: string): boolean => {
  const digestOf = (text: string): Uint8Array => createHash('sha256').update(text).digest();
  return timingSafeEqual(digestOf(a), digestOf(b));
};
