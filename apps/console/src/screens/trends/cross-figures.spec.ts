import type { Series } from '../../figures/figure-series';
import { crossOf } from './cross-figures';

const seriesOf = (category: string, unit: string, n: number, scheme = 'city'): Series => {
  const total = { n, median: null, p90: null, previous: { n: n + 1, median: null } };
  const group = { categoryScheme: scheme, category, unit };
  return { key: JSON.stringify(group), measure: 'filed', group, marks: [total], total };
};
const series = [
  seriesOf('noise', 'roads', 7),
  seriesOf('noise', 'water', 1),
  seriesOf('road', 'roads', 5),
  seriesOf('lamp', 'parks', 3),
  seriesOf('notStated', 'notStated', 9, 'notStated'),
];

describe('a table of each with each', () => {
  it('has every value by size with what is not stated last, and a nought where they do not meet', () => {
    const { rows, columns, at } = crossOf(series, ['category', 'unit']);
    expect(rows.map(({ group, total }) => [group?.category, total.n])).toStrictEqual([
      ['noise', 8],
      ['road', 5],
      ['lamp', 3],
      ['notStated', 9],
    ]);
    expect(columns.map(({ group }) => group?.unit)).toStrictEqual(['roads', 'parks', 'water', 'notStated']);
    const [noise] = rows;
    expect(columns.map((column) => noise && at(noise, column).n)).toStrictEqual([7, 0, 1, 0]);
  });

  it('sums what there is no room for, and loses none of it', () => {
    const { rows, columns, at, total } = crossOf(series, ['category', 'unit'], { rows: 1, columns: 1 });
    expect(rows.map(({ key, values, total: { n } }) => [key === 'others', values, n])).toStrictEqual([
      [false, 1, 8],
      [true, 2, 8],
      [false, 1, 9],
    ]);
    for (const row of rows) expect(columns.reduce((sum, column) => sum + at(row, column).n, 0)).toBe(row.total.n);
    for (const column of columns) expect(rows.reduce((sum, row) => sum + at(row, column).n, 0)).toBe(column.total.n);
    expect(total).toStrictEqual({ n: 25, median: null, p90: null, previous: { n: 30, median: null } });
  });

  it('keeps the same code of two schemes apart', () => {
    const twice = [seriesOf('noise', 'roads', 2), seriesOf('noise', 'roads', 1, 'state')];
    expect(crossOf(twice, ['category', 'unit']).rows.map(({ group, total }) => [group, total.n])).toStrictEqual([
      [{ categoryScheme: 'city', category: 'noise' }, 2],
      [{ categoryScheme: 'state', category: 'noise' }, 1],
    ]);
  });
});
