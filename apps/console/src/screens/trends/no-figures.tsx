import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lastPeriodQuery } from '../../figures/figures.query';
import { rangeUpTo } from '../../figures/figure-question';
import { useText } from '../../language/language';
import { rangeMessages } from '../../parts/range-choices.messages';
import { Empty } from '../../parts/states';
import type { TrendsSearch } from '../../routing/searches';
import { trendsMessages } from './trends.messages';

/** Nothing counts in this range: where the last case lies that would, and the way there (console, states: empty). */
export const NoFigures = ({ search }: Readonly<{ search: TrendsSearch }>) => {
  const say = useText(trendsMessages);
  const sayRange = useText(rangeMessages);
  const { data: week } = useQuery(lastPeriodQuery(search));
  const { from: _from, to: _to, range: _range, ...rest } = search;
  const upTo = typeof week === 'string' ? rangeUpTo(week) : undefined;
  return (
    <>
      <Empty
        why={say('empty')}
        whatFills={upTo === undefined ? say('whatFills') : say('lastCase', { from: upTo.lastWeek, to: upTo.to })}
      />
      {upTo === undefined ? null : (
        <p className="list-head not-printed">
          <Link to="/trends" search={{ ...rest, from: upTo.from, to: upTo.to }}>
            {say('eightWeeksTo', { to: upTo.to })}
          </Link>
          <Link to="/trends" search={{ ...rest, range: 'all' }}>
            {sayRange('all')}
          </Link>
        </p>
      )}
    </>
  );
};
