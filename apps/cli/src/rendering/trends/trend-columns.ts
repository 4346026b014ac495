import type { DaysFigure, TrendMeasure, TrendRow } from '@redress/complaints/read-models';
import type { CsvCell } from '@redress/formats';
import type { Texts } from '../../texts/texts';

/** One number of a row; a measure of days has three. */
export type Figure = Readonly<{
  /** As a program reads it. */
  name: string;
  title: string;
  /** `undefined`: no case has any days. */
  valueOf: (row: Pick<TrendRow, 'figures'>) => number | undefined;
}>;

const isDays = (figure: number | DaysFigure | undefined): figure is DaysFigure => typeof figure === 'object';

const countFigure = (measure: TrendMeasure, title: string): Figure => ({
  name: measure,
  title,
  valueOf: ({ figures }) => {
    const figure = figures[measure];
    return isDays(figure) ? undefined : (figure ?? 0);
  },
});

const daysFigures = (measure: TrendMeasure, { trends }: Texts): readonly Figure[] => {
  const part = (name: keyof DaysFigure, title: string): Figure => ({
    name: `${measure}-${name}`,
    title,
    valueOf: ({ figures }) => {
      const figure = figures[measure];
      return isDays(figure) ? (figure[name] ?? undefined) : undefined;
    },
  });
  return [part('median', trends.median), part('p90', trends.p90), part('cases', trends.dated)];
};

/** The numbers of a row, in the order in which the measures were asked for. */
export const figuresOf = (measures: readonly TrendMeasure[], texts: Texts): readonly Figure[] =>
  measures.flatMap((measure) =>
    measure === 'days-to-close' ? daysFigures(measure, texts) : [countFigure(measure, texts.trends.measures[measure])],
  );

export const csvFigure = (figure: Figure, row: TrendRow): CsvCell => figure.valueOf(row) ?? null;
