import type { Dimension, TrendRow } from '../../figures/figure-question';
import type { Series } from '../../figures/figure-series';
import { noCases, sumOf, type Mark } from '../../figures/mark';

type Group = TrendRow['group'];

/** One value of a dimension, or all those that there is no room for. */
export type CrossLine = Readonly<{
  key: string;
  /** Its part of a group; of several values together there is none. */
  group: Group | undefined;
  /** How many values it is. */
  values: number;
  total: Mark;
}>;

export type CrossFigures = Readonly<{
  rows: readonly CrossLine[];
  columns: readonly CrossLine[];
  /** What a row and a column have in common. */
  at: (row: CrossLine, column: CrossLine) => Mark;
  total: Mark;
}>;

/** Lines that are shown one by one, and columns: more than fit into a window are summed. */
const crossRowsMax = 23;
const crossColumnsMax = 11;
const othersKey = 'others';

const partOf = ({ categoryScheme, ...group }: Group, dimension: Dimension): Group => ({
  ...(dimension === 'category' && categoryScheme !== undefined ? { categoryScheme } : {}),
  [dimension]: group[dimension] ?? 'notStated',
});

const isNotStated = (group: Group): boolean => Object.values(group).includes('notStated');

/** By size, what is not stated last and never among the others. `lineOf`: the line that stands for a value. */
const linesOf = (series: readonly Series[], dimension: Dimension, most: number) => {
  const byValue = Map.groupBy(series, ({ group }) => JSON.stringify(partOf(group, dimension)));
  const lines = [...byValue]
    .map(([key, [first, ...rest]]): CrossLine => ({
      key,
      group: partOf(first?.group ?? {}, dimension),
      values: 1,
      total: sumOf([...(first === undefined ? [] : [first]), ...rest].map(({ total }) => total)),
    }))
    .toSorted((a, b) => b.total.n - a.total.n || (a.key < b.key ? -1 : 1));
  const stated = lines.filter(({ group = {} }) => !isNotStated(group));
  const shown = stated.length <= most ? stated : stated.slice(0, most);
  const left = stated.slice(shown.length);
  const others: CrossLine = {
    key: othersKey,
    group: undefined,
    values: left.length,
    total: sumOf(left.map(({ total }) => total)),
  };
  const kept = new Set(lines.filter((line) => !left.includes(line)).map(({ key }) => key));
  const keyOf = ({ group }: Series): string => {
    const key = JSON.stringify(partOf(group, dimension));
    return kept.has(key) ? key : othersKey;
  };
  return {
    lines: [...shown, ...(left.length > 0 ? [others] : []), ...lines.filter(({ group = {} }) => isNotStated(group))],
    keyOf,
  };
};

/** Every pair of values as a table whose rows, columns and rest add up to the whole. @param series all groups there are */
export const crossOf = (
  series: readonly Series[],
  [down, across]: readonly [Dimension, Dimension],
  most = { rows: crossRowsMax, columns: crossColumnsMax },
): CrossFigures => {
  const rows = linesOf(series, down, most.rows);
  const columns = linesOf(series, across, most.columns);
  const places = Map.groupBy(series, (one) => JSON.stringify([rows.keyOf(one), columns.keyOf(one)]));
  const blank = noCases(series.some(({ total }) => total.previous !== undefined));
  const at = (row: CrossLine, column: CrossLine): Mark => {
    const [first, ...rest] = (places.get(JSON.stringify([row.key, column.key])) ?? []).map(({ total }) => total);
    if (first === undefined) return blank;
    return rest.length === 0 ? first : sumOf([first, ...rest]);
  };
  return { rows: rows.lines, columns: columns.lines, at, total: sumOf(series.map(({ total }) => total)) };
};
