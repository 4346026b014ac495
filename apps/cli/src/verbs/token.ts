import { isRole, roles, type Role } from '@redress/access';
import { readLedgerIdentity } from '@redress/complaints/application';
import { instantOf, millisecondsOf } from '@redress/kernel';
import { readServiceSettings } from '@redress/platform/config';
import {
  issueLocalToken,
  mandatePattern,
  openTokenKey,
  subjectPattern,
  tokenSecondsDefault,
  tokenSecondsMax,
  unitPattern,
} from '@redress/platform/tokens';
import type { CommonOptions, Context } from '../context';
import { exitCodes, Refused, WrongUse } from '../exit-codes';
import { readingLog } from '../session/log-session';
import { quiet } from '../terminal/span';
import { withCommonOptions, type AddVerb } from './verb';

type TokenOptions = CommonOptions &
  Readonly<{ user: string; role: readonly string[]; unit?: string; mandate?: string; ttl?: string }>;

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const roleList = roles.filter((role) => role !== 'public').join(', ');

const secondsOf = ({ texts }: Context, ttl: string | undefined): number => {
  if (ttl === undefined) return tokenSecondsDefault;
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(ttl) ?? [];
  const seconds = Number(amount) * (secondsIn[unit ?? ''] ?? Number.NaN);
  if (!(seconds >= 1 && seconds <= tokenSecondsMax)) throw new WrongUse(texts.token.wrongTtl(ttl));
  return seconds;
};

const rolesOf = ({ texts }: Context, given: readonly string[]): readonly Role[] =>
  given.map((role) => {
    if (!isRole(role) || role === 'public') throw new WrongUse(texts.token.unknownRole(role, roleList));
    return role;
  });

const assertWords = ({ texts }: Context, { user, unit, mandate }: TokenOptions): void => {
  if (!subjectPattern.test(user)) throw new WrongUse(texts.token.wrongWord('--user'));
  if (mandate !== undefined && !mandatePattern.test(mandate)) throw new WrongUse(texts.token.wrongWord('--mandate'));
  if (unit !== undefined && !unitPattern.test(unit)) throw new WrongUse(texts.token.wrongUnit);
};

const runToken = async (context: Context, options: TokenOptions): Promise<number> => {
  const { terminal, texts, json, clock, environment, settings } = context;
  const { user, unit, mandate } = options;
  assertWords(context, options);
  const seconds = secondsOf(context, options.ttl);
  const given = rolesOf(context, options.role);
  const ledger = await readingLog(context, ({ eventStore }) => readLedgerIdentity(eventStore));
  if (ledger === undefined) throw new Refused(texts.noLedger(settings.dataFolder));
  const { tokenKeyFile } = readServiceSettings(environment, settings);
  const now = Math.floor(millisecondsOf(clock.now()) / 1_000);
  const token = await issueLocalToken(await openTokenKey(tokenKeyFile), {
    user,
    roles: given,
    ...(unit === undefined ? {} : { unit }),
    ...(mandate === undefined ? {} : { mandate }),
    ledgerId: ledger.ledgerId,
    seconds,
    now,
  });
  const until = instantOf((now + seconds) * 1_000);
  terminal.out(json ? `${JSON.stringify({ token, expiresAt: until })}\n` : `${token}\n`);
  terminal.remark([quiet(texts.token.issued(until, tokenKeyFile))]);
  return exitCodes.done;
};

const collected = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

export const addToken: AddVerb = (program, runVerb, texts) => {
  const said = texts.token;
  withCommonOptions(
    program
      .command('token')
      .description(said.description)
      .requiredOption('--user <id>', said.user)
      .requiredOption('--role <role>', said.role(roleList), collected)
      .option('--unit <unit>', said.unit)
      .option('--mandate <reference>', said.mandate)
      .option('--ttl <duration>', said.ttl)
      .addHelpText(
        'after',
        texts.common.example(['redress token --user ha-41 --role handler --unit lighting-office --ttl 8h']),
      ),
    texts,
  ).action((options: TokenOptions) => runVerb(options, (context) => runToken(context, options)));
};
