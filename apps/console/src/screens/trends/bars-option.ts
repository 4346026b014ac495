import { drawnOf, nameRoom, valueOf, type ChartOption, type Drawing } from './drawing';

/** One bar for each group, by size. */
export const barsOf = (drawing: Drawing): ChartOption => {
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
