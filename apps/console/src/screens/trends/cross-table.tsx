import type { Dimension, Range } from '../../figures/figure-question';
import type { Figures, Series } from '../../figures/figure-series';
import { useValueWords } from '../../figures/use-group-text';
import { useText } from '../../language/language';
import type { TrendsSearch } from '../../routing/searches';
import { dimensionWords } from '../../words/figure-words';
import { FigureLink } from './figure-link';
import { trendsMessages } from './trends.messages';

type CrossTableProps = Readonly<{
  figures: Figures;
  dimensions: readonly [Dimension, Dimension];
  caption: string;
  search: TrendsSearch;
  range: Range;
}>;

const shades = 5;

/** The values of one dimension, by size; what is not stated last. */
const valuesOf = (series: readonly Series[], dimension: Dimension): readonly string[] => {
  const totals = new Map<string, number>();
  for (const { group, total } of series) {
    const value = group[dimension] ?? 'notStated';
    totals.set(value, (totals.get(value) ?? 0) + total.n);
  }
  return [...totals]
    .toSorted(([a, x], [b, y]) => Number(a === 'notStated') - Number(b === 'notStated') || y - x || (a < b ? -1 : 1))
    .map(([value]) => value);
};

/** Two dimensions without time: a table with its numbers, shaded by their size. */
export const CrossTable = ({ figures, dimensions, caption, search, range }: CrossTableProps) => {
  const say = useText(trendsMessages);
  const sayDimension = useText(dimensionWords);
  const sayValue = useValueWords();
  const { series, isDays } = figures;
  const [down, across] = dimensions;
  const columns = valuesOf(series, across);
  const sizeOf = ({ total }: Series): number => (isDays ? (total.median ?? 0) : total.n);
  const largest = Math.max(1, ...series.map(sizeOf));
  const at = (row: string, column: string): readonly Series[] =>
    series.filter(({ group }) => (group[down] ?? 'notStated') === row && (group[across] ?? 'notStated') === column);
  return (
    <div className="trend-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="for-readers">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('cross', { down: sayDimension(down), across: sayDimension(across) })}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {sayValue(across, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {valuesOf(series, down).map((row) => (
            <tr key={row}>
              <th scope="row">{sayValue(down, row)}</th>
              {columns.map((column) => {
                const cells = at(row, column);
                const shade = Math.ceil((shades * Math.max(0, ...cells.map(sizeOf))) / largest);
                return (
                  <td key={column} className={`shade-${shade}`}>
                    {cells.length === 0
                      ? '0'
                      : cells.map(({ key, group, total }) => (
                          <FigureLink
                            key={key}
                            mark={total}
                            isDays={isDays}
                            cell={{ group }}
                            search={search}
                            range={range}
                          />
                        ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
