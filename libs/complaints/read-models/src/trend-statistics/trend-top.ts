import { trendMeasureDefinitions, type TrendMeasure } from './trend-measures';
import type { TrendRow } from './trends.query';

/** The groups that a picture has no room for: how many, and what they count together. Days are no sum, so none are given. */
export type OtherGroups = Readonly<{
  groups: number;
  rows: readonly Readonly<{ period: string | null; figures: Readonly<Partial<Record<TrendMeasure, number>>> }>[];
}>;

const countOf = (row: TrendRow, measure: TrendMeasure): number => {
  const figure = row.figures[measure];
  return typeof figure === 'object' ? figure.cases : (figure ?? 0);
};

const isNotStated = (group: TrendRow['group']): boolean =>
  Object.keys(group).length > 0 && Object.values(group).every((value) => value === 'notStated');

/**
 * The `top` groups that count most of the first measure over all periods, and the rest as one. Equal ones by name. What is not stated at all is never among
 * the rest: it is a category of its own (console, Honest gaps).
 */
export const topGroups = <R extends TrendRow>(
  rows: readonly R[],
  measures: readonly TrendMeasure[],
  top: number,
): Readonly<{ rows: readonly R[]; others: OtherGroups }> => {
  const [first = 'filed'] = measures;
  const totals = new Map<string, number>();
  for (const row of rows) {
    if (isNotStated(row.group)) continue;
    const group = JSON.stringify(row.group);
    totals.set(group, (totals.get(group) ?? 0) + countOf(row, first));
  }
  const ranked = [...totals].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([group]) => group);
  const kept = new Set(ranked.slice(0, top));
  const isKept = ({ group }: R): boolean => isNotStated(group) || kept.has(JSON.stringify(group));
  const counted = measures.filter((measure) => trendMeasureDefinitions[measure].kind === 'count');
  const byPeriod = Map.groupBy(
    rows.filter((row) => !isKept(row)),
    ({ period }) => period,
  );
  return {
    rows: rows.filter(isKept),
    others: {
      groups: ranked.length - kept.size,
      rows: [...byPeriod].map(([period, left]) => ({
        period,
        figures: Object.fromEntries(
          counted.map((measure) => [measure, left.reduce((sum, row) => sum + countOf(row, measure), 0)]),
        ),
      })),
    },
  };
};
