/** Four words of 32 bits, not all of them zero. */
export type XoshiroState = readonly [number, number, number, number];

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * The generator xoshiro128** 1.1 of Blackman and Vigna ("Scrambled linear pseudorandom number generators", 2018): each call gives the next unsigned
 * word of 32 bits. Integer arithmetic only, so that every machine draws the same.
 */
export const xoshiro = (state: XoshiroState): (() => number) => {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return word;
  };
};
