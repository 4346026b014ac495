import stringWidth from 'string-width';
import { spansOf, type Inline, type Span } from './span';
import { visibleText } from './visible-text';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const printableAscii = /^[\x20-\x7e]*$/;

/** What a reader takes for one character. */
export const graphemesOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Cells of a terminal that a text takes once it is made visible: a Chinese character takes two. */
export const cellsOf = (text: string): number => {
  const visible = visibleText(text);
  return printableAscii.test(visible) ? visible.length : stringWidth(visible);
};

export const widthOf = (inline: Inline): number => spansOf(inline).reduce((sum, { text }) => sum + cellsOf(text), 0);

const ellipsis = '…';

const fitting = (text: string, cells: number): string => {
  let kept = '';
  let left = cells;
  for (const grapheme of graphemesOf(visibleText(text))) {
    left -= cellsOf(grapheme);
    if (left < 0) break;
    kept += grapheme;
  }
  return kept;
};

/** The start of a line that is too long, with an ellipsis in its last cell. */
export const cutTo = (inline: Inline, cells: number): readonly Span[] => {
  const spans = spansOf(inline);
  if (widthOf(spans) <= cells) return spans;
  let left = cells - 1;
  const kept: Span[] = [];
  for (const { text, tone } of spans) {
    const width = cellsOf(text);
    kept.push({ text: width <= left ? text : fitting(text, left) + ellipsis, tone });
    if (width > left) break;
    left -= width;
  }
  return kept;
};

/** Filled up with blanks on the right, or, for figures, on the left. */
export const padTo = (inline: Inline, cells: number, align: 'left' | 'right' = 'left'): readonly Span[] => {
  const spans = spansOf(inline);
  const blank: Span = { text: ' '.repeat(Math.max(0, cells - widthOf(spans))), tone: 'plain' };
  return align === 'right' ? [blank, ...spans] : [...spans, blank];
};
