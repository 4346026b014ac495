import type { Range } from '../../figures/figure-question';
import { useText } from '../../language/language';
import { trendPeriods } from '../../routing/searches';
import { Choice } from '../../parts/choices';
import { RangeChoices } from '../../parts/range-choices';
import { trendsMessages } from './trends.messages';
import type { PartProps } from './what-choices';

/** Of when: dates, or one of the two ranges that need none. */
export const WhenChoices = ({ search, choose, range }: PartProps & Readonly<{ range: Range }>) => {
  const say = useText(trendsMessages);
  return (
    <>
      <Choice
        name={say('per')}
        value={search.per ?? 'week'}
        choices={trendPeriods}
        word={say}
        onChoose={(per) => choose({ per })}
      />
      <RangeChoices chosen={search} range={range} recent={say('lastWeeks')} choose={choose} />
    </>
  );
};
