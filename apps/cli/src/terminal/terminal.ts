import { createColors } from 'picocolors';
import { paint, type Colors } from './paint';
import type { Inline } from './span';

export type Sink = Readonly<{ write: (text: string) => unknown; isTTY?: boolean; columns?: number }>;

/** Results go to stdout, everything said about them to stderr: what is piped on is the result and nothing else. */
export type Terminal = Readonly<{
  /** Raw, to stdout: for what a program reads. Text from the log goes through `print`, `visibleText` or `visibleJson`. */
  out: (text: string) => void;
  /** Raw, to stderr. */
  err: (text: string) => void;
  /** Lines for a reader, to stdout. */
  print: (lines: readonly Inline[]) => void;
  /** Lines for a reader, to stderr. */
  remark: (lines: readonly Inline[]) => void;
  /** Colour only where a person looks: never in a pipe, never with NO_COLOR. */
  colors: Colors;
  /** A person looks at stdout itself. */
  isSeen: boolean;
  /** A person watches stderr: a progress line may be drawn over itself. */
  isWatched: boolean;
  /** Cells in a line of stdout. */
  columns: number;
}>;

/** In a pipe, where nothing says how wide the reader's lines are. */
const columnsByDefault = 100;
/** Below this nothing can be laid out. */
const columnsMin = 40;

const columnsOf = (stdout: Sink, environment: Readonly<Record<string, string | undefined>>): number => {
  const told = stdout.columns ?? Number.parseInt(environment['COLUMNS'] ?? '', 10);
  return Number.isNaN(told) || told <= 0 ? columnsByDefault : Math.max(columnsMin, told);
};

export const createTerminal = (
  { stdout, stderr }: Readonly<{ stdout: Sink; stderr: Sink }>,
  environment: Readonly<Record<string, string | undefined>>,
): Terminal => {
  // no-color.org: only a value that is not empty counts.
  const isColourful = (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb';
  const colorsFor = ({ isTTY }: Sink): Colors => createColors(isTTY === true && isColourful);
  const linesTo =
    (sink: Sink, colors: Colors) =>
    (lines: readonly Inline[]): void => {
      if (lines.length > 0) sink.write(lines.map((line) => `${paint(line, colors)}\n`).join(''));
    };
  const colors = colorsFor(stdout);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    print: linesTo(stdout, colors),
    remark: linesTo(stderr, colorsFor(stderr)),
    colors,
    isSeen: stdout.isTTY === true,
    isWatched: stderr.isTTY === true && environment['TERM'] !== 'dumb',
    columns: columnsOf(stdout, environment),
  };
};
