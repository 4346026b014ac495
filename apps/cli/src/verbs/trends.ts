import { groupFieldsOf, pageAuditTrail, trends, type TrendRequest } from '@redress/complaints/read-models';
import type { Instant, JsonObject, ReadStore } from '@redress/kernel';
import { Option } from 'commander';
import { wholeNumber } from '../arguments/choose';
import type { AskedInstant } from '../arguments/instant-argument';
import type { CommonOptions, Context } from '../context';
import { exitCodes, WrongUse } from '../exit-codes';
import { csvFigure, figuresOf } from '../rendering/trends/trend-columns';
import { trendLines, type TrendTable } from '../rendering/trends/trend-table';
import { reading } from '../session/session';
import { csvRecord } from '@redress/formats';
import { type Telling, createTelling } from '@redress/complaints/messages';
import { quiet } from '../terminal/span';
import { visibleJson } from '../terminal/visible-text';
import { wrapped } from '../terminal/wrap';
import type { Texts } from '../texts/texts';
import { showDrill } from './trends-cases';
import { drillOf } from './trends-drill';
import { askedTrends, trendRequestOf, type TrendOptions } from './trends-request';
import { withCommonOptions, type AddVerb } from './verb';

type TrendsOptions = CommonOptions & TrendOptions & Readonly<{ csv?: boolean; limit?: string }>;

const drilledByDefault = 50;
const drilledMax = 1_000_000;

/** When the last event was recorded that is in the figures: all read models are fed by one subscription. */
const dataUpTo = async (store: ReadStore): Promise<Instant | undefined> => {
  const { documents } = await pageAuditTrail(store, { direction: 'descending', limit: 1 });
  return documents[0]?.recordedAt;
};

type Answer = TrendTable & Readonly<{ asOf: AskedInstant; dataTo: Instant | undefined; undatedLeftOut: number }>;

const answerOf = async (store: ReadStore, request: TrendRequest, asOf: AskedInstant): Promise<Answer> => {
  const { rows, undatedLeftOut } = await trends(store, request);
  const { per, ...unperiodic } = request;
  const total =
    per === undefined && request.by.length === 0 ? rows : (await trends(store, { ...unperiodic, by: [] })).rows;
  return { request, rows, total: total[0], asOf, dataTo: await dataUpTo(store), undatedLeftOut };
};

const answerJson = ({ request, rows, total, dataTo, undatedLeftOut }: Answer, zone: string): JsonObject => {
  const { by, per, from, to, measures, asOf } = request;
  return {
    by,
    per: per ?? null,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    measures,
    asOf,
    dataUpTo: dataTo ?? null,
    zone,
    undatedLeftOut,
    rows: rows.map(({ period, group, figures }) => ({ period, group, figures })),
    total: total === undefined ? null : total.figures,
  };
};

const answerCsv = ({ request, rows }: Answer, texts: Texts): string => {
  const fields = groupFieldsOf(request);
  const figures = figuresOf(request.measures, texts);
  const period = request.per === undefined ? [] : [request.per];
  return [
    [...period, ...fields, ...figures.map(({ name }) => name)],
    ...rows.map((row) => [
      ...period.map(() => row.period),
      ...fields.map((field) => row.group[field] ?? null),
      ...figures.map((figure) => csvFigure(figure, row)),
    ]),
  ]
    .map(csvRecord)
    .join('');
};

/** What the figures count, as of when, how far the data go, and what they leave out. */
const remarks = (
  { request, rows, asOf, dataTo, undatedLeftOut }: Answer,
  tell: Telling,
  texts: Texts,
): readonly string[] => {
  const words = texts.trends;
  const when = asOf.endOf === undefined ? tell.instant(asOf.at) : texts.asOf.endOf(asOf.endOf);
  return [
    ...(rows.length === 0 ? [words.none] : []),
    ...request.measures.map((measure) => `${words.measures[measure]}: ${words.definitions[measure]}`),
    words.caption(when, dataTo === undefined ? words.noData : tell.instant(dataTo), tell.zone),
    ...(undatedLeftOut === 0
      ? []
      : [words.undatedLeftOut(undatedLeftOut, new Intl.NumberFormat(tell.lang).format(undatedLeftOut))]),
  ];
};

const runTrends = (context: Context, options: TrendsOptions): Promise<number> => {
  const { texts, terminal, lang, clock, json } = context;
  const asked = askedTrends(options, texts);
  const isCsv = options.csv === true;
  const drill = options.drill === undefined ? undefined : drillOf(options.drill, texts);
  if (options.limit !== undefined && drill === undefined) throw new WrongUse(texts.trends.limitNeedsDrill);
  const limit =
    options.limit === undefined ? drilledByDefault : wholeNumber('--limit', options.limit, [1, drilledMax], texts);
  return reading(context, async ({ ledger, readStore }) => {
    const tell = createTelling(lang, ledger.zone);
    const { request, asOf } = trendRequestOf(asked, options, clock.now(), ledger.zone, texts);
    if (drill !== undefined) {
      await showDrill(context, readStore, request, drill, tell, { limit, isCsv });
      return exitCodes.done;
    }
    const answer = await answerOf(readStore, request, asOf);
    if (json) terminal.out(`${visibleJson(JSON.stringify(answerJson(answer, ledger.zone)))}\n`);
    else if (isCsv) terminal.out(answerCsv(answer, texts));
    else if (answer.rows.length > 0) terminal.print(trendLines(answer, tell, texts, terminal.columns));
    terminal.remark(remarks(answer, tell, texts).flatMap((line) => wrapped(quiet(line), terminal.columns)));
    return exitCodes.done;
  });
};

const collected = (pair: string, before: readonly string[] = []): readonly string[] => [...before, pair];

export const addTrends: AddVerb = (program, runVerb, texts) => {
  const { common, trends: words } = texts;
  const { options: told } = words;
  const verb = program
    .command('trends')
    .description(words.description)
    .option('--by <dimensions>', told.by)
    .option('--per <period>', told.per)
    .option('--from <date>', told.from)
    .option('--to <date>', told.to)
    .option('--measure <measures>', told.measure)
    .option('--as-of <instant>', told.asOf)
    .option('--drill <key=value>', told.drill, collected)
    .option('--limit <number>', told.limit(drilledByDefault))
    .addOption(new Option('--csv', told.csv).conflicts('json'));
  withCommonOptions(verb, texts)
    .addHelpText(
      'after',
      common.example([
        'redress trends --by category --per month --measure filed,closed,days-to-close',
        'redress trends --per week --from 2026-01-01 --to 2026-03-31 --measure overdue',
        'redress trends --drill category=Mortgage,period=2014-10 --measure disputed',
      ]),
    )
    .action((options: TrendsOptions) => runVerb(options, (context) => runTrends(context, options)));
};
