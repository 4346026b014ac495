import type { Sink } from '../terminal/terminal';

/** Which lines of an output are shown: as the program of that name would show them. */
export type LineFilter = Readonly<{ head: number }> | Readonly<{ tail: number }> | Readonly<{ grep: string }>;

/** Cells in a line that is filtered: a headline that was wrapped would lose its end. */
export const pipedColumns = 120;

const filterText = (filter: LineFilter): string => {
  if ('head' in filter) return `head -${filter.head}`;
  if ('tail' in filter) return `tail -${filter.tail}`;
  return `grep "${filter.grep}"`;
};

/** The command with its filter behind it, as a person would type it. */
export const piped = (command: string, filter: LineFilter): string =>
  `COLUMNS=${pipedColumns} ${command} | ${filterText(filter)}`;

const filtered = (lines: readonly string[], filter: LineFilter): readonly string[] => {
  if ('head' in filter) return lines.slice(0, filter.head);
  if ('tail' in filter) return lines.slice(-filter.tail);
  return lines.filter((line) => new RegExp(filter.grep).test(line));
};

/** A pipe to a filter: keeps what is written to it, and then hands on the lines that are shown. A pipe is no terminal, so nothing in it has a colour. */
export const shownLines = (inner: Sink, filter: LineFilter): Readonly<{ sink: Sink; end: () => void }> => {
  let text = '';
  return {
    sink: { write: (more) => (text += more) },
    end: () => {
      const lines = text.split(/(?<=\n)/).filter((line) => line !== '');
      inner.write(filtered(lines, filter).join(''));
    },
  };
};
