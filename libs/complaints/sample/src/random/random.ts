import { xoshiro, type XoshiroState } from './xoshiro';

/** At least one item: what can be picked from. */
export type Choice<T> = readonly [T, ...T[]];

/** An item and how often it comes, beside the others' weights. */
export type Weighted<T> = readonly [item: T, weight: number];

/** Draws that depend on nothing but where they began: the same machine or another, today or in years. */
export type Random = Readonly<{
  /** In [0, 1), in steps of 2^-32. */
  fraction: () => number;
  /** From 0 to `below` - 1; `below` is at most 2^32. */
  integer: (below: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(items: Choice<T>) => T;
  weighted: <T>(items: Choice<Weighted<T>>) => T;
  /** Between the two, mostly near the least, as waiting times are: the square of a uniform draw, with a mean at a third of the way. */
  skewed: (least: number, most: number) => number;
}>;

const wordsPerUnit = 2 ** 32;

/** Finalizer of MurmurHash3: a bijection of 32-bit words, in which every bit in moves every bit out. */
const mixed = (word: number): number => {
  let hash = word | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

/** FNV-1a over UTF-16 code units. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
};

/** Each step is a bijection of what it adds: no two places of one purpose share a state, nor do two seeds. */
const stateOf = (seed: number, place: number, purpose: string): XoshiroState => {
  const a = mixed(seed ^ 0x9e3779b9);
  const b = mixed(Math.floor(seed / wordsPerUnit) ^ a);
  const c = mixed(place ^ b);
  const d = mixed(hashOf(purpose) ^ c);
  return a === 0 && b === 0 && c === 0 && d === 0 ? [1, b, c, d] : [a, b, c, d];
};

/** Neighbouring states give unlike words only after a few rounds. */
const roundsBefore = 12;

/**
 * Draws for one purpose at one place (a case's number, a user's, a week's), so that what one part of the sample draws never moves another part.
 * `seed` is a safe integer from 0, `place` below 2^32.
 */
export const createRandom = (seed: number, place: number, purpose: string): Random => {
  const word = xoshiro(stateOf(seed, place, purpose));
  for (let round = 0; round < roundsBefore; round += 1) word();
  const fraction = (): number => word() / wordsPerUnit;
  const integer = (below: number): number => Math.floor(fraction() * below);
  return {
    fraction,
    integer,
    chance: (share) => fraction() < share,
    pick: (items) => items[integer(items.length)] ?? items[0],
    weighted: (items) => {
      let left = fraction() * items.reduce((sum, [, weight]) => sum + weight, 0);
      const drawn = items.find(([, weight]) => (left -= weight) < 0);
      return (drawn ?? items[0])[0];
    },
    skewed: (least, most) => {
      const share = fraction();
      return least + (most - least) * share * share;
    },
  };
};
