import { axisRoom, drawnOf, type ChartOption, type Drawing } from './drawing';
import { linesOf } from './line-series';
import { axesOf } from './time-axes';

/** CSS pixels of one of many small pictures. */
export const smallHeight = 132;
export const smallGap = 16;
const smallWidthMin = 240;
const columnsMax = 4;

/** How many small pictures stand side by side. @param width CSS pixels */
export const columnsFor = (width: number): number =>
  Math.max(1, Math.min(columnsMax, Math.floor(width / smallWidthMin)));

/** One small picture for each series, all on one scale. */
export const multiplesOf = (drawing: Drawing): ChartOption => {
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
