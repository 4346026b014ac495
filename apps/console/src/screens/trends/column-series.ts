import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { Mark } from '../../figures/mark';
import { valueOf, type Drawing } from './drawing';

/** One series as columns, an unfinished one hollow and dashed; what it is compared with as a dashed line. */
export const columnsOf = (
  marks: readonly Mark[],
  drawing: Drawing,
  colour: string,
): readonly (BarSeriesOption | LineSeriesOption)[] => {
  const { figures, colours } = drawing;
  const previous = marks.map((mark) => (mark.previous === undefined ? null : valueOf(mark.previous, figures.isDays)));
  const common = { animation: false, barMaxWidth: 48 } as const;
  return [
    {
      ...common,
      type: 'bar',
      id: 'series-0',
      data: marks.map((mark) => ({
        value: valueOf(mark, figures.isDays) ?? '-',
        itemStyle:
          mark.unfinished === undefined
            ? { color: colour }
            : { color: colours.ground, borderColor: colour, borderType: 'dashed', borderWidth: 2 },
      })),
    },
    ...(previous.some((value) => value !== null)
      ? [
          {
            type: 'line' as const,
            id: 'before-0',
            data: previous,
            symbol: 'none',
            silent: true,
            animation: false,
            lineStyle: { type: 'dashed' as const, width: 1.5, color: colours.quiet },
          },
        ]
      : []),
  ];
};
