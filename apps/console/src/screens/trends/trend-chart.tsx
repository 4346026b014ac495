import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use as withParts, type EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { Range } from '../../figures/figure-question';
import type { Figures } from '../../figures/figure-series';
import { useText } from '../../language/language';
import { announce } from '../../parts/live-region';
import type { TrendsSearch } from '../../routing/searches';
import { useShownTheme } from '../../theme/theme';
import type { ChartKind } from './chart-kind';
import { chartColours } from './chart-colours';
import { nextPlace } from './next-place';
import type { Taken } from './taken-picture';
import { heightOf, optionOf, seriesOf } from './trend-option';
import { trendsMessages } from './trends.messages';
import { useMarks, type Place } from './use-marks';

withParts([BarChart, LineChart, GridComponent, TitleComponent, TooltipComponent, LabelLayout, SVGRenderer]);

/** What a picture of the chart is made of, once it is drawn. */
export type TakenChart = Readonly<{ take: () => Taken | undefined }>;

type TrendChartProps = Readonly<{
  kind: Exclude<ChartKind, 'figure' | 'shaded'>;
  figures: Figures;
  otherGroups: number;
  caption: string;
  search: TrendsSearch;
  range: Range;
  ref: Ref<TakenChart>;
}>;

const useWidth = (element: HTMLElement | null): number => {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
};

type Drawn = Omit<TrendChartProps, 'ref' | 'otherGroups' | 'search' | 'range'> &
  Readonly<{ element: HTMLDivElement | null; marks: ReturnType<typeof useMarks> }>;

/** Draws anew whenever what is drawn, its size, its language or its colours change. */
const useDrawn = ({ element, kind, figures, caption, marks }: Drawn) => {
  const chart = useRef<EChartsType>(undefined);
  const latest = useRef(marks);
  const theme = useShownTheme();
  const width = useWidth(element);
  const height = heightOf(kind, figures, width);
  useEffect(() => {
    latest.current = marks;
  });
  useEffect(() => {
    if (element === null || width === 0) return undefined;
    const drawn = init(element, null, { renderer: 'svg', width, height });
    chart.current = drawn;
    drawn.setOption(
      optionOf({
        kind,
        figures,
        width,
        colours: chartColours(),
        nameOf: (series) => latest.current.nameOf(series),
        periodName: (period) => latest.current.periodName(period),
        markText: (series, at) => latest.current.textOf({ series, at }),
      }),
    );
    drawn.on('click', ({ seriesId, dataIndex }) => {
      const series = seriesOf(seriesId);
      latest.current.open(kind === 'bars' ? { series: dataIndex, at: 0 } : { series, at: dataIndex });
    });
    return () => drawn.dispose();
    // The caption is in the reader's language, and so is all that is written in the picture.
  }, [element, width, height, kind, figures, theme, caption]);
  return { chart, width, height };
};

/** The figures as a picture, whose marks are walked by arrows and opened by Enter or a click. */
export const TrendChart = ({ kind, figures, otherGroups, caption, search, range, ref }: TrendChartProps) => {
  const say = useText(trendsMessages);
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const place = useRef<Place>({ series: 0, at: -1 });
  const marks = useMarks({ figures, otherGroups, search, range });
  const { chart, width, height } = useDrawn({ element, kind, figures, caption, marks });

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
