import { setTimeout as delay } from 'node:timers/promises';
import type { EventStoreDbLimits } from './limits';

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** Milliseconds before the attempt that follows `failures` failed ones: doubling, capped, and spread so that many waiters do not return at once. */
export const waitMilliseconds = (
  { waitMillisecondsFirst, waitMillisecondsMax }: EventStoreDbLimits,
  failures: number,
  random: Random,
): number => {
  const longest = Math.min(waitMillisecondsMax, waitMillisecondsFirst * 2 ** Math.min(failures - 1, 30));
  return Math.round(longest * (0.5 + random() / 2));
};

/** Waits, or returns at once when the signal aborts. */
export const pause = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
  await delay(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
};

export class TimedOutError extends Error {
  override readonly name = 'TimedOutError';
}

/** @throws TimedOutError where the promise has not settled by then. What it does later is nobody's concern. */
export const within = async <T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimedOutError(`No answer in ${milliseconds} ms: ${what}`)), milliseconds);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
};

/** @throws the signal's reason where it aborts first. What the promise does later is nobody's concern. */
export const unlessAborted = async <T>(signal: AbortSignal, promise: Promise<T>): Promise<T> => {
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(new DOMException('Aborted', 'AbortError'));
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
};
