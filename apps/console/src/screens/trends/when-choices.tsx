import type { Range } from '../../figures/figure-question';
import { useText } from '../../language/language';
import { trendPeriods } from '../../routing/searches';
import { Choice, Day } from '../../parts/choices';
import { trendsMessages } from './trends.messages';
import type { PartProps } from './what-choices';

/** Of when: dates, or one of the two ranges that need none. */
export const WhenChoices = ({ search, choose, range }: PartProps & Readonly<{ range: Range }>) => {
  const say = useText(trendsMessages);
  const isLastWeeks = search.from === undefined && search.to === undefined && search.range === undefined;
  return (
    <>
      <Choice
        name={say('per')}
        value={search.per ?? 'week'}
        choices={trendPeriods}
        word={say}
        onChoose={(per) => choose({ per })}
      />
      <Day
        name={say('from')}
        value={range.from ?? ''}
        onChoose={(from) => choose({ ...range, from, range: undefined })}
      />
      <Day name={say('to')} value={range.to ?? ''} onChoose={(to) => choose({ ...range, to, range: undefined })} />
      <button
        type="button"
        className="plain-button"
        aria-pressed={isLastWeeks}
        onClick={() => choose({ from: undefined, to: undefined, range: undefined })}
      >
        {say('lastWeeks')}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-pressed={search.range === 'all'}
        onClick={() => choose({ from: undefined, to: undefined, range: 'all' })}
      >
        {say('all')}
      </button>
    </>
  );
};
