import type { CommonOptions, Context } from '../context';
import { assertPerson, roleList, roleNamed, type PersonOptions } from '../arguments/person-arguments';
import { exitCodes } from '../exit-codes';
import { quiet } from '../terminal/span';
import type { ServiceOptions } from '../service/service-address';
import { membersOf } from '../service/service-events';
import { questionOf, warnOfPlainToken } from '../service/service-question';
import { refusalOf } from '../service/service-refusal';
import { runningService } from './running-service';
import { withCommonOptions, type AddVerb } from './verb';

type SignInOptions = CommonOptions & PersonOptions & ServiceOptions & Readonly<{ role: string }>;

const runSignIn = async (context: Context, options: SignInOptions): Promise<number> => {
  const { terminal, texts, json } = context;
  const { user, unit, mandate } = options;
  assertPerson(context, options);
  const role = roleNamed(context, options.role);
  const address = await runningService(context, options);
  warnOfPlainToken(context, address);
  const answer = await questionOf(context, address, 'v1/sign-in-links', {
    role,
    ...(user === undefined ? {} : { user }),
    ...(unit === undefined ? {} : { unit }),
    ...(mandate === undefined ? {} : { mandate }),
  });
  if (answer.outcome === 'refused') throw refusalOf(answer.problem, address, context);
  const { path, ...link } = membersOf(answer.body);
  const url = `${address.url.href.replace(/\/+$/, '')}${String(path)}`;
  terminal.out(json ? `${JSON.stringify({ url, ...link })}\n` : `${url}\n`);
  terminal.remark([quiet(texts.signIn.once(String(link['user']), String(link['until'])))]);
  return exitCodes.done;
};

export const addSignIn: AddVerb = (program, runVerb, texts) => {
  const { signIn: said, token } = texts;
  withCommonOptions(
    program
      .command('sign-in')
      .description(said.description)
      .requiredOption('--role <role>', said.role(roleList))
      .option('--user <id>', said.user)
      .option('--unit <unit>', token.unit)
      .option('--mandate <reference>', token.mandate)
      .option('--url <url>', said.url)
      .option('--token <token>', said.token)
      .addHelpText(
        'after',
        texts.common.example([
          'redress sign-in --role supervisor',
          'redress sign-in --role handler --user ha-41 --unit lighting-office',
        ]),
      ),
    texts,
  ).action((options: SignInOptions) => runVerb(options, (context) => runSignIn(context, options)));
};
