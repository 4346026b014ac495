import { cellsOf, graphemesOf } from './display-width';
import { spansOf, type Inline, type Span } from './span';
import { visibleLines } from './visible-text';

/** What no line begins with: closing punctuation stays with what it closes. */
const closing = /^[,.;:!?)\]}'"%、。，．：；！？）］｝》〉」』】〕”’…]/u;
/** What no line ends with. */
const opening = /[([{（［｛《〈「『【〔“‘]$/u;
const blank = /^\s+$/u;
const wide = 2;

/** A piece that is never divided unless it is longer than a whole line. */
type Piece = Readonly<{ text: string; tone: Span['tone']; cells: number; isBlank: boolean }>;

/** Words where they are written with blanks between them, characters where they are not. */
const piecesOf = ({ text, tone }: Span): readonly Piece[] => {
  const pieces: { text: string; cells: number; isBlank: boolean; isOpen: boolean }[] = [];
  for (const grapheme of graphemesOf(text)) {
    const cells = cellsOf(grapheme);
    const isBlank = blank.test(grapheme);
    const last = pieces.at(-1);
    const continues = (piece: Readonly<{ text: string; isOpen: boolean }>): boolean =>
      (piece.isOpen && cells < wide) || closing.test(grapheme) || opening.test(piece.text);
    if (last !== undefined && !last.isBlank && !isBlank && continues(last)) {
      last.text += grapheme;
      last.cells += cells;
    } else pieces.push({ text: grapheme, cells, isBlank, isOpen: !isBlank && cells < wide });
  }
  return pieces.map(({ text: piece, cells, isBlank }) => ({ text: piece, tone, cells, isBlank }));
};

/** A piece that no line can hold is divided all the same. */
const divided = (piece: Piece, width: number): readonly Piece[] => {
  if (piece.cells <= width) return [piece];
  const parts: Piece[] = [];
  let text = '';
  for (const grapheme of graphemesOf(piece.text)) {
    if (text !== '' && cellsOf(text + grapheme) > width) {
      parts.push({ ...piece, text, cells: cellsOf(text) });
      text = '';
    }
    text += grapheme;
  }
  return [...parts, { ...piece, text, cells: cellsOf(text) }];
};

/** Neighbours of one tone are one span again. */
const spansFrom = (pieces: readonly Piece[]): readonly Span[] => {
  const spans: { text: string; tone: Span['tone'] }[] = [];
  for (const { text, tone } of pieces) {
    const last = spans.at(-1);
    if (last?.tone === tone) last.text += text;
    else spans.push({ text, tone });
  }
  return spans;
};

const withoutBlanksAtEnd = (line: readonly Piece[]): readonly Piece[] =>
  line.slice(0, line.findLastIndex(({ isBlank }) => !isBlank) + 1);

/** The lines that a text has of its own: those of a stored text are kept. */
export const ownLines = (inline: Inline): readonly (readonly Span[])[] => {
  const lines: (readonly Span[])[] = [];
  let line: Span[] = [];
  for (const { text, tone } of spansOf(inline))
    for (const [index, part] of visibleLines(text).entries()) {
      if (index > 0) {
        lines.push(line);
        line = [];
      }
      line.push({ text: part, tone });
    }
  return [...lines, line];
};

const wrappedLine = (spans: readonly Span[], width: number): readonly (readonly Span[])[] => {
  const lines: (readonly Piece[])[] = [];
  let line: Piece[] = [];
  let cells = 0;
  for (const piece of spans.flatMap(piecesOf).flatMap((whole) => divided(whole, width))) {
    if (cells + piece.cells > width) {
      lines.push(withoutBlanksAtEnd(line));
      line = [];
      cells = 0;
    }
    // The blank that a line breaks at belongs to neither; those that a text begins with are its own.
    if (piece.isBlank && line.length === 0 && lines.length > 0) continue;
    line.push(piece);
    cells += piece.cells;
  }
  return [...lines, withoutBlanksAtEnd(line)].map(spansFrom);
};

/** A text on as many lines as it needs, none wider than `width` cells. Nothing of it is lost but the blanks where a line breaks. */
export const wrapped = (inline: Inline, width: number): readonly (readonly Span[])[] =>
  ownLines(inline).flatMap((line) => wrappedLine(line, width));

/** The same with what goes on below set in by `indent`, under the line that it belongs to. */
export const wrappedUnder = (inline: Inline, width: number, indent: string): readonly Inline[] =>
  wrapped(inline, width - indent.length).map((line, index): Inline => (index === 0 ? line : [indent, ...line]));
