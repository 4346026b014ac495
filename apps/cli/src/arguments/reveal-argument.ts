import type { Command } from 'commander';
import { WrongUse } from '../exit-codes';
import type { Texts } from '../texts/texts';

export type RevealOptions = Readonly<{ reveal?: boolean; purpose?: string }>;

/** Characters of a purpose: a sentence, not a file. */
const purposeCharactersMax = 500;

export const withRevealOptions = (command: Command, texts: Texts): Command =>
  command.option('--reveal', texts.arguments.revealOption).option('--purpose <text>', texts.arguments.purposeOption);

/** Why personal text is to be opened; undefined: it stays masked. @throws WrongUse where one is given without the other, or nothing is said. */
export const purposeOf = ({ reveal, purpose }: RevealOptions, texts: Texts): string | undefined => {
  if (reveal !== true && purpose === undefined) return undefined;
  const said = purpose?.trim() ?? '';
  if (reveal !== true) throw new WrongUse(texts.arguments.purposeWithoutReveal);
  if (said === '') throw new WrongUse(texts.arguments.revealWithoutPurpose);
  if (said.length > purposeCharactersMax || !said.isWellFormed())
    throw new WrongUse(texts.arguments.purposeTooLong(purposeCharactersMax));
  return said;
};
