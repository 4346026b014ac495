import { useNavigate } from '@tanstack/react-router';
import { endOfDay } from '../../time/end-of-day';
import type { Range } from '../../figures/figure-question';
import { useText } from '../../language/language';
import { absoluteText } from '../../parts/instant-text';
import { useZone } from '../../parts/zone';
import { trendComparisons, type TrendsSearch } from '../../routing/searches';
import { Choice, Day } from '../../parts/choices';
import { trendsMessages } from './trends.messages';
import { WhatChoices, type Changed } from './what-choices';
import { WhenChoices } from './when-choices';

const comparisonKeys = { year: 'compareYear', previous: 'comparePrevious', none: 'compareNone' } as const;
/** What the figures are of: every choice is in the address. */
export const TrendControls = ({ search, range }: Readonly<{ search: TrendsSearch; range: Range }>) => {
  const say = useText(trendsMessages);
  const zone = useZone();
  const navigate = useNavigate({ from: '/trends' });
  const choose = (changed: Changed): void =>
    void navigate({ search: (before) => ({ ...before, ...changed }) as TrendsSearch });
  return (
    <div className="trend-controls not-printed">
      <WhatChoices search={search} choose={choose} />
      <WhenChoices search={search} choose={choose} range={range} />
      {range.from === undefined || range.to === undefined ? null : (
        <Choice
          name={say('compare')}
          value={search.compare ?? 'year'}
          choices={trendComparisons}
          word={(one) => say(comparisonKeys[one])}
          onChoose={(compare) => choose({ compare })}
        />
      )}
      <Day
        name={say('asOf')}
        value={search.asof === undefined ? '' : absoluteText(search.asof, zone, 'day')}
        onChoose={(day) => choose({ asof: day === undefined ? undefined : endOfDay(day, zone) })}
      />
    </div>
  );
};
