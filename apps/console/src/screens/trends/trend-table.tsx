import type { ReactNode } from 'react';
import type { Cell, Range } from '../../figures/figure-question';
import type { Figures } from '../../figures/figure-series';
import { sumOf, type Mark } from '../../figures/mark';
import { usePeriodWords, useSeriesWords } from '../../figures/use-group-text';
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

type OthersRowProps = Readonly<{
  figures: Figures;
  otherGroups: number;
  link: (mark: Mark, cell: undefined) => ReactNode;
}>;

/** The groups that there is no room for together: of days they have no sum. */
const OthersRow = ({ figures: { others, periods, isDays }, otherGroups, link }: OthersRowProps) => {
  const say = useText(trendsMessages);
  return (
    <tr>
      <th scope="row">{say('others', { n: otherGroups })}</th>
      {others.map((mark, at) => (
        <td key={periods[at] ?? 'all'}>{isDays ? '-' : link(mark, undefined)}</td>
      ))}
      {periods.length === 0 || isDays ? null : <td>{link(sumOf(others), undefined)}</td>}
    </tr>
  );
};

/** The same figures as a table: in the page from the start, and every one of them a way to its cases. */
export const TrendTable = ({ figures, otherGroups, caption, search, range }: TrendTableProps) => {
  const say = useText(trendsMessages);
  const saySeries = useSeriesWords(figures);
  const sayPeriod = usePeriodWords();
  const { periods, series, others, total, isDays, isPair } = figures;
  const hasTotals = series.length + others.length > 1 && !isDays && !isPair;
  const measure = series[0]?.measure ?? 'filed';
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
          {series.map((one) => (
            <tr key={one.key}>
              <th scope="row">{saySeries(one)}</th>
              {periods.map((period, at) => {
                const mark = one.marks[at];
                return (
                  <td key={period}>
                    {mark === undefined ? null : link(mark, { measure: one.measure, period, group: one.group })}
                  </td>
                );
              })}
              {isDays && periods.length > 0 ? null : (
                <td>{link(one.total, { measure: one.measure, group: one.group })}</td>
              )}
            </tr>
          ))}
          {others.length === 0 ? null : <OthersRow figures={figures} otherGroups={otherGroups} link={link} />}
        </tbody>
        {hasTotals ? (
          <tfoot>
            <tr>
              <th scope="row">{say('total')}</th>
              {periods.map((period, at) => (
                <td key={period}>{link(sumAt(at), { measure, period })}</td>
              ))}
              <td>{link(total, { measure })}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
};
