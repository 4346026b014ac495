import { complaintStreamOf, complaintStreamPrefix } from '@redress/complaints/domain';
import { auditTrail, caseView, trendStatistics } from '@redress/complaints/read-models';
import type { ReadModel, ReadStore } from '@redress/kernel';
import type { CommonOptions, Context } from '../context';
import { exitCodes, WrongUse } from '../exit-codes';
import { maintaining } from '../session/maintaining';
import { reading } from '../session/session';
import { bad, good, quiet, warning } from '../terminal/span';
import { tableLines } from '../terminal/table';
import { visibleJson } from '../terminal/visible-text';
import { deadLetterPage, type ParkedEvent } from './dead-letter-page';
import { createFigures } from './figures';
import { withCommonOptions, type AddVerb } from './verb';

type DeadLetterOptions = CommonOptions & Readonly<{ model?: string; case?: string }>;

const allModels: readonly ReadModel[] = [caseView, auditTrail, trendStatistics].map(({ model }) => model);

/** @throws WrongUse naming the models there are */
const modelsOf = ({ model: name }: DeadLetterOptions, { texts }: Context): readonly ReadModel[] => {
  const models = allModels.filter((model) => name === undefined || model.name === name);
  if (models.length > 0) return models;
  throw new WrongUse(texts.deadLetters.noModel(name ?? '', allModels.map((model) => model.name).join(', ')));
};

/** A case as it is named here: a number is looked up in a read model, and a parked case may not be in it. */
const streamOf = (text: string): string =>
  text.startsWith(complaintStreamPrefix) ? text : complaintStreamOf(text.toLowerCase());

const parkedIn = async (
  readStore: Pick<ReadStore, 'deadLetters'>,
  models: readonly ReadModel[],
): Promise<readonly ParkedEvent[]> => {
  const parked: ParkedEvent[] = [];
  for (const model of models)
    for (const letter of await readStore.deadLetters(model)) parked.push({ model: model.name, letter });
  return parked;
};

const letterJson = ({ model, letter: { revision, ...rest } }: ParkedEvent): string =>
  visibleJson(JSON.stringify({ model, revision: String(revision), ...rest }));

const runList = (context: Context, options: DeadLetterOptions): Promise<number> => {
  const models = modelsOf(options, context);
  return reading(context, async ({ readStore }) => {
    const { terminal, texts, json, lang } = context;
    const said = texts.deadLetters;
    const parked = await parkedIn(readStore, models);
    if (json) parked.forEach((one) => terminal.out(`${letterJson(one)}\n`));
    else if (parked.length > 0)
      terminal.print(
        tableLines(
          [
            { title: said.model },
            { title: said.case },
            { title: said.revision, align: 'right' },
            { title: said.event },
            { title: said.error, fit: 'cut' },
          ],
          parked.map(({ model, letter }) => [
            model,
            letter.stream,
            String(letter.revision),
            letter.type,
            bad(letter.error),
          ]),
          terminal.columns,
        ),
      );
    terminal.remark([
      parked.length === 0 ? good(said.none) : warning(said.parked(createFigures(lang).whole(parked.length))),
    ]);
    const [first] = parked;
    if (first !== undefined) terminal.remark([quiet(said.lookCloser(first.letter.stream))]);
    return exitCodes.done;
  });
};

const runShow = (context: Context, text: string, options: DeadLetterOptions): Promise<number> => {
  const models = modelsOf(options, context);
  return reading(context, async ({ readStore, eventStore, ledger }) => {
    const { terminal, texts, json } = context;
    const stream = streamOf(text);
    const parked = (await parkedIn(readStore, models)).filter(({ letter }) => letter.stream === stream);
    if (json) parked.forEach((one) => terminal.out(`${letterJson(one)}\n`));
    else terminal.print(await deadLetterPage(context, parked, { eventStore, zone: ledger.zone }));
    if (parked.length === 0) terminal.remark([good(texts.deadLetters.noneOf(stream))]);
    return exitCodes.done;
  });
};

/** Exit 1 where a case stays parked. */
const runRetry = (context: Context, options: DeadLetterOptions): Promise<number> => {
  const models = modelsOf(options, context);
  return maintaining(context, { isAlone: true }, async ({ projector }) => {
    const { terminal, texts, json, lang } = context;
    const said = texts.deadLetters;
    const { whole } = createFigures(lang);
    let left = 0;
    let tried = 0;
    for (const { name } of models) {
      const only = options.case === undefined ? undefined : streamOf(options.case);
      for (const retried of await projector.retryDeadLetters(name, only)) {
        tried += 1;
        left += retried.left;
        const { stream } = retried;
        if (json) terminal.out(`${visibleJson(JSON.stringify({ model: name, ...retried }))}\n`);
        else if (retried.left === 0)
          terminal.print([[quiet(`${name}  `), good(said.released(stream, whole(retried.before)))]]);
        else terminal.print([[quiet(`${name}  `), bad(said.stillParked(stream, whole(retried.left)))]]);
      }
    }
    if (tried === 0) terminal.remark([good(said.none)]);
    if (left > 0) terminal.remark([warning(said.whyStill)]);
    return left === 0 ? exitCodes.done : exitCodes.refused;
  });
};

export const addDeadLetters: AddVerb = (program, runVerb, texts) => {
  const { deadLetters: said, common } = texts;
  const group = program.command('dead-letters').description(said.description);
  withCommonOptions(
    group
      .command('list', { isDefault: true })
      .description(said.list)
      .option('--model <name>', said.modelOption)
      .addHelpText('after', common.example(['redress dead-letters list', 'redress dead-letters list --json | wc -l'])),
    texts,
  ).action((options: DeadLetterOptions) => runVerb(options, (context) => runList(context, options)));
  withCommonOptions(
    group
      .command('show')
      .description(said.show)
      .argument('<case>', said.stream)
      .option('--model <name>', said.modelOption)
      .addHelpText('after', common.example(['redress dead-letters show 3f0c1e9a-1111-5111-8111-000000000001'])),
    texts,
  ).action((text: string, options: DeadLetterOptions) =>
    runVerb(options, (context) => runShow(context, text, options)),
  );
  withCommonOptions(
    group
      .command('retry')
      .description(said.retry)
      .option('--model <name>', said.modelOption)
      .option('--case <case>', said.caseOption)
      .addHelpText(
        'after',
        common.example(['redress dead-letters retry', 'redress dead-letters retry --model case_view']),
      ),
    texts,
  ).action((options: DeadLetterOptions) => runVerb(options, (context) => runRetry(context, options)));
};
