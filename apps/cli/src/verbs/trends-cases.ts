import {
  casesBehind,
  drillDown,
  trends,
  trendStatisticsModel,
  type CaseFacts,
  type TrendPeriod,
  type TrendRequest,
} from '@redress/complaints/read-models';
import { maxPageDocuments, type JsonObject, type ReadStore } from '@redress/kernel';
import type { Context } from '../context';
import { WrongUse } from '../exit-codes';
import { csvRecord, type CsvCell } from '@redress/formats';
import { type Telling, outcomeTerms } from '@redress/complaints/messages';
import { quiet, strong, type Inline } from '../terminal/span';
import { tableLines, type Column } from '../terminal/table';
import { visibleJson } from '../terminal/visible-text';
import type { Texts } from '../texts/texts';
import { drilledBy, drilledRow, type Drill } from './trends-drill';

const periodForms: readonly (readonly [form: RegExp, per: TrendPeriod])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'day'],
  [/^\d{4}-W\d{2}$/, 'week'],
  [/^\d{4}-\d{2}$/, 'month'],
];

/** The form of a period tells how long it is; one that is not stated has no form. */
const perOf = (period: string, asked: TrendPeriod | undefined): TrendPeriod =>
  periodForms.find(([form]) => form.test(period))?.[1] ?? asked ?? 'month';

const drilledRequest = (request: TrendRequest, drill: Drill): TrendRequest => {
  const { per, ...rest } = request;
  const period = drill.get('period');
  return { ...rest, by: drilledBy(drill), ...(period === undefined ? {} : { per: perOf(period, per) }) };
};

const endOf = ({ ends }: CaseFacts): CaseFacts['ends'][number] | undefined =>
  ends.find(({ kind }) => kind === 'Closed');

const columnsOf = ({ trends: { drill } }: Texts): readonly Column[] => [
  { title: drill.columns.number },
  { title: drill.columns.received },
  { title: drill.columns.ended },
  { title: drill.columns.days, align: 'right', isOptional: true },
  { title: drill.columns.outcome, fit: 'cut', isOptional: true },
];

const sayEndedOn = (facts: CaseFacts, { trends: { notStated } }: Texts): string => {
  const end = endOf(facts);
  if (end === undefined) return '';
  return end.on === 'notStated' ? notStated : end.on;
};

const cellsOf = (facts: CaseFacts, tell: Telling, texts: Texts): readonly Inline[] => [
  strong(facts.complaintNo),
  facts.filed.on,
  sayEndedOn(facts, texts),
  String(endOf(facts)?.days ?? ''),
  facts.dimensions.outcome === 'notStated' ? '' : tell.word(outcomeTerms, facts.dimensions.outcome),
];

const csvTitles = ['complaintNo', 'complaintId', 'receivedOn', 'closedOn', 'daysToClose', 'outcome'] as const;

const csvCells = (facts: CaseFacts): readonly CsvCell[] => [
  facts.complaintNo,
  facts.complaintId,
  facts.filed.on,
  endOf(facts)?.on ?? null,
  endOf(facts)?.days ?? null,
  facts.dimensions.outcome,
];

const jsonOf = (facts: CaseFacts): JsonObject => ({
  complaintId: facts.complaintId,
  complaintNo: facts.complaintNo,
  receivedOn: facts.filed.on,
  closedOn: endOf(facts)?.on ?? null,
  daysToClose: endOf(facts)?.days ?? null,
  ...facts.dimensions,
});

const collect = async (
  store: ReadStore,
  filter: Parameters<typeof casesBehind>[1],
  limit: number,
): Promise<readonly CaseFacts[]> => {
  const cases: CaseFacts[] = [];
  let cursor: string | undefined;
  do {
    const page = await casesBehind(store, filter, {
      limit: Math.min(maxPageDocuments, limit - cases.length),
      ...(cursor === undefined ? {} : { cursor }),
    });
    cases.push(...page.documents);
    cursor = page.next;
  } while (cursor !== undefined && cases.length < limit);
  return cases;
};

/** The cases of one figure: as many as it says. */
export const showDrill = async (
  context: Context,
  store: ReadStore,
  asked: TrendRequest,
  drill: Drill,
  tell: Telling,
  { limit, isCsv }: Readonly<{ limit: number; isCsv: boolean }>,
): Promise<void> => {
  const { terminal, texts, json } = context;
  const [measure, another] = asked.measures;
  if (measure === undefined || another !== undefined) throw new WrongUse(texts.trends.drill.oneMeasure(asked.measures));
  const request = drilledRequest(asked, drill);
  const row = drilledRow((await trends(store, request)).rows, drill, texts);
  const filter = drillDown(request, row, measure);
  const total = await store.count(trendStatisticsModel, { filter });
  const cases = await collect(store, filter, limit);
  if (json) cases.forEach((facts) => terminal.out(`${visibleJson(JSON.stringify(jsonOf(facts)))}\n`));
  else if (isCsv) [csvTitles, ...cases.map(csvCells)].forEach((cells) => terminal.out(csvRecord(cells)));
  else
    terminal.print(
      tableLines(
        columnsOf(texts),
        cases.map((facts) => cellsOf(facts, tell, texts)),
        terminal.columns,
      ),
    );
  const figure = new Intl.NumberFormat(tell.lang).format(total);
  terminal.remark([quiet(texts.trends.drill.counted(cases.length, figure, texts.trends.definitions[measure]))]);
};
