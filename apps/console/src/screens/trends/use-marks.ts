import { useNavigate } from '@tanstack/react-router';
import { cellSearch, type Range } from '../../figures/figure-question';
import type { Figures } from '../../figures/figure-series';
import { usePeriodWords, useSeriesWords } from '../../figures/use-group-text';
import { useText } from '../../language/language';
import type { TrendsSearch } from '../../routing/searches';
import { trendsMessages } from './trends.messages';
import { useMarkText } from './use-mark-text';

/** A mark of a picture: its series, and its place in it. */
export type Place = Readonly<{ series: number; at: number }>;

type Asked = Readonly<{ figures: Figures; otherGroups: number; search: TrendsSearch; range: Range }>;

/** The marks of a picture in words, and the way to the cases behind them. */
export const useMarks = ({ figures, otherGroups, search, range }: Asked) => {
  const say = useText(trendsMessages);
  const saySeries = useSeriesWords(figures);
  const periodName = usePeriodWords();
  const { figure, change } = useMarkText(figures.isDays);
  const navigate = useNavigate();
  const nameOf = (series: number): string => {
    const one = figures.series[series];
    return one === undefined ? say('others', { n: otherGroups }) : saySeries(one);
  };
  const textOf = ({ series, at }: Place): string => {
    const one = figures.series[series];
    const mark = one === undefined ? figures.others[at] : one.marks[at];
    if (mark === undefined) return '';
    const changed = change(mark);
    return say('mark', {
      period: periodName(figures.periods[at] ?? ''),
      group: nameOf(series),
      figure: changed === undefined ? figure(mark) : `${figure(mark)}, ${changed}`,
    });
  };
  const open = ({ series, at }: Place): void => {
    const one = figures.series[series];
    const period = figures.periods[at];
    if (one === undefined || (one.marks[at]?.n ?? 0) === 0) return;
    const cell = { measure: one.measure, group: one.group, ...(period === undefined ? {} : { period }) };
    void navigate({ to: '/trends/cases', search: cellSearch(search, range, cell) });
  };
  return { nameOf, periodName, textOf, open };
};
