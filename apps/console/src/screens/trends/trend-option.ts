import type { Figures } from '../../figures/figure-series';
import { barsOf } from './bars-option';
import { columnsOf } from './column-series';
import { axisRoom, drawnOf, nameRoom, type ChartOption, type DrawnKind, type Drawing } from './drawing';
import { linesOf } from './line-series';
import { columnsFor, multiplesOf, smallGap, smallHeight } from './multiples-option';
import { axesOf } from './time-axes';

const plainHeight = 320;
const barHeight = 26;
const barsHeightMin = 120;

/** CSS pixels that a chart needs at that width. */
export const heightOf = (kind: DrawnKind, figures: Figures, width: number): number => {
  const count = drawnOf(figures).length;
  if (kind === 'bars') return Math.max(barsHeightMin, axisRoom + count * barHeight);
  return kind === 'multiples' ? Math.ceil(count / columnsFor(width)) * smallHeight + smallGap : plainHeight;
};

const overTime = (drawing: Drawing): ChartOption => {
  const { kind, figures, colours } = drawing;
  const axes = axesOf(drawing, 0, true);
  const [first = colours.text] = colours.series;
  const all = drawnOf(figures);
  return {
    grid: { left: axisRoom + 8, right: kind === 'lines' ? nameRoom : 24, top: 12, bottom: 32 },
    xAxis: axes.x,
    yAxis: axes.y,
    series:
      kind === 'columns' && !figures.isDays
        ? [...columnsOf(all[0] ?? [], drawing, first)]
        : all.flatMap((marks, at) =>
            linesOf(marks, drawing, { at, axis: 0, colour: colours.series[at] ?? first, isNamed: kind === 'lines' }),
          ),
  };
};

/** The series whose mark it is: each has its number at the end of its id. */
export const seriesOf = (id: string | undefined): number => Number(/\d+$/.exec(id ?? '')?.[0] ?? 0);

/** What ECharts draws: no movement, no HTML in a tooltip (content policy), counts from 0. */
export const optionOf = (drawing: Drawing): ChartOption => {
  const { kind, colours, markText } = drawing;
  const drawn = kind === 'multiples' ? multiplesOf(drawing) : kind === 'bars' ? barsOf(drawing) : overTime(drawing);
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: colours.font },
    tooltip: {
      renderMode: 'richText',
      trigger: 'item',
      confine: true,
      backgroundColor: colours.raised,
      borderColor: colours.line,
      textStyle: { color: colours.text },
      formatter: (shown) => {
        const one = Array.isArray(shown) ? shown[0] : shown;
        if (one === undefined) return '';
        const at = one.dataIndex;
        return kind === 'bars' ? markText(at, 0) : markText(seriesOf(one.seriesId), at);
      },
    },
    ...drawn,
  };
};
