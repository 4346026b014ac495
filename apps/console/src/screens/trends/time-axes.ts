import { drawnOf, valueOf, type Drawing } from './drawing';

/** The axes of one picture over time: periods, and counts from 0. */
export const axesOf = (drawing: Drawing, axis: number, hasNames: boolean) => {
  const { figures, colours, periodName } = drawing;
  const largest = Math.max(
    1,
    ...drawnOf(figures).flatMap((marks) =>
      marks.flatMap((mark) => [valueOf(mark, figures.isDays) ?? 0, mark.p90 ?? 0, mark.previous?.n ?? 0]),
    ),
  );
  return {
    x: {
      type: 'category' as const,
      gridIndex: axis,
      data: figures.periods.map(periodName),
      axisLine: { lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: { color: colours.quiet, show: hasNames, hideOverlap: true },
    },
    y: {
      type: 'value' as const,
      gridIndex: axis,
      min: 0,
      // One scale for all of them, or sizes could not be compared.
      ...(drawing.kind === 'multiples' ? { max: largest } : {}),
      minInterval: 1,
      splitLine: { lineStyle: { color: colours.line, opacity: 0.6 } },
      axisLabel: { color: colours.quiet, hideOverlap: true },
      splitNumber: drawing.kind === 'multiples' ? 2 : 5,
    },
  };
};
