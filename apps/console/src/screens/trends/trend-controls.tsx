import { useNavigate } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { endOfDay } from '../../figures/end-of-day';
import type { Dimension, Range } from '../../figures/figure-question';
import { useText } from '../../language/language';
import { absoluteText } from '../../parts/instant-text';
import { useZone } from '../../parts/zone';
import {
  trendComparisons,
  trendDimensions,
  trendMeasures,
  trendPeriods,
  type TrendsSearch,
} from '../../routing/searches';
import { dimensionWords, measureWords } from '../../words/figure-words';
import { trendsMessages } from './trends.messages';

type ChoiceProps<T extends string> = Readonly<{
  name: string;
  value: T;
  choices: readonly T[];
  word: (choice: T) => string;
  onChoose: (choice: T) => void;
}>;

const Choice = <T extends string>({ name, value, choices, word, onChoose }: ChoiceProps<T>) => (
  <label className="choice">
    <span>{name}</span>
    <select
      value={value}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => choice === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {word(choice)}
        </option>
      ))}
    </select>
  </label>
);

type DayProps = Readonly<{ name: string; value: string; onChoose: (date: string | undefined) => void }>;

const Day = ({ name, value, onChoose }: DayProps): ReactNode => {
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="date"
        value={value}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : target.value)}
      />
    </span>
  );
};

const comparisonKeys = { year: 'compareYear', previous: 'comparePrevious', none: 'compareNone' } as const;
const withNone = ['none', ...trendDimensions] as const;

type Changed = { [K in keyof TrendsSearch]?: TrendsSearch[K] | undefined };

type PartProps = Readonly<{ search: TrendsSearch; choose: (changed: Changed) => void }>;

/** What is counted, and by what it is told apart. */
const WhatChoices = ({ search, choose }: PartProps) => {
  const say = useText(trendsMessages);
  const sayMeasure = useText(measureWords);
  const sayDimension = useText(dimensionWords);
  const [first, second] = search.by ?? [];
  const dimensionWord = (one: 'none' | Dimension): string => (one === 'none' ? say('nothing') : sayDimension(one));
  const chooseBy = (a: 'none' | Dimension, b: 'none' | Dimension): void => {
    const by = [...new Set([a, b])].filter((one) => one !== 'none');
    choose({ by: by.length === 0 ? undefined : by });
  };
  return (
    <>
      <Choice
        name={say('measure')}
        value={search.measure ?? 'filed'}
        choices={trendMeasures}
        word={sayMeasure}
        onChoose={(measure) => choose({ measure })}
      />
      <Choice
        name={say('by')}
        value={first ?? 'none'}
        choices={withNone}
        word={dimensionWord}
        onChoose={(one) => chooseBy(one, second ?? 'none')}
      />
      {first === undefined ? null : (
        <Choice
          name={say('and')}
          value={second ?? 'none'}
          choices={withNone}
          word={dimensionWord}
          onChoose={(one) => chooseBy(first, one)}
        />
      )}
    </>
  );
};

/** Of when: dates, or one of the two ranges that need none. */
const WhenChoices = ({ search, choose, range }: PartProps & Readonly<{ range: Range }>) => {
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
