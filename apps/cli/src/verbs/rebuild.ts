import type { CheckedModel } from '@redress/platform/projections';
import type { CommonOptions, Context } from '../context';
import { exitCodes, WrongUse } from '../exit-codes';
import { eventsInAll } from '../session/log-session';
import { maintaining, type MaintenanceSession } from '../session/maintaining';
import { exitCodeOfStop, stoppable } from '../session/stoppable';
import { bad, good, quiet, warning, type Inline } from '../terminal/span';
import { createFigures, labelled } from './figures';
import { shareOf, tellProgress } from './tell-progress';
import { withCommonOptions, type AddVerb } from './verb';

type RebuildOptions = CommonOptions & Readonly<{ all?: boolean; check?: boolean }>;

/** The models that are meant. @throws WrongUse naming those there are */
const modelsNamed = async (
  { projector }: MaintenanceSession,
  name: string | undefined,
  { all }: RebuildOptions,
  { texts }: Context,
): Promise<readonly string[]> => {
  const models = (await projector.status()).map(({ model }) => model);
  if (name === undefined && all === true) return models;
  if (name !== undefined && all !== true && models.includes(name)) return [name];
  throw new WrongUse(texts.rebuild.chooseOne(models.join(', ')));
};

const checkedLines = (
  { model, live, rebuilt, isEqual }: CheckedModel,
  { texts, terminal }: Context,
): readonly Inline[] => {
  const said = texts.rebuild;
  if (isEqual) return [good(said.equal(model))];
  return [
    bad(said.differs(model)),
    ...labelled(
      [
        [`  ${said.live}`, live],
        [`  ${said.fromLog}`, rebuilt],
      ],
      terminal,
    ),
  ];
};

const reportCheck = (checked: readonly CheckedModel[], context: Context): number => {
  const { terminal, texts, json } = context;
  if (json) terminal.out(`${JSON.stringify({ checked })}\n`);
  else terminal.print(checked.flatMap((one) => checkedLines(one, context)));
  const wrong = checked.filter(({ isEqual }) => !isEqual).map(({ model }) => model);
  if (wrong.length === 0) return exitCodes.done;
  terminal.remark([warning(texts.rebuild.howToMend(wrong.length === 1 ? (wrong[0] ?? '') : '--all'))]);
  return exitCodes.refused;
};

const reportRebuild = (
  models: readonly string[],
  { events, milliseconds }: Readonly<{ events: number; milliseconds: number }>,
  { terminal, texts, json, lang }: Context,
): number => {
  const { whole, seconds } = createFigures(lang);
  if (json) terminal.out(`${JSON.stringify({ rebuilt: models, events, seconds: Math.round(milliseconds) / 1_000 })}\n`);
  else terminal.print([texts.rebuild.rebuilt(models.join(', '), whole(events), seconds(milliseconds))]);
  return exitCodes.done;
};

const runRebuild = async (context: Context, name: string | undefined, options: RebuildOptions): Promise<number> => {
  const { texts, terminal, elapsed } = context;
  const progress = tellProgress(context, texts.progress.events);
  let events = 0;
  let inAll: number | undefined;
  const onProgress = (seen: Readonly<{ events: number }>): void => {
    ({ events } = seen);
    progress.update(events, shareOf(events, inAll));
  };
  return stoppable(context, (stopping) =>
    maintaining(context, { isAlone: options.check !== true, onProgress }, async (session) => {
      const { projector } = session;
      const models = await modelsNamed(session, name, options, context);
      inAll = await eventsInAll(session);
      const startedAt = elapsed();
      try {
        if (options.check === true) return reportCheck(await projector.check(models, stopping.signal), context);
        await projector.rebuild(models, stopping.signal);
        return reportRebuild(models, { events, milliseconds: elapsed() - startedAt }, context);
      } catch (error) {
        const asked = stopping.asked();
        if (asked === undefined) throw error;
        terminal.remark([quiet(texts.rebuild.interrupted)]);
        return exitCodeOfStop[asked];
      } finally {
        progress.end();
      }
    }),
  );
};

export const addRebuild: AddVerb = (program, runVerb, texts) => {
  const { rebuild, common } = texts;
  withCommonOptions(
    program
      .command('rebuild')
      .description(rebuild.description)
      .argument('[name]', rebuild.name)
      .option('--all', rebuild.all)
      .option('--check', rebuild.check)
      .addHelpText('after', common.example(['redress rebuild case_view', 'redress rebuild --all --check'])),
    texts,
  ).action((name: string | undefined, options: RebuildOptions) =>
    runVerb(options, (context) => runRebuild(context, name, options)),
  );
};
