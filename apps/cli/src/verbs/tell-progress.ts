import type { Context } from '../context';
import { createProgress, type Progress } from '../terminal/progress';
import { createFigures } from './figures';

const secondsPerMinute = 60;

const clockText = (secondsLeft: number): string => {
  const seconds = Math.round(secondsLeft);
  return `${Math.floor(seconds / secondsPerMinute)}:${String(seconds % secondsPerMinute).padStart(2, '0')}`;
};

/** Progress of one long work on the terminal: how much, how fast, and where the whole is known how long still. */
export const tellProgress = ({ terminal, texts, lang, elapsed }: Context, what: string): Progress => {
  const { whole } = createFigures(lang);
  return createProgress(
    terminal,
    ({ done, perSecond, percent, secondsLeft }) =>
      texts.progress.line(what, {
        done: whole(done),
        perSecond: whole(perSecond),
        ...(percent === undefined ? {} : { percent: String(percent) }),
        ...(secondsLeft === undefined ? {} : { left: clockText(secondsLeft) }),
      }),
    elapsed,
  );
};

/** How much of the whole is done, 0 to 1; undefined where nobody knows the whole. */
export const shareOf = (done: number, inAll: number | undefined): number | undefined =>
  inAll === undefined || inAll === 0 ? undefined : done / inAll;
