import { useText } from '../language/language';
import { Day } from './choices';
import { rangeMessages } from './range-choices.messages';

/** Two civil dates, all time, or, where nothing is said, what is recent. */
type ChosenRange = Readonly<{ from?: string | undefined; to?: string | undefined; range?: 'all' | undefined }>;

type RangeChoicesProps = Readonly<{
  /** What the address says. */
  chosen: ChosenRange;
  /** The dates that this comes to. */
  range: Readonly<{ from?: string | undefined; to?: string | undefined }>;
  /** What the recent range is called. */
  recent: string;
  choose: (range: ChosenRange) => void;
}>;

/** Of when: dates, or one of the two ranges that need none. */
export const RangeChoices = ({ chosen, range, recent, choose }: RangeChoicesProps) => {
  const say = useText(rangeMessages);
  const isRecent = chosen.from === undefined && chosen.to === undefined && chosen.range === undefined;
  const { from, to } = range;
  return (
    <>
      <Day name={say('from')} value={from ?? ''} onChoose={(day) => choose({ from: day, to, range: undefined })} />
      <Day name={say('to')} value={to ?? ''} onChoose={(day) => choose({ from, to: day, range: undefined })} />
      <button
        type="button"
        className="plain-button"
        aria-pressed={isRecent}
        onClick={() => choose({ from: undefined, to: undefined, range: undefined })}
      >
        {recent}
      </button>
      <button
        type="button"
        className="plain-button"
        aria-pressed={chosen.range === 'all'}
        onClick={() => choose({ from: undefined, to: undefined, range: 'all' })}
      >
        {say('all')}
      </button>
    </>
  );
};
