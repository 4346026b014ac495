import stringWidth from 'string-width';

export type Column = Readonly<{
  title: string;
  align?: 'left' | 'right';
  /** Cells of this column may be cut to fit the terminal. */ isElastic?: boolean;
}>;

const gap = '  ';
const narrowest = 8;

const cut = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
};

const pad = (text: string, width: number, align: Column['align']): string => {
  const blank = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? blank + text : text + blank;
};

/** Aligned columns that count a Chinese character as two cells. Elastic columns give way where the terminal is narrow. */
export const renderTable = (
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  heading: (text: string) => string,
): string => {
  const natural = columns.map(({ title }, at) =>
    Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[at] ?? ''))),
  );
  const excess = natural.reduce((sum, cells) => sum + cells, gap.length * (columns.length - 1)) - width;
  const elastic = columns.filter(({ isElastic }) => isElastic === true).length;
  const widths = natural.map((cells, at) =>
    excess > 0 && columns[at]?.isElastic === true ? Math.max(narrowest, cells - Math.ceil(excess / elastic)) : cells,
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, at) => pad(cut(cells[at] ?? '', widths[at] ?? 0), widths[at] ?? 0, align))
      .join(gap)
      .trimEnd();
  return [heading(line(columns.map(({ title }) => title))), ...rows.map(line)].map((text) => `${text}\n`).join('');
};
