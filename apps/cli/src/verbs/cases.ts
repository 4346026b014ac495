import { Option } from 'commander';
import { createTelling } from '@redress/complaints/messages';
import { wholeNumber } from '../arguments/choose';
import { purposeOf, withRevealOptions, type RevealOptions } from '../arguments/reveal-argument';
import type { CommonOptions, Context } from '../context';
import { exitCodes, WrongUse } from '../exit-codes';
import { assertLedger, reading, writing, type ReadingSession } from '../session/session';
import { quiet } from '../terminal/span';
import type { Texts } from '../texts/texts';
import { caseListOf, type CaseFilterOptions, type CaseList } from './case-list-request';
import { casesByPage, collectCases, type Collected } from './collect-cases';
import { listRemarks } from './list-remarks';
import { listWriter } from './list-writer';
import { recordListed, recordSearch } from './record-list-access';
import { withCommonOptions, type AddVerb } from './verb';

type CasesOptions = CommonOptions &
  RevealOptions &
  CaseFilterOptions &
  Readonly<{ limit?: string; cursor?: string; csv?: boolean }>;

const casesByDefault = 20;
const casesMax = 1_000_000;
/** A table is laid out only once all of it is there. */
const tableCasesMax = 10_000;
/** Each one is an event in the access log, durable before the list is shown. */
const revealedCasesMax = 200;

const limitOf = ({ limit, csv, json }: CasesOptions, isRevealed: boolean, texts: Texts): number => {
  if (limit === undefined) return casesByDefault;
  const asked = wholeNumber('--limit', limit, [1, casesMax], texts);
  if (asked > tableCasesMax && csv !== true && json !== true) throw new WrongUse(texts.cases.tableMax(tableCasesMax));
  if (isRevealed && asked > revealedCasesMax) throw new WrongUse(texts.cases.revealMax(revealedCasesMax));
  return asked;
};

const assertSearch = ({ search }: CasesOptions, purpose: string | undefined, texts: Texts): void => {
  if (search === undefined) return;
  if (purpose === undefined) throw new WrongUse(texts.cases.searchNeedsReveal);
  if (search.trim() === '') throw new WrongUse(texts.cases.searchEmpty);
};

/** The store refuses a cursor that is not its own; nothing else in a list can be out of range. */
async function* withCursorJudged(pages: AsyncIterable<Collected>, cursor: string | undefined, texts: Texts) {
  try {
    yield* pages;
  } catch (error) {
    if (cursor !== undefined && error instanceof RangeError) throw new WrongUse(texts.cases.badCursor);
    throw error;
  }
}

type Listing = Readonly<{ session: ReadingSession; list: CaseList; pages: AsyncIterable<Collected> }>;

/** The list on stdout as it comes, and what is to be said of it on stderr. */
const show = async (
  context: Context,
  { session, list, pages }: Listing,
  { isRevealed, isCsv }: Readonly<{ isRevealed: boolean; isCsv: boolean }>,
): Promise<number> => {
  const tell = createTelling(context.lang, session.ledger.zone);
  const view = { isRevealed, hasKeyRing: session.keyRing !== undefined, erasureOf: () => undefined };
  const writer = listWriter(context, list.request.asOf ?? list.request.now, { ...tell, ...view }, isCsv);
  let shown = 0;
  let next: string | undefined;
  for await (const page of pages) {
    writer.write(page.views);
    shown += page.views.length;
    next = page.next;
  }
  writer.end();
  const remarks = await listRemarks(context, session, list, { shown, next }, tell);
  context.terminal.remark(remarks.map((line) => quiet(line)));
  return exitCodes.done;
};

const runCases = (context: Context, options: CasesOptions): Promise<number> => {
  const { texts, clock } = context;
  const { cursor, search } = options;
  const purpose = purposeOf(options, texts);
  const isCsv = options.csv === true;
  const limit = limitOf(options, purpose !== undefined, texts);
  assertSearch(options, purpose, texts);
  const listingOf = (session: ReadingSession): Listing => {
    const list = caseListOf(options, clock.now(), session.ledger.zone, texts);
    const request = { ...list.request, ...(cursor === undefined ? {} : { cursor }) };
    const pages = casesByPage(session.readStore, request, limit);
    return { session, list, pages: withCursorJudged(pages, cursor, texts) };
  };
  if (purpose === undefined)
    return reading(context, (session) => show(context, listingOf(session), { isRevealed: false, isCsv }));
  // Looking begins no ledger.
  assertLedger(context);
  return writing(context, async (session) => {
    const listing = listingOf(session);
    if (search !== undefined) await recordSearch(session, context, search, purpose);
    const collected = await collectCases(listing.pages);
    await recordListed(session, context, collected.views, purpose, listing.list.request.asOf);
    return show(context, { ...listing, pages: onePage(collected) }, { isRevealed: true, isCsv });
  });
};

async function* onePage(collected: Collected) {
  yield await Promise.resolve(collected);
}

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
