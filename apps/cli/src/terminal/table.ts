import { cutTo, padTo, widthOf } from './display-width';
import { largest } from './largest';
import { spansOf, textOf, type Inline, type Span } from './span';
import { ownLines, wrapped } from './wrap';

export type Column = Readonly<{
  title: Inline;
  align?: 'left' | 'right';
  /** What becomes of a cell that does not fit: cut with an ellipsis, or gone on with on the next line (and then its own line breaks are kept). Absent: the column never gives way. */
  fit?: 'cut' | 'wrap';
  /** Left out where nothing stands in it. */
  isOptional?: boolean;
  /** Left out where the terminal is too narrow for all, the highest first. Absent: never. */
  dropRank?: number;
}>;

const gap = '  ';
/** The least that a column gives way to. */
const narrowest = { cut: 8, wrap: 14 } as const;
/** What a column that can give way is read well in: before it gets less, another one is dropped. */
const comfortable = { cut: 20, wrap: 28 } as const;

type Laid = Readonly<{ column: Column; at: number; width: number }>;

const naturalWidth = ({ fit }: Column, cell: Inline): number =>
  fit === 'wrap' ? largest(ownLines(cell).map(widthOf)) : widthOf(cell);

const totalOf = (laid: readonly Laid[]): number =>
  laid.reduce((sum, { width }) => sum + width, gap.length * Math.max(0, laid.length - 1));

const givingWay = ({ column: { fit }, width }: Laid, to: typeof narrowest | typeof comfortable): number =>
  fit === undefined ? width : Math.min(width, to[fit]);

/** Takes cells from the widest column that can give any, one after the other, until all fit or none can. */
const narrowed = (laid: readonly Laid[], width: number): readonly Laid[] => {
  const widths = laid.map((column) => column.width);
  for (let excess = totalOf(laid) - width; excess > 0; excess -= 1) {
    const widest = laid.reduce<number | undefined>((best, column, index) => {
      const cells = widths[index] ?? 0;
      return cells > givingWay(column, narrowest) && (best === undefined || cells > (widths[best] ?? 0)) ? index : best;
    }, undefined);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return laid.map((column, index) => ({ ...column, width: widths[index] ?? column.width }));
};

const withoutLeast = (laid: readonly Laid[]): readonly Laid[] => {
  const highest = largest(laid.map(({ column }) => column.dropRank ?? 0));
  return highest === 0 ? laid : laid.filter(({ column }) => column.dropRank !== highest);
};

/** Where nothing else helps, what can be cut is left out altogether, the last column first. */
const withoutLastCut = (laid: readonly Laid[]): readonly Laid[] => {
  const last = laid.findLastIndex(({ column }) => column.fit === 'cut');
  return last <= 0 ? laid : laid.toSpliced(last, 1);
};

/** Drops columns one way until the others have the width that they ask for, or there is none left to drop. */
const dropped = (
  laid: readonly Laid[],
  width: number,
  least: typeof narrowest | typeof comfortable,
  drop: (laid: readonly Laid[]) => readonly Laid[],
): readonly Laid[] => {
  const asked = totalOf(laid.map((column) => ({ ...column, width: givingWay(column, least) })));
  const fewer = drop(laid);
  return asked <= width || fewer.length === laid.length ? laid : dropped(fewer, width, least, drop);
};

/** The columns that have room, each with its width. */
const laidOut = (columns: readonly Column[], rows: readonly (readonly Inline[])[], width: number): readonly Laid[] => {
  const all = columns
    .map((column, at) => ({
      column,
      at,
      width: largest([widthOf(column.title), ...rows.map((row) => naturalWidth(column, row[at] ?? ''))]),
    }))
    .filter(({ column, at }) => column.isOptional !== true || rows.some((row) => textOf(row[at] ?? '') !== ''));
  const read = dropped(all, width, comfortable, withoutLeast);
  return narrowed(dropped(read, width, narrowest, withoutLastCut), width);
};

/** A cell on as many lines as it takes. */
const cellLines = (cell: Inline, { column, width }: Laid): readonly (readonly Span[])[] =>
  column.fit === 'wrap' ? wrapped(cell, width) : [cutTo(cell, width)];

const withoutBlanksAtEnd = (line: readonly Span[]): readonly Span[] => {
  const last = line.at(-1);
  if (last === undefined) return line;
  const text = last.text.trimEnd();
  return text === '' ? withoutBlanksAtEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
};

const rowLines = (row: readonly Inline[], laid: readonly Laid[]): readonly (readonly Span[])[] => {
  const cells = laid.map((column) => cellLines(row[column.at] ?? '', column));
  const height = largest(cells.map((lines) => lines.length));
  return [...Array(height).keys()].map((line) =>
    withoutBlanksAtEnd(
      laid.flatMap(({ column, width }, index) => [
        ...(index === 0 ? [] : spansOf(gap)),
        ...padTo(cells[index]?.[line] ?? '', width, column.align),
      ]),
    ),
  );
};

/** Rows under each other in aligned columns that count a Chinese character as two cells; no line is wider than `width` where any column can give way. */
export const tableRows = (
  columns: readonly Column[],
  rows: readonly (readonly Inline[])[],
  width: number,
): readonly (readonly Span[])[] => {
  const laid = laidOut(columns, rows, width);
  return rows.flatMap((row) => rowLines(row, laid));
};

/** The same under a line of titles. */
export const tableLines = (
  columns: readonly Column[],
  rows: readonly (readonly Inline[])[],
  width: number,
): readonly (readonly Span[])[] => {
  const laid = laidOut(columns, rows, width);
  const titles = columns.map(({ title }) => spansOf(title).map(({ text }): Span => ({ text, tone: 'heading' })));
  return [titles, ...rows].flatMap((row) => rowLines(row, laid));
};
