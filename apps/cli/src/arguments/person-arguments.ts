import { isRole, roles, type Role } from '@redress/access';
import { mandatePattern, subjectPattern, unitPattern } from '@redress/platform/tokens';
import type { Context } from '../context';
import { WrongUse } from '../exit-codes';

/** Who is to be let in, as the options say it. */
export type PersonOptions = Readonly<{ user?: string; unit?: string; mandate?: string }>;

export const roleList = roles.filter((role) => role !== 'public').join(', ');

/** @throws WrongUse where there is no such role, or nobody can be given it */
export const roleNamed = ({ texts }: Pick<Context, 'texts'>, text: string): Role => {
  if (!isRole(text) || text === 'public') throw new WrongUse(texts.token.unknownRole(text, roleList));
  return text;
};

/** @throws WrongUse where what is said of a person cannot be recorded */
export const assertPerson = ({ texts }: Pick<Context, 'texts'>, { user, unit, mandate }: PersonOptions): void => {
  if (user !== undefined && !subjectPattern.test(user)) throw new WrongUse(texts.token.wrongWord('--user'));
  if (mandate !== undefined && !mandatePattern.test(mandate)) throw new WrongUse(texts.token.wrongWord('--mandate'));
  if (unit !== undefined && !unitPattern.test(unit)) throw new WrongUse(texts.token.wrongUnit);
};
