import { useText } from '../language/language';
import { channelWords } from '../words/contract-words';
import { measureWords, outcomeWords, originWords } from '../words/figure-words';
import { figureMessages } from './figure.messages';
import type { TrendRow } from './figure-question';
import type { Figures, Series } from './figure-series';

const isOf = <K extends string>(entries: Readonly<Record<K, unknown>>, value: string): value is K =>
  Object.hasOwn(entries, value);

/** A value of a group in words; codes of a catalogue name themselves. */
export const useValueWords = (): ((field: string, value: string) => string) => {
  const say = useText(figureMessages);
  const sayChannel = useText(channelWords);
  const sayOutcome = useText(outcomeWords);
  const sayOrigin = useText(originWords);
  return (field, value) => {
    if (value === 'notStated') return say('notStated');
    if (field === 'channel' && isOf(channelWords.entries, value)) return sayChannel(value);
    if (field === 'outcome' && isOf(outcomeWords.entries, value)) return sayOutcome(value);
    return field === 'origin' && isOf(originWords.entries, value) ? sayOrigin(value) : value;
  };
};

/** The same for a whole group. A category names its scheme only where the record has no category. */
export const useGroupWords = (): ((group: TrendRow['group']) => string) => {
  const say = useText(figureMessages);
  const sayValue = useValueWords();
  return (group) => {
    const values = Object.entries(group).filter(([field]) => field !== 'categoryScheme');
    return values.length === 0 ? say('everything') : values.map(([field, value]) => sayValue(field, value)).join(' · ');
  };
};

/** What tells a series from the others: what it counts, or its group. */
export const useSeriesWords = ({ isPair }: Pick<Figures, 'isPair'>): ((series: Series) => string) => {
  const sayMeasure = useText(measureWords);
  const sayGroup = useGroupWords();
  return ({ measure, group }) => (isPair ? sayMeasure(measure) : sayGroup(group));
};

/** A period as the contract names it, undated ones in words. */
export const usePeriodWords = (): ((period: string) => string) => {
  const say = useText(figureMessages);
  return (period) => (period === 'notStated' ? say('undatedPeriod') : period);
};
