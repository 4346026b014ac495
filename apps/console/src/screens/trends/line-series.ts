import type { LineSeriesOption } from 'echarts/charts';
import type { Mark } from '../../figures/mark';
import { nameRoom, valueOf, type Drawing } from './drawing';

const signs = ['circle', 'triangle', 'rect', 'diamond', 'emptyCircle'] as const;

/** Where the unfinished periods begin; the number of marks where none is. */
const openFrom = (marks: readonly Mark[]): number => {
  const at = marks.findLastIndex(({ unfinished }) => unfinished === undefined) + 1;
  return at === 0 ? marks.length : at;
};

type LineLook = Readonly<{ at: number; axis: number; colour: string; isNamed: boolean }>;

/** One series as a line; dashed where it is unfinished, thin and dashed where it is what it is compared with. */
export const linesOf = (marks: readonly Mark[], drawing: Drawing, look: LineLook): readonly LineSeriesOption[] => {
  const { at, axis, colour, isNamed } = look;
  const { isDays } = drawing.figures;
  const open = openFrom(marks);
  const values = marks.map((mark) => valueOf(mark, isDays));
  const common = {
    type: 'line',
    xAxisIndex: axis,
    yAxisIndex: axis,
    itemStyle: { color: colour },
    animation: false,
  } as const;
  const symbol = signs[at % signs.length] ?? 'circle';
  const endLabel = isNamed
    ? ({
        show: true,
        formatter: drawing.nameOf(at),
        color: colour,
        width: nameRoom - 16,
        overflow: 'truncate',
      } as const)
    : undefined;
  const previous = marks.map((mark) => (mark.previous === undefined ? null : valueOf(mark.previous, isDays)));
  const high = marks.map(({ p90 }) => p90);
  const thin = (id: string, data: readonly (number | null)[], type: 'dashed' | 'dotted'): LineSeriesOption => ({
    ...common,
    id,
    data: [...data],
    symbol: 'none',
    silent: true,
    lineStyle: { type, width: 1.5, color: colour, opacity: 0.75 },
  });
  return [
    {
      ...common,
      id: `series-${at}`,
      data: [...values],
      symbol,
      symbolSize: 7,
      lineStyle: { width: 0 },
      ...(endLabel && { endLabel, labelLayout: { moveOverlap: 'shiftY' as const } }),
    },
    {
      ...common,
      id: `whole-${at}`,
      data: values.map((v, i) => (i < open ? v : null)),
      symbol: 'none',
      silent: true,
      lineStyle: { width: 2, color: colour },
    },
    ...(open < marks.length
      ? [
          thin(
            `open-${at}`,
            values.map((v, i) => (i >= open - 1 ? v : null)),
            'dashed',
          ),
        ]
      : []),
    ...(previous.some((value) => value !== null) ? [thin(`before-${at}`, previous, 'dashed')] : []),
    ...(isDays ? [thin(`high-${at}`, high, 'dotted')] : []),
  ];
};
