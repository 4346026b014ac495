import { WrongUse } from '../exit-codes';
import type { Texts } from '../texts/texts';
import { bare, closest } from './closest';

/** One of a closed list, whatever its case and dashes. @throws WrongUse naming the right ones. */
export const choose = <T extends string>(what: string, asked: string, allowed: readonly T[], texts: Texts): T => {
  const chosen = allowed.find((candidate) => bare(candidate) === bare(asked));
  if (chosen !== undefined) return chosen;
  throw new WrongUse(texts.arguments.notAmong(what, asked, closest(asked, allowed), allowed));
};

/** Several of them, separated by commas. */
export const chooseSeveral = <T extends string>(
  what: string,
  asked: string,
  allowed: readonly T[],
  texts: Texts,
): readonly T[] => {
  const chosen = asked
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => choose(what, word, allowed, texts));
  if (chosen.length === 0) throw new WrongUse(texts.arguments.notAmong(what, asked, undefined, allowed));
  return [...new Set(chosen)];
};

/** A whole number from `least` to `most`. @throws WrongUse */
export const wholeNumber = (
  what: string,
  asked: string,
  [least, most]: readonly [least: number, most: number],
  texts: Texts,
): number => {
  const number = /^\d{1,15}$/.test(asked) ? Number(asked) : Number.NaN;
  if (!(number >= least && number <= most)) throw new WrongUse(texts.arguments.notANumber(what, asked, least, most));
  return number;
};
