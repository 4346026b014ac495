import { groupFieldsOf, type GroupField, type TrendRequest, type TrendRow } from '@redress/complaints/read-models';
import type { Telling } from '@redress/complaints/messages';
import { largest } from '../../terminal/largest';
import { heading, quiet, strong, type Inline } from '../../terminal/span';
import { tableLines, type Column } from '../../terminal/table';
import type { Texts } from '../../texts/texts';
import { figuresOf, type Figure } from './trend-columns';
import { sayGroup, sayPeriod } from './trend-words';

export type TrendTable = Readonly<{
  request: TrendRequest;
  rows: readonly TrendRow[];
  /** Everything in one row: percentiles cannot be added up. */
  total: TrendRow | undefined;
}>;

/** Cells of the longest bar. */
const barCells = 24;
/** A bar is told by eighths of a cell. */
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const wholeCell = '█';

/** Where there is one count in a row, how it stands to the others is seen as well. */
const barOf = (rows: readonly TrendRow[], figures: readonly Figure[]): ((row: TrendRow) => string) | undefined => {
  const [figure] = figures;
  if (figure === undefined || figures.length > 1) return undefined;
  const most = largest(rows.map((row) => figure.valueOf(row) ?? 0));
  return (row) => {
    const value = figure.valueOf(row) ?? 0;
    const length = value === 0 ? 0 : Math.max(1, Math.round((value / most) * barCells * eighths.length));
    return wholeCell.repeat(Math.floor(length / eighths.length)) + (eighths[length % eighths.length] ?? '');
  };
};

/** The scheme is only told where the same table has several: a code says little more with it. */
const shownFields = ({ request, rows }: TrendTable): readonly GroupField[] => {
  const schemes = new Set(rows.map(({ group }) => group.categoryScheme).filter((scheme) => scheme !== 'notStated'));
  return groupFieldsOf(request).filter((field) => field !== 'categoryScheme' || schemes.size > 1);
};

const titleOf = (field: GroupField, { trends }: Texts): string =>
  field === 'categoryScheme' ? trends.columns.scheme : trends.columns[field];

const columnsOf = (table: TrendTable, figures: readonly Figure[], hasBar: boolean, texts: Texts): readonly Column[] => {
  const { per } = table.request;
  return [
    ...(per === undefined ? [] : [{ title: texts.trends.columns.period[per] }]),
    ...shownFields(table).map((field) => ({ title: titleOf(field, texts), fit: 'cut' }) as const),
    ...figures.map(({ title }) => ({ title, align: 'right' }) as const),
    ...(hasBar ? [{ title: '', dropRank: 1 }] : []),
  ];
};

/** Periods and groups as rows, ascending; a period is written where it begins. The total stands last. */
export const trendLines = (table: TrendTable, tell: Telling, texts: Texts, width: number): readonly Inline[] => {
  const { request, rows, total } = table;
  const figures = figuresOf(request.measures, texts);
  const bar = barOf(rows, figures);
  const fields = shownFields(table);
  const number = new Intl.NumberFormat(tell.lang);
  const figureCells = (row: TrendRow): readonly Inline[] =>
    figures.map((figure) => {
      const value = figure.valueOf(row);
      return value === undefined ? quiet('–') : number.format(value);
    });
  const cells = rows.map((row, index): readonly Inline[] => [
    ...(request.per === undefined
      ? []
      : [row.period === rows[index - 1]?.period ? '' : strong(sayPeriod(row.period, texts))]),
    ...fields.map((field) => sayGroup(field, row.group[field] ?? 'notStated', tell, texts)),
    ...figureCells(row),
    ...(bar === undefined ? [] : [quiet(bar(row))]),
  ]);
  const leading = fields.length + (request.per === undefined ? 0 : 1);
  const totals: readonly (readonly Inline[])[] =
    total === undefined || leading === 0
      ? []
      : [[heading(texts.trends.total), ...Array.from({ length: leading - 1 }, () => ''), ...figureCells(total)]];
  return tableLines(columnsOf(table, figures, bar !== undefined, texts), [...cells, ...totals], width);
};
