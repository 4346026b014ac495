/** A cell: text, a figure, or nothing. */
export type CsvCell = string | number | null;

/**
 * What a spreadsheet takes for the start of a formula (OWASP, CSV Injection): the signs, also full-width, and the blanks that some strip before they look.
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;
const mustBeQuoted = /[",\r\n]/;

/** Only text is ever taken for a formula: a negative figure stays one. */
const textOfCell = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return formulaStart.test(cell) ? `'${cell}` : cell;
};

const quotedWhereNeeded = (text: string): string =>
  mustBeQuoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** One record of RFC 4180, its CR LF included. */
export const csvRecord = (cells: readonly CsvCell[]): string =>
  `${cells.map((cell) => quotedWhereNeeded(textOfCell(cell))).join(',')}\r\n`;
