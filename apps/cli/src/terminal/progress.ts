import type { Terminal } from './terminal';

export type Progress = Readonly<{
  /** `share` of the whole, 0 to 1, where it is known. */
  update: (done: number, share: number | undefined) => void;
  end: () => void;
}>;

const redrawMilliseconds = 100;

/** One line on a terminal, drawn over itself: count, rate and time left. Silent where nobody watches. */
export const createProgress = (
  terminal: Terminal,
  say: (
    state: Readonly<{ done: number; perSecond: number; secondsLeft: number | undefined; percent: number | undefined }>,
  ) => string,
  now: () => number,
): Progress => {
  if (!terminal.isWatched) return { update: () => undefined, end: () => undefined };
  const startedAt = now();
  let drawnAt = 0;
  return {
    update: (done, share) => {
      const at = now();
      if (at - drawnAt < redrawMilliseconds) return;
      drawnAt = at;
      const seconds = Math.max(0.001, (at - startedAt) / 1_000);
      const secondsLeft = share === undefined || share <= 0 ? undefined : (seconds * (1 - share)) / share;
      const percent = share === undefined ? undefined : Math.min(100, Math.floor(share * 100));
      terminal.err(`\r\u001b[2K${say({ done, perSecond: done / seconds, secondsLeft, percent })}`);
    },
    end: () => terminal.err('\r\u001b[2K'),
  };
};
