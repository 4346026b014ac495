import { Link } from '@tanstack/react-router';
import { cellSearch, type Cell, type Range } from '../../figures/figure-question';
import { medianCasesMin, percentCasesMin, type Mark } from '../../figures/mark';
import { useText } from '../../language/language';
import type { TrendsSearch } from '../../routing/searches';
import { trendsMessages } from './trends.messages';
import { useMarkText } from './use-mark-text';

type FigureLinkProps = Readonly<{
  mark: Mark;
  isDays: boolean;
  /** Absent where no question of the contract has just these cases. */
  cell: Cell | undefined;
  search: TrendsSearch;
  range: Range;
}>;

/** A figure, the way to its cases, and how it differs. */
export const FigureLink = ({ mark, isDays, cell, search, range }: FigureLinkProps) => {
  const say = useText(trendsMessages);
  const { figure, change } = useMarkText(isDays);
  const changed = change(mark);
  // Several groups together have no median: how many cases they are is their figure.
  const isSum = isDays && mark.median === null && mark.n >= medianCasesMin;
  const isSmall = mark.n < percentCasesMin || (mark.previous?.n ?? percentCasesMin) < percentCasesMin;
  return (
    <span className={`trend-figure unbroken${mark.unfinished === undefined ? '' : ' is-unfinished'}`}>
      {cell === undefined || mark.n === 0 ? (
        figure(mark)
      ) : (
        <Link to="/trends/cases" search={cellSearch(search, range, cell)}>
          {figure(mark)}
        </Link>
      )}
      {isDays && mark.n > 0 && !isSum ? (
        <span className="row-notes">
          {mark.p90 === null ? null : <span>{say('p90', { n: mark.p90 })}</span>}
          <span>{say('ofCases', { n: mark.n })}</span>
        </span>
      ) : null}
      {changed === undefined ? null : <span className={`row-notes${isSmall ? ' is-small' : ''}`}>{changed}</span>}
    </span>
  );
};
