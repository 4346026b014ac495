import type { Figures } from '../../figures/figure-series';
import { axisRoom, drawnOf, nameRoom, valueOf, type ChartOption, type DrawnKind, type Drawing } from './drawing';
import { axesOf } from './time-axes';
import { columnsOf, linesOf } from './time-series';

const plainHeight = 320;
const barHeight = 26;
const smallHeight = 132;
const smallWidthMin = 240;
const smallGap = 16;
const columnsFor = (width: number): number => Math.max(1, Math.min(4, Math.floor(width / smallWidthMin)));

/** CSS pixels that a chart needs at that width. */
export const heightOf = (kind: DrawnKind, figures: Figures, width: number): number => {
  const count = drawnOf(figures).length;
  if (kind === 'bars') return Math.max(120, axisRoom + count * barHeight);
  return kind === 'multiples' ? Math.ceil(count / columnsFor(width)) * smallHeight + smallGap : plainHeight;
};

const multiplesOf = (drawing: Drawing): ChartOption => {
  const { figures, width, colours, nameOf } = drawing;
  const all = drawnOf(figures);
  const columns = columnsFor(width);
  const cell = width / columns;
  const [colour = colours.text] = colours.series;
  const places = all.map((_, at) => ({ left: (at % columns) * cell, top: Math.floor(at / columns) * smallHeight }));
  const axes = all.map((_, at) => axesOf(drawing, at, at >= all.length - columns));
  return {
    title: all.map((marks, at) => ({
      text: `${nameOf(at)}  ${marks.reduce((sum, { n }) => sum + n, 0)}`,
      left: places[at]?.left ?? 0,
      top: places[at]?.top ?? 0,
      textStyle: { color: colours.text, fontSize: 12, width: cell - smallGap, overflow: 'truncate' },
    })),
    grid: places.map(({ left, top }) => ({
      left: left + axisRoom,
      top: top + 24,
      width: cell - axisRoom - smallGap,
      height: smallHeight - 52,
    })),
    xAxis: axes.map(({ x }) => x),
    yAxis: axes.map(({ y }) => y),
    series: all.flatMap((marks, at) => linesOf(marks, drawing, { at, axis: at, colour, isNamed: false })),
  };
};

const barsOf = (drawing: Drawing): ChartOption => {
  const { figures, colours, nameOf } = drawing;
  const all = drawnOf(figures);
  const [colour = colours.text] = colours.series;
  return {
    grid: { left: nameRoom, right: 64, top: 4, bottom: 28 },
    xAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      axisLabel: { color: colours.quiet },
      splitLine: { lineStyle: { color: colours.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: all.map((_, at) => nameOf(at)),
      axisTick: { show: false },
      axisLabel: { color: colours.text, width: nameRoom - 12, overflow: 'truncate', interval: 0 },
    },
    series: [
      {
        type: 'bar',
        id: 'series-0',
        animation: false,
        data: all.map(([mark]) => (mark === undefined ? '-' : (valueOf(mark, figures.isDays) ?? '-'))),
        itemStyle: { color: colour },
        label: { show: true, position: 'right', color: colours.text },
      },
    ],
  };
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
