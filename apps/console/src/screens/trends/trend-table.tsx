import type { Cell, Range } from '../../figures/figure-question';
import type { Figures, Mark } from '../../figures/figure-series';
import { useGroupWords, usePeriodWords } from '../../figures/use-group-text';
import { useText } from '../../language/language';
import type { TrendsSearch } from '../../routing/searches';
import { FigureLink } from './figure-link';
import { trendsMessages } from './trends.messages';

type TrendTableProps = Readonly<{
  figures: Figures;
  otherGroups: number;
  caption: string;
  search: TrendsSearch;
  range: Range;
}>;

/** The same figures as a table: in the page from the start, and every one of them a way to its cases. */
export const TrendTable = ({ figures, otherGroups, caption, search, range }: TrendTableProps) => {
  const say = useText(trendsMessages);
  const sayGroup = useGroupWords();
  const sayPeriod = usePeriodWords();
  const { periods, series, others, total, isDays } = figures;
  const hasTotals = series.length + others.length > 1 && !isDays;
  const link = (mark: Mark, cell: Cell | undefined) => (
    <FigureLink mark={mark} isDays={isDays} cell={cell} search={search} range={range} />
  );
  const sumAt = (at: number): Mark => ({
    n: series.reduce((sum, { marks }) => sum + (marks[at]?.n ?? 0), others[at]?.n ?? 0),
    median: null,
    p90: null,
  });
  return (
    <div className="trend-table" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="for-readers">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('group')}</th>
            {periods.map((period) => (
              <th key={period} scope="col" className="unbroken">
                {sayPeriod(period)}
              </th>
            ))}
            {isDays && periods.length > 0 ? null : (
              <th scope="col">{periods.length > 0 ? say('total') : isDays ? say('measure') : say('count')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {series.map(({ key, group, marks, total: own }) => (
            <tr key={key}>
              <th scope="row">{sayGroup(group)}</th>
              {periods.map((period, at) => {
                const mark = marks[at];
                return <td key={period}>{mark === undefined ? null : link(mark, { period, group })}</td>;
              })}
              {isDays && periods.length > 0 ? null : <td>{link(own, { group })}</td>}
            </tr>
          ))}
          {others.length === 0 ? null : (
            <tr>
              <th scope="row">{say('others', { n: otherGroups })}</th>
              {(isDays && periods.length > 0 ? [] : others).map((mark, at) => (
                <td key={periods[at] ?? 'all'}>{link(mark, undefined)}</td>
              ))}
              {periods.length === 0 || isDays ? null : (
                <td>{link({ n: others.reduce((sum, { n }) => sum + n, 0), median: null, p90: null }, undefined)}</td>
              )}
            </tr>
          )}
        </tbody>
        {hasTotals ? (
          <tfoot>
            <tr>
              <th scope="row">{say('total')}</th>
              {periods.map((period, at) => (
                <td key={period}>{link(sumAt(at), { period })}</td>
              ))}
              <td>{link(total, {})}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
};
