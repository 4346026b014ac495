import type { Personal, SealedBox } from '@redress/kernel';

/** What stored data mean: the same shape, read-only, with a personal value where a sealed box is stored. */
export type Meant<T> = T extends SealedBox
  ? Personal
  : T extends readonly (infer I)[]
    ? readonly Meant<I>[]
    : T extends object
      ? { readonly [K in keyof T]: Meant<T[K]> }
      : T;

/** The same type with intersections written out, so that two spellings of one shape compare equal. */
export type Plain<T> = T extends Personal
  ? T
  : T extends readonly (infer I)[]
    ? readonly Plain<I>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

/** True only where the compiler takes the two for one type: an optional key, a wider text or a missing variant makes it false. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- two generic signatures are identical only where A and B are
export type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
