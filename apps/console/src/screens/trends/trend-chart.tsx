import { useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { Range } from '../../figures/figure-question';
import type { Figures } from '../../figures/figure-series';
import { useText } from '../../language/language';
import { announce } from '../../parts/live-region';
import type { TrendsSearch } from '../../routing/searches';
import { chartColours } from './chart-colours';
import type { DrawnKind } from './drawing';
import { nextPlace } from './next-place';
import type { Taken } from './taken-picture';
import { trendsMessages } from './trends.messages';
import { useDrawnChart } from './use-drawn-chart';
import { useMarks, type Place } from './use-marks';

/** What a picture of the chart is made of, once it is drawn. */
export type TakenChart = Readonly<{ take: () => Taken | undefined }>;

type TrendChartProps = Readonly<{
  kind: DrawnKind;
  figures: Figures;
  otherGroups: number;
  caption: string;
  search: TrendsSearch;
  range: Range;
  ref: Ref<TakenChart>;
}>;

/** The figures as a picture, whose marks are walked by arrows and opened by Enter or a click. */
export const TrendChart = ({ kind, figures, otherGroups, caption, search, range, ref }: TrendChartProps) => {
  const say = useText(trendsMessages);
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const place = useRef<Place>({ series: 0, at: -1 });
  const marks = useMarks({ figures, otherGroups, search, range });
  const { chart, width, height } = useDrawnChart({ element, kind, figures, caption, marks });

  useImperativeHandle(ref, () => ({
    take: () => {
      const svg = element?.querySelector('svg');
      if (svg === null || svg === undefined) return undefined;
      const { ground, text } = chartColours();
      return { svg: new XMLSerializer().serializeToString(svg), width, height, ground, ink: text };
    },
  }));

  const go = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && place.current.at >= 0) marks.open(place.current);
    const next = nextPlace(event.key, place.current, figures, kind === 'bars');
    if (next === undefined) return;
    event.preventDefault();
    place.current = next;
    const tip =
      kind === 'bars'
        ? { seriesId: 'series-0', dataIndex: next.series }
        : { seriesId: `series-${next.series}`, dataIndex: next.at };
    chart.current?.dispatchAction({ type: 'showTip', ...tip });
    announce(marks.textOf(next));
  };
  return (
    <div
      className="trend-chart"
      role="application"
      aria-label={`${caption} ${say('chartKeys')}`}
      tabIndex={0}
      onKeyDown={go}
      ref={setElement}
    />
  );
};
