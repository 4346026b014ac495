import type { Lang } from '@redress/complaints/messages';
import { tableRows } from '../terminal/table';
import { quiet, type Inline } from '../terminal/span';
import type { Terminal } from '../terminal/terminal';

/** Numbers as a person reads them. */
export type Figures = Readonly<{
  whole: (value: number | bigint) => string;
  seconds: (milliseconds: number) => string;
  /** In the largest of B, KiB, MiB and GiB that is filled once. */
  bytes: (count: number) => string;
}>;

const byteUnits = ['B', 'KiB', 'MiB', 'GiB'] as const;
const bytesPerStep = 1_024;

export const createFigures = (lang: Lang): Figures => {
  const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    whole: (value) => whole.format(value),
    seconds: (milliseconds) => tenths.format(milliseconds / 1_000),
    bytes: (count) => {
      const step = byteUnits.findLastIndex((_, index) => index === 0 || count >= bytesPerStep ** index);
      return `${step === 0 ? whole.format(count) : tenths.format(count / bytesPerStep ** step)} ${byteUnits[step] ?? ''}`;
    },
  };
};

/** Names and what stands behind each, aligned under one another; what has nothing behind it is left out. */
export const labelled = (
  pairs: readonly (readonly [label: string, value: Inline | undefined])[],
  { columns }: Pick<Terminal, 'columns'>,
  align: 'left' | 'right' = 'left',
): readonly Inline[] =>
  tableRows(
    [{ title: '' }, { title: '', align, fit: 'wrap' }],
    pairs.flatMap(([label, value]) => (value === undefined ? [] : [[quiet(label), value]])),
    columns,
  );
