import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption, TitleComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { Figures } from '../../figures/figure-series';
import type { Mark } from '../../figures/mark';
import type { ChartColours } from './chart-colours';
import type { ChartKind } from './chart-kind';

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | TitleComponentOption | TooltipComponentOption
>;
export type DrawnKind = Exclude<ChartKind, 'figure' | 'shaded'>;

export type Drawing = Readonly<{
  kind: DrawnKind;
  figures: Figures;
  /** CSS pixels. */
  width: number;
  colours: ChartColours;
  nameOf: (series: number) => string;
  periodName: (period: string) => string;
  markText: (series: number, at: number) => string;
}>;

/** CSS pixels: what an axis takes at the left, and a name at the end of a line or before a bar. */
export const axisRoom = 40;
export const nameRoom = 150;

/** The marks of each thing that is drawn, the others last. */
export const drawnOf = ({ series, others }: Figures): readonly (readonly Mark[])[] => [
  ...series.map(({ marks }) => marks),
  ...(others.length > 0 ? [others] : []),
];

/** What stands on the axis: cases, or days of a measure of days. */
export const valueOf = ({ n, median }: Pick<Mark, 'n' | 'median'>, isDays: boolean): number | null =>
  isDays ? median : n;
