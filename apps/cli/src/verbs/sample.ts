import { sampleCasesMax, sampleZone } from '@redress/complaints/sample';
import { performActs, sampleBeginning, sampleSeries, type ActCounts, type SampleCity } from '@redress/composition';
import type { Instant } from '@redress/kernel';
import { instantArgument } from '../arguments/instant-argument';
import type { CommonOptions, Context } from '../context';
import { exitCodes, WrongUse } from '../exit-codes';
import { waitForReadModels } from '../session/catch-up';
import { writing } from '../session/session';
import { exitCodeOfStop, stoppable } from '../session/stoppable';
import { bad, quiet, warning } from '../terminal/span';
import { createFigures, labelled } from './figures';
import { refusalSentence } from './refusal-sentence';
import { tellProgress } from './tell-progress';
import { withCommonOptions, type AddVerb } from './verb';

type SampleVerbOptions = CommonOptions & Readonly<{ cases: string; seed: string; until: string }>;

const casesByDefault = '500';
const seedByDefault = '1';
/** Midnight in the made-up city. The day never moves, so that the same options are the same cases for ever. */
const untilByDefault: Instant = '2026-06-30T16:00:00.000Z';

const wholeNumber = (option: string, text: string, most: number, { texts }: Context): number => {
  const value = Number(text);
  if (/^\d{1,16}$/.test(text) && value <= most) return value;
  throw new WrongUse(texts.arguments.notANumber(option, text, 0, most));
};

const report = (
  context: Context,
  city: SampleCity,
  counts: ActCounts,
  { until, milliseconds }: Readonly<{ until: Instant; milliseconds: number }>,
): void => {
  const { terminal, texts, json, lang } = context;
  const { whole, seconds } = createFigures(lang);
  const { cases, seed, from } = city;
  const { acts, repeated, refused, events, filed } = counts;
  if (json) {
    const took = Math.round(milliseconds) / 1_000;
    terminal.out(
      `${JSON.stringify({ cases, seed, from, until, filed, acts, repeated, refused, events, seconds: took })}\n`,
    );
  } else {
    const { labels } = texts.sample;
    terminal.print(
      labelled(
        [
          [labels.cases, whole(cases)],
          [labels.acts, whole(acts)],
          [labels.repeated, whole(repeated)],
          [labels.refused, refused === 0 ? undefined : bad(whole(refused))],
          [labels.events, whole(events)],
          [labels.seconds, seconds(milliseconds)],
        ],
        terminal,
        'right',
      ),
    );
  }
  const said =
    acts > 0 && repeated === acts
      ? texts.sample.nothingNew(whole(acts))
      : texts.sample.said(whole(filed), whole(acts), whole(events));
  terminal.remark([said, quiet(texts.sample.asOf(until))]);
};

const runSample = async (verbContext: Context, asked: SampleVerbOptions): Promise<number> => {
  const cases = wholeNumber('--cases', asked.cases, sampleCasesMax, verbContext);
  const seed = wholeNumber('--seed', asked.seed, Number.MAX_SAFE_INTEGER, verbContext);
  const { at: until } = instantArgument('--until', asked.until, sampleZone, verbContext.texts);
  const city: SampleCity = { cases, seed, from: sampleBeginning(cases, until) };
  // A ledger that is opened for it is opened in the sample's own time.
  const context: Context = { ...verbContext, clock: { now: () => city.from } };
  const { texts, terminal, elapsed, chance, lang } = context;
  return writing(
    context,
    ({ ports, projector, eventStore }) =>
      stoppable(context, async (stopping) => {
        const startedAt = elapsed();
        const progress = tellProgress(context, texts.sample.performing);
        const counts = await performActs(ports, sampleSeries(city), {
          chance,
          signal: stopping.signal,
          onProgress: ({ acts }) => progress.update(acts, undefined),
          onRefusal: ({ caseNumber, step }, refusal) =>
            terminal.remark([bad(texts.sample.refused(caseNumber, step, refusalSentence(refusal, context)))]),
        }).finally(progress.end);
        const stopped = stopping.asked();
        if (stopped !== undefined) {
          terminal.remark([warning(texts.sample.interrupted(createFigures(lang).whole(counts.acts)))]);
          return exitCodeOfStop[stopped];
        }
        const head = await eventStore.head();
        if (head !== undefined) await waitForReadModels(context, projector, head);
        report(context, city, counts, { until, milliseconds: elapsed() - startedAt });
        return counts.refused === 0 ? exitCodes.done : exitCodes.refused;
      }),
    { isSample: true },
  );
};

export const addSample: AddVerb = (program, runVerb, texts) => {
  const { sample, common } = texts;
  withCommonOptions(
    program
      .command('sample')
      .description(sample.description)
      .option('--cases <number>', sample.cases(String(sampleCasesMax)), casesByDefault)
      .option('--seed <number>', sample.seed, seedByDefault)
      .option('--until <instant>', sample.until, untilByDefault)
      .addHelpText(
        'after',
        common.example([
          'redress sample --data ./sample-data',
          'redress sample --data ./sample-data --cases 2000 --seed 7',
        ]),
      ),
    texts,
  ).action((options: SampleVerbOptions) => runVerb(options, (context) => runSample(context, options)));
};
