import { Option } from 'commander';
import { wholeNumber } from '../arguments/choose';
import { purposeOf, withRevealOptions, type RevealOptions } from '../arguments/reveal-argument';
import type { CommonOptions, Context } from '../context';
import { exitCodes, WrongUse } from '../exit-codes';
import { assertLedger, reading, writing, type ReadingSession } from '../session/session';
import type { Texts } from '../texts/texts';
import { caseListOf, type CaseFilterOptions, type CaseList } from './case-list-request';
import { collectCases, type Collected } from './collect-cases';
import { recordListed, recordSearch } from './record-list-access';
import { showList } from './show-list';
import { withCommonOptions, type AddVerb } from './verb';

type CasesOptions = CommonOptions &
  RevealOptions &
  CaseFilterOptions &
  Readonly<{ limit?: string; cursor?: string; csv?: boolean }>;

const casesByDefault = 20;
const casesMax = 1_000_000;
/** Each one is an event in the access log, durable before the list is shown. */
const revealedCasesMax = 200;

const limitOf = ({ limit }: CasesOptions, isRevealed: boolean, texts: Texts): number => {
  if (limit === undefined) return casesByDefault;
  const asked = wholeNumber('--limit', limit, [1, casesMax], texts);
  if (isRevealed && asked > revealedCasesMax) throw new WrongUse(texts.cases.revealMax(revealedCasesMax));
  return asked;
};

const assertSearch = ({ search }: CasesOptions, purpose: string | undefined, texts: Texts): void => {
  if (search === undefined) return;
  if (purpose === undefined) throw new WrongUse(texts.cases.searchNeedsReveal);
  if (search.trim() === '') throw new WrongUse(texts.cases.searchEmpty);
};

const collect = async (
  { readStore }: ReadingSession,
  { request }: CaseList,
  { cursor }: CasesOptions,
  limit: number,
  texts: Texts,
): Promise<Collected> => {
  try {
    return await collectCases(readStore, { ...request, ...(cursor === undefined ? {} : { cursor }) }, limit);
  } catch (error) {
    // The store refuses a cursor that is not its own; nothing else in a list can be out of range.
    if (cursor !== undefined && error instanceof RangeError) throw new WrongUse(texts.cases.badCursor);
    throw error;
  }
};

const runCases = (context: Context, options: CasesOptions): Promise<number> => {
  const { texts, clock } = context;
  const purpose = purposeOf(options, texts);
  const limit = limitOf(options, purpose !== undefined, texts);
  assertSearch(options, purpose, texts);
  const list = async (
    session: ReadingSession,
    recordShown: (collected: Collected, list: CaseList) => Promise<void>,
  ): Promise<number> => {
    const asked = caseListOf(options, clock.now(), session.ledger.zone, texts);
    const collected = await collect(session, asked, options, limit, texts);
    await recordShown(collected, asked);
    await showList(context, session, asked, collected, {
      isRevealed: purpose !== undefined,
      isCsv: options.csv === true,
    });
    return exitCodes.done;
  };
  if (purpose === undefined) return reading(context, (session) => list(session, () => Promise.resolve()));
  assertLedger(context);
  return writing(context, async (session) => {
    // What cannot be meant is refused before a search is recorded that never ran.
    caseListOf(options, clock.now(), session.ledger.zone, texts);
    if (options.search !== undefined) await recordSearch(session, context, options.search, purpose);
    return list(session, ({ views }, { request }) => recordListed(session, context, views, purpose, request.asOf));
  });
};

export const addCases: AddVerb = (program, runVerb, texts) => {
  const { common, cases } = texts;
  const { options: told } = cases;
  const verb = program
    .command('cases')
    .description(cases.description)
    .option('--status <status>', told.status)
    .option('--unit <unit>', told.unit)
    .option('--handler <handler>', told.handler)
    .option('--category <code>', told.category)
    .option('--channel <channel>', told.channel)
    .option('--source <system>', told.source)
    .option('--urgency <urgency>', told.urgency)
    .option('--overdue', told.overdue)
    .option('--unsigned', told.unsigned)
    .option('--search <words>', told.search)
    .option('--as-of <instant>', told.asOf)
    .option('--order <order>', told.order)
    .option('--limit <number>', told.limit(casesByDefault))
    .option('--cursor <cursor>', told.cursor)
    .addOption(new Option('--csv', told.csv).conflicts('json'));
  withCommonOptions(withRevealOptions(verb, texts), texts)
    .addHelpText(
      'after',
      common.example([
        'redress cases --status in-progress --overdue --order longest-overdue',
        'redress cases --source cfpb --category Mortgage --limit 1000 --csv > mortgage.csv',
        'redress cases --as-of 2026-03-05 --unit roads',
      ]),
    )
    .action((options: CasesOptions) => runVerb(options, (context) => runCases(context, options)));
};
