import type { Terms } from '@redress/complaints/messages';
import { WrongUse } from '../exit-codes';
import type { Texts } from '../texts/texts';
import { bare, closest } from './closest';

/** A value of a closed list by its code or by its name in either language. @throws WrongUse naming the right ones. */
export const chooseNamed = <T extends string>(
  what: string,
  asked: string,
  allowed: readonly T[],
  terms: Terms<T>,
  texts: Texts,
): T => {
  const namesOf = (code: T): readonly string[] => [code, terms[code].en, terms[code].zh];
  const chosen = allowed.find((code) => namesOf(code).some((name) => bare(name) === bare(asked)));
  if (chosen !== undefined) return chosen;
  throw new WrongUse(texts.arguments.notAmong(what, asked, closest(asked, allowed), allowed));
};
