import { trendDimensions, type TrendDimension, type TrendRow } from '@redress/complaints/read-models';
import { closest } from '../arguments/closest';
import { WrongUse } from '../exit-codes';
import type { Texts } from '../texts/texts';

const drillKeys = ['period', ...trendDimensions] as const;
type DrillKey = (typeof drillKeys)[number];

/** The row that is meant, as it was written. */
export type Drill = ReadonlyMap<DrillKey, string>;

const isKey = (word: string): word is DrillKey => drillKeys.some((key) => key === word);

/** Commas stand in values too: only one before a key and an equals sign separates. */
const separator = new RegExp(`,(?=\\s*(?:${drillKeys.join('|')})=)`);

/** `category=Mortgage,period=2026-03`, or each by itself. @throws WrongUse */
export const drillOf = (asked: readonly string[], texts: Texts): Drill => {
  const drill = new Map<DrillKey, string>();
  for (const pair of asked.flatMap((one) => one.split(separator))) {
    const at = pair.indexOf('=');
    const key = pair.slice(0, at).trim();
    if (at < 0 || !isKey(key)) throw new WrongUse(texts.trends.drill.notAPair(pair, drillKeys));
    if (drill.has(key)) throw new WrongUse(texts.trends.drill.twice(key));
    drill.set(key, pair.slice(at + 1).trim());
  }
  return drill;
};

/** What is grouped so that the row is one: the dimensions that it names, and periods where it names one. */
export const drilledBy = (drill: Drill): readonly TrendDimension[] =>
  trendDimensions.filter((dimension) => drill.has(dimension));

const valueOf = (row: TrendRow, key: DrillKey): string =>
  (key === 'period' ? row.period : row.group[key]) ?? 'notStated';

/** A category may be written with its scheme; the words that stand for nothing stated are understood in either language. */
const isMeant = (row: TrendRow, key: DrillKey, asked: string, texts: Texts): boolean => {
  const value = valueOf(row, key);
  if (value === 'notStated' && asked === texts.trends.notStated) return true;
  return value === asked || (key === 'category' && `${row.group.categoryScheme ?? ''}:${value}` === asked);
};

const valuesNamedMax = 12;

const assertKnown = (rows: readonly TrendRow[], drill: Drill, texts: Texts): void => {
  for (const [key, asked] of drill) {
    if (rows.some((row) => isMeant(row, key, asked, texts))) continue;
    const values = [...new Set(rows.map((row) => valueOf(row, key)))];
    throw new WrongUse(
      texts.trends.drill.noSuchRow(key, asked, closest(asked, values), values.slice(0, valuesNamedMax)),
    );
  }
};

/** The one row that a drill means. @throws WrongUse naming what there is */
export const drilledRow = (
  rows: readonly TrendRow[],
  drill: Drill,
  texts: Texts,
): Pick<TrendRow, 'period' | 'group'> => {
  const meant = rows.filter((row) => [...drill].every(([key, asked]) => isMeant(row, key, asked, texts)));
  const [row, another] = meant;
  if (row === undefined) {
    assertKnown(rows, drill, texts);
    throw new WrongUse(texts.trends.drill.noRow);
  }
  if (another !== undefined) {
    const schemes = meant.map(({ group }) => group.categoryScheme ?? '');
    throw new WrongUse(texts.trends.drill.severalSchemes(row.group.category ?? '', schemes));
  }
  return { period: drill.has('period') ? row.period : null, group: row.group };
};
