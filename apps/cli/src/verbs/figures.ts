import type { Lang } from '../texts/texts';
import { tableRows } from '../terminal/table';
import { quiet, type Inline } from '../terminal/span';
import type { Terminal } from '../terminal/terminal';

/** Numbers as a person reads them. */
export const createFigures = (
  lang: Lang,
): Readonly<{ whole: (value: number | bigint) => string; seconds: (milliseconds: number) => string }> => {
  const whole = new Intl.NumberFormat(lang, { maximumFractionDigits: 0 });
  const seconds = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    whole: (value) => whole.format(value),
    seconds: (milliseconds) => seconds.format(milliseconds / 1_000),
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
