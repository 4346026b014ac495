import { countCases } from '@redress/complaints/read-models';
import type { Instant } from '@redress/kernel';
import { valuesOf } from '../arguments/case-argument';
import { closest } from '../arguments/closest';
import type { Context } from '../context';
import { caseCells, caseColumns, caseJson, csvCells, csvTitles, listedCase } from '../rendering/list/case-columns';
import type { PersonalView } from '../rendering/personal';
import { createTelling, type Telling } from '../rendering/telling';
import type { ReadingSession } from '../session/session';
import { csvRecord } from '../terminal/csv';
import { quiet } from '../terminal/span';
import { tableLines } from '../terminal/table';
import { visibleJson, visibleText } from '../terminal/visible-text';
import type { CaseList } from './case-list-request';
import type { Collected } from './collect-cases';

type Showing = Readonly<{ isRevealed: boolean; isCsv: boolean }>;

/** A filter whose value no case has was probably mistyped. */
const sayNoSuchValue = async (
  { texts }: Context,
  { readStore }: ReadingSession,
  { request }: CaseList,
): Promise<readonly string[]> => {
  const sentences: string[] = [];
  for (const field of ['unit', 'handler', 'category', 'source'] as const) {
    const asked = request[field];
    if (asked === undefined) continue;
    const values = await valuesOf(readStore, field);
    if (!values.includes(asked)) sentences.push(texts.cases.noSuchValue(`--${field}`, asked, closest(asked, values)));
  }
  return sentences;
};

/** How many, as of when, and how to go on. */
const remarks = async (
  context: Context,
  session: ReadingSession,
  list: CaseList,
  { views, next }: Collected,
  at: Instant,
  tell: Telling,
): Promise<readonly string[]> => {
  const { cases, asOf: past } = context.texts;
  if (views.length === 0) return [cases.none, ...(await sayNoSuchValue(context, session, list))];
  const total = await countCases(session.readStore, list.request);
  const when = list.asOf?.endOf === undefined ? tell.instant(at) : past.endOf(list.asOf.endOf);
  const figure = (count: number): string => new Intl.NumberFormat(tell.lang).format(count);
  const counted =
    total === undefined
      ? next === undefined
        ? cases.shown(views.length)
        : cases.uncounted(views.length)
      : views.length === total
        ? cases.shown(total)
        : cases.count(views.length, figure(total));
  return [tell.clauses([counted, cases.asOf(when, tell.zone)]), ...(next === undefined ? [] : [cases.more(next)])];
};

/** A list on stdout, and what is to be said of it on stderr. */
export const showList = async (
  context: Context,
  session: ReadingSession,
  list: CaseList,
  collected: Collected,
  { isRevealed, isCsv }: Showing,
): Promise<void> => {
  const { terminal, texts, lang, json } = context;
  const at = list.request.asOf ?? list.request.now;
  const tell = createTelling(lang, session.ledger.zone);
  const view: PersonalView = {
    lang,
    isRevealed,
    hasKeyRing: session.keyRing !== undefined,
    erasureOf: () => undefined,
    instant: tell.instant,
  };
  const listed = collected.views.map((one) => listedCase(one, at));
  if (json) for (const one of listed) terminal.out(`${visibleJson(JSON.stringify(caseJson(one, at, view)))}\n`);
  else if (isCsv) {
    // A file keeps what is stored; only a terminal is told it visibly.
    const written = (text: string): string => (terminal.isSeen ? visibleText(text) : text);
    terminal.out(csvRecord(csvTitles(isRevealed)));
    for (const one of listed)
      terminal.out(
        csvRecord(csvCells(one, at, isRevealed).map((cell) => (typeof cell === 'string' ? written(cell) : cell))),
      );
  } else if (listed.length > 0)
    terminal.print(
      tableLines(
        caseColumns(texts, isRevealed),
        listed.map((one) => caseCells(one, at, { ...tell, ...view }, texts)),
        terminal.columns,
      ),
    );
  terminal.remark((await remarks(context, session, list, collected, at, tell)).map((line) => quiet(line)));
};
