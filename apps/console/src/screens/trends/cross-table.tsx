import type { Dimension, Range, TrendRow } from '../../figures/figure-question';
import type { Figures } from '../../figures/figure-series';
import type { Mark } from '../../figures/mark';
import { useGroupWords } from '../../figures/use-group-text';
import { useText } from '../../language/language';
import type { TrendsSearch } from '../../routing/searches';
import { dimensionWords } from '../../words/figure-words';
import { crossOf, type CrossLine } from './cross-figures';
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

/** Two dimensions without time: a table with its numbers, shaded by their size, that adds up in both directions. */
export const CrossTable = ({ figures, dimensions, caption, search, range }: CrossTableProps) => {
  const say = useText(trendsMessages);
  const sayDimension = useText(dimensionWords);
  const sayGroup = useGroupWords();
  const { series, isDays } = figures;
  const [down, across] = dimensions;
  const { rows, columns, at, total } = crossOf(series, dimensions);
  const measure = series[0]?.measure ?? 'filed';
  const nameOf = ({ group, values }: CrossLine): string =>
    group === undefined ? say('others', { n: values }) : sayGroup(group);
  const sizeOf = (mark: Mark): number => (isDays ? (mark.median ?? 0) : mark.n);
  const largest = Math.max(1, ...series.map((one) => sizeOf(one.total)));
  /** The way to the cases of a figure; of several values together no question of the contract has just their cases. */
  const link = (mark: Mark, ...lines: readonly CrossLine[]) => {
    const isOne = lines.every(({ group }) => group !== undefined);
    const group = lines.reduce<TrendRow['group']>((all, line) => ({ ...all, ...line.group }), {});
    const cell = isOne ? { measure, group } : undefined;
    return <FigureLink mark={mark} isDays={isDays} cell={cell} search={search} range={range} />;
  };
  return (
    <div className="trend-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="for-readers">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('cross', { down: sayDimension(down), across: sayDimension(across) })}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {nameOf(column)}
              </th>
            ))}
            <th scope="col">{say('total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{nameOf(row)}</th>
              {columns.map((column) => {
                const mark = at(row, column);
                const shade = Math.min(shades, Math.ceil((shades * sizeOf(mark)) / largest));
                return (
                  <td key={column.key} className={`shade-${shade}`}>
                    {link(mark, row, column)}
                  </td>
                );
              })}
              <td>{link(row.total, row)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('total')}</th>
            {columns.map((column) => (
              <td key={column.key}>{link(column.total, column)}</td>
            ))}
            <td>{link(total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
