import { TimedOutError } from './wait';

/** Tells one waiter at a time that something has happened, also where it happened before he came. */
export type Bell = Readonly<{
  ring: () => void;
  /** What rang before this is known. */
  silence: () => void;
  /**
   * Resolves at the next ring since it was silenced, or when the signal aborts.
   * @throws TimedOutError after so many milliseconds without either.
   */
  heard: (signal: AbortSignal, patienceMilliseconds?: number) => Promise<void>;
}>;

export const createBell = (): Bell => {
  let hasRung = false;
  let wake = (): void => undefined;
  return {
    ring: () => {
      hasRung = true;
      wake();
    },
    silence: () => {
      hasRung = false;
    },
    heard: async (signal, patienceMilliseconds) => {
      if (hasRung || signal.aborted) return;
      let timer: NodeJS.Timeout | undefined;
      let onAbort = (): void => undefined;
      try {
        await new Promise<void>((resolve, reject) => {
          wake = resolve;
          onAbort = resolve;
          signal.addEventListener('abort', onAbort);
          if (patienceMilliseconds === undefined) return;
          const giveUp = () => reject(new TimedOutError(`Nothing came in ${patienceMilliseconds} ms`));
          timer = setTimeout(giveUp, patienceMilliseconds);
        });
      } finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        wake = () => undefined;
      }
    },
  };
};
