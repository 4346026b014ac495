import type { Random } from '../random/random';

const bytesOfSha256 = 32;

/** What a SHA-256 looks like, of a file that never was. */
export const createHashText = (random: Random): string =>
  Array.from({ length: bytesOfSha256 }, () => random.integer(256).toString(16).padStart(2, '0')).join('');
