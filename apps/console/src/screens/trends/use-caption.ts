import { standing } from '../../contract/standing';
import { measuresOf, perOf, type Range, type TrendsAnswer } from '../../figures/figure-question';
import { languageTags, useLanguage, useText } from '../../language/language';
import { absoluteText, zoneText } from '../../parts/instant-text';
import { useZone } from '../../parts/zone';
import type { TrendsSearch } from '../../routing/searches';
import { useLiveValue } from '../../store/live-value';
import { dimensionWords, measureWords } from '../../words/figure-words';
import { trendsMessages } from './trends.messages';

/** The sentence under the controls: the chart's title, its text alternative and the caption of what is taken away (console, Trends). */
export const useCaption = (search: TrendsSearch, range: Range, answer: TrendsAnswer): string => {
  const say = useText(trendsMessages);
  const sayMeasure = useText(measureWords);
  const sayDimension = useText(dimensionWords);
  const language = useLanguage();
  const zone = useZone();
  const { dataAt } = useLiveValue(standing);
  const { from, to } = range;
  const list = new Intl.ListFormat(languageTags[language]);
  const dimensions = list.format((search.by ?? []).map((one) => sayDimension(one)));
  const open = answer.rows.findLast(({ elapsed }) => elapsed !== null && !elapsed.complete);
  const rangeText =
    from === undefined
      ? to === undefined
        ? say('rangeAll')
        : say('rangeTo', { to })
      : to === undefined
        ? say('rangeFrom', { from })
        : say('range', { from, to });
  return say('caption', {
    measure: list.format(measuresOf(search).map((one) => sayMeasure(one))),
    dimensions: dimensions === '' ? 'none' : dimensions,
    per: perOf(search) ?? 'none',
    range: rangeText,
    unfinished:
      open === undefined || open.elapsed === null || open.period === null
        ? 'no'
        : say('unfinished', { period: open.period, days: open.elapsed.days, elapsed: open.elapsed.daysElapsed }),
    zone: zoneText(zone, answer.asOf),
    dataTo: absoluteText(search.asof ?? dataAt ?? answer.asOf, zone, 'minute'),
  });
};
