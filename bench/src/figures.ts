/** One line of the table: what was measured, what was asked for, and whether it holds. */
export type Figure = Readonly<{
  name: string;
  /** The figure in words, with its unit. */
  measured: string;
  asked: string;
  /** Undefined where nothing was asked for, or nothing could be measured. */
  holds: boolean | undefined;
  note?: string;
}>;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** `percent` from 0 to 100, by nearest rank. */
export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
};

export const round = (value: number, digits = 0): number => Number(value.toFixed(digits));

const verdict = (holds: boolean | undefined): string => (holds === undefined ? '-' : holds ? 'yes' : 'NO');

export const tableOf = (figures: readonly Figure[]): string =>
  [
    '| figure | measured | asked for | holds | note |',
    '| --- | --- | --- | --- | --- |',
    ...figures.map(
      ({ name, measured, asked, holds, note = '' }) =>
        `| ${name} | ${measured} | ${asked} | ${verdict(holds)} | ${note} |`,
    ),
  ].join('\n');
