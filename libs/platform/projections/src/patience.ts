import { StoreUnavailableError } from '@redress/kernel';
import type { ProjectorLimits } from './projector-limits';

/** Waits, but not beyond the end of its signal. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener('abort', end);
  });

/** Resolves when the signal is aborted. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** Lets timers, messages and other work of this thread have their turn: stores that answer at once would never give it up. */
export const yieldTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Repeats work on a log that cannot be reached, with growing pauses, until it succeeds, fails otherwise or is no longer wanted. The work tells of each
 * success on the way (`onProgress`), which ends the growing.
 */
export const withPatience = async <T>(
  { retryMillisecondsMin, retryMillisecondsMax }: ProjectorLimits,
  signal: AbortSignal,
  work: (onProgress: () => void) => Promise<T>,
): Promise<T> => {
  let milliseconds = retryMillisecondsMin;
  const onProgress = (): void => {
    milliseconds = retryMillisecondsMin;
  };
  for (;;) {
    try {
      return await work(onProgress);
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || signal.aborted) throw error;
      await pause(milliseconds, signal);
      milliseconds = Math.min(2 * milliseconds, retryMillisecondsMax);
    }
  }
};
