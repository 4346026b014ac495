import { readLedgerIdentity } from '@redress/complaints/application';
import { instantOf, millisecondsOf } from '@redress/kernel';
import { readServiceSettings } from '@redress/platform/config';
import { issueLocalToken, openTokenKey, tokenSecondsDefault, tokenSecondsMax } from '@redress/platform/tokens';
import { assertPerson, roleList, roleNamed } from '../arguments/person-arguments';
import type { CommonOptions, Context } from '../context';
import { exitCodes, Refused, WrongUse } from '../exit-codes';
import { readingLog } from '../session/log-session';
import { quiet } from '../terminal/span';
import { withCommonOptions, type AddVerb } from './verb';

type TokenOptions = CommonOptions &
  Readonly<{ user: string; role: readonly string[]; unit?: string; mandate?: string; ttl?: string }>;

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

const secondsOf = ({ texts }: Context, ttl: string | undefined): number => {
  if (ttl === undefined) return tokenSecondsDefault;
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(ttl) ?? [];
  const seconds = Number(amount) * (secondsIn[unit ?? ''] ?? Number.NaN);
  if (!(seconds >= 1 && seconds <= tokenSecondsMax)) throw new WrongUse(texts.token.wrongTtl(ttl));
  return seconds;
};

const runToken = async (context: Context, options: TokenOptions): Promise<number> => {
  const { terminal, texts, json, clock, environment, settings, ids } = context;
  const { user, unit, mandate } = options;
  assertPerson(context, options);
  const seconds = secondsOf(context, options.ttl);
  const given = options.role.map((role) => roleNamed(context, role));
  const ledger = await readingLog(context, ({ eventStore }) => readLedgerIdentity(eventStore));
  if (ledger === undefined) throw new Refused(texts.noLedger(settings.dataFolder));
  const { tokenKeyFile } = readServiceSettings(environment, settings);
  const now = Math.floor(millisecondsOf(clock.now()) / 1_000);
  const tokenId = ids.uuid();
  const token = await issueLocalToken(await openTokenKey(tokenKeyFile), {
    tokenId,
    user,
    roles: given,
    ...(unit === undefined ? {} : { unit }),
    ...(mandate === undefined ? {} : { mandate }),
    ledgerId: ledger.ledgerId,
    seconds,
    now,
  });
  const until = instantOf((now + seconds) * 1_000);
  terminal.out(json ? `${JSON.stringify({ token, tokenId, expiresAt: until })}\n` : `${token}\n`);
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
