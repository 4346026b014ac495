import type { Words } from '../lang';

/** How each value of a closed list is named. */
export type Terms<T extends string> = Readonly<Record<T, Words>>;

/** The name of a value, in a language; a value that is on no list, such as a code of somebody's catalogue, names itself. */
export const termOf = (terms: Readonly<Record<string, Words>>, value: string, lang: keyof Words): string =>
  (Object.hasOwn(terms, value) ? terms[value]?.[lang] : undefined) ?? value;
