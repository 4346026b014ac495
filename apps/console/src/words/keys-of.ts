import type { Messages } from '../language/messages';

/** The values that have a word, in their order. */
export const keysOf = <K extends string>({ entries }: Messages<K>): readonly K[] =>
  // An object's own keys are those that its type names: the catalogue is written out in one place.
  Object.keys(entries) as K[];
