import { WrongUse } from '../exit-codes';
import type { Texts } from '../texts/texts';

const revisionPattern = /^#?(\d{1,18})$/;

export const isRevision = (asked: string): boolean => revisionPattern.test(asked.trim());

/** A revision that the case has, `7` or `#7`. @throws WrongUse naming those it has. */
export const revisionArgument = (option: string, asked: string, head: bigint, texts: Texts): bigint => {
  const [, digits] = revisionPattern.exec(asked.trim()) ?? [];
  if (digits === undefined) throw new WrongUse(texts.arguments.notARevision(option, asked, head));
  const revision = BigInt(digits);
  if (revision > head) throw new WrongUse(texts.arguments.noSuchRevision(option, asked, head));
  return revision;
};
