import { countCases } from '@redress/complaints/read-models';
import type { Telling } from '@redress/complaints/messages';
import { valuesOf } from '../arguments/case-argument';
import { closest } from '../arguments/closest';
import type { Context } from '../context';
import type { ReadingSession } from '../session/session';
import type { CaseList } from './case-list-request';

/** A filter whose value no case has was probably mistyped. */
const sayNoSuchValue = async (
  { texts }: Context,
  { readStore }: ReadingSession,
  { request }: CaseList,
): Promise<readonly string[]> => {
  const sentences: string[] = [];
  for (const field of ['unit', 'handler', 'category', 'source'] as const) {
    const asked = [request[field] ?? []].flat();
    if (asked.length === 0) continue;
    const values = await valuesOf(readStore, field);
    for (const value of asked)
      if (!values.includes(value)) sentences.push(texts.cases.noSuchValue(`--${field}`, value, closest(value, values)));
  }
  return sentences;
};

/** `20 of 2,816 cases`; where the total is only known at the end of the list, that is said. */
const sayCount = (
  { texts: { cases } }: Context,
  shown: number,
  total: number | undefined,
  isEnd: boolean,
  figure: (count: number) => string,
): string => {
  if (total === undefined && !isEnd) return cases.uncounted(shown, figure(shown));
  return total === undefined || shown === total
    ? cases.shown(shown, figure(shown))
    : cases.count(figure(shown), figure(total));
};

/** How many, as of when, and how to go on. */
export const listRemarks = async (
  context: Context,
  session: ReadingSession,
  list: CaseList,
  { shown, next }: Readonly<{ shown: number; next: string | undefined }>,
  tell: Telling,
): Promise<readonly string[]> => {
  const { cases, asOf: past } = context.texts;
  if (shown === 0) return [cases.none, ...(await sayNoSuchValue(context, session, list))];
  const total = await countCases(session.readStore, list.request);
  const at = list.request.asOf ?? list.request.now;
  const when = list.asOf?.endOf === undefined ? tell.instant(at) : past.endOf(list.asOf.endOf);
  const number = new Intl.NumberFormat(tell.lang);
  const counted = sayCount(context, shown, total, next === undefined, (count) => number.format(count));
  return [tell.clauses([counted, cases.asOf(when, tell.zone)]), ...(next === undefined ? [] : [cases.more(next)])];
};
