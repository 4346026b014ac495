import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use as withParts, type EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';
import type { Figures } from '../../figures/figure-series';
import { useShownTheme } from '../../theme/theme';
import { chartColours } from './chart-colours';
import type { DrawnKind } from './drawing';
import { heightOf, optionOf, seriesOf } from './trend-option';
import type { useMarks } from './use-marks';

withParts([BarChart, LineChart, GridComponent, TitleComponent, TooltipComponent, LabelLayout, SVGRenderer]);

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

type Drawn = Readonly<{
  element: HTMLDivElement | null;
  kind: DrawnKind;
  figures: Figures;
  caption: string;
  marks: ReturnType<typeof useMarks>;
}>;

/** Draws anew whenever what is drawn, its size, its language or its colours change. */
export const useDrawnChart = ({ element, kind, figures, caption, marks }: Drawn) => {
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
