import type { CommonOptions } from '../context';
import { exitCodes } from '../exit-codes';
import { readStatus } from '../status/ledger-status';
import { statusPage } from '../status/status-page';
import { withCommonOptions, type AddVerb } from './verb';

export const addStatus: AddVerb = (program, runVerb, texts) => {
  withCommonOptions(
    program
      .command('status')
      .description(texts.status.description)
      .addHelpText('after', texts.common.example(['redress status', 'redress status --json | jq .readModels'])),
    texts,
  ).action((options: CommonOptions) =>
    runVerb(options, async (context) => {
      const status = await readStatus(context);
      const { terminal, json } = context;
      if (json)
        terminal.out(
          `${JSON.stringify({
            ...status,
            writer: status.writer ?? null,
            position: status.position ?? null,
            events: status.events ?? null,
          })}\n`,
        );
      else terminal.print(statusPage(status, context));
      return exitCodes.done;
    }),
  );
};
