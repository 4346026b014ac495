import { heading, quiet, strong, type Inline } from '../terminal/span';
import { wrapped } from '../terminal/wrap';
import { piped, pipedColumns, shownLines, type LineFilter } from './shown-lines';
import type { TourContext } from './tour-folder';

/** A command of the tour that did not end as it must. */
class TourStumbledError extends Error {
  override readonly name = 'TourStumbledError';
}

type Shown = Readonly<{
  argv: readonly string[];
  /** What has to be the exit code; 0 unless told otherwise. */
  exits?: number;
  /** Which of its lines are shown; all unless told otherwise. */
  filter?: LineFilter;
}>;

/** Says sentences and shows commands. */
export type TourGuide = Readonly<{
  say: (text: string) => void;
  title: (text: string) => void;
  /** Shows the command as a person would type it, then what it does. @throws TourStumbledError */
  show: (shown: Shown) => Promise<void>;
}>;

/** Columns that prose is easily read in. */
const proseColumnsMax = 88;

/** As a shell takes it. */
const typed = (argument: string): string => (/^[\w.,:=/+-]+$/.test(argument) ? argument : `"${argument}"`);

export const createGuide = ({ context, environment }: TourContext): TourGuide => {
  const { terminal, texts, redress, stdout } = context;
  const prose = (text: string): readonly Inline[] => wrapped(text, Math.min(terminal.columns, proseColumnsMax));
  return {
    say: (text) => terminal.print(['', ...prose(text)]),
    title: (text) => terminal.print([heading(text)]),
    show: async ({ argv, exits = 0, filter }) => {
      const command = ['redress', ...argv.map(typed)].join(' ');
      terminal.print(['', [quiet('$ '), strong(filter === undefined ? command : piped(command, filter))]]);
      const shown = filter === undefined ? undefined : shownLines(stdout, filter);
      const code = await redress(argv, {
        environment: filter === undefined ? environment : { ...environment, COLUMNS: String(pipedColumns) },
        ...(shown === undefined ? {} : { stdout: shown.sink }),
      });
      shown?.end();
      if (code !== exits) throw new TourStumbledError(texts.tour.unexpected(command, code));
    },
  };
};
