import { standing } from '../contract/standing';
import { liveValue, useLiveValue, type LiveValue } from '../store/live-value';

const tickMilliseconds = 15_000;

/** What time it is for the service, in milliseconds since 1970: relative times are spoken by it, nothing is decided by it. */
export const now: LiveValue<number> = liveValue(Date.now());

/** Goes on until it is ended. @returns what ends it */
export const startClock = (): (() => void) => {
  const tick = (): void => now.set(Date.now() + standing.get().clockAhead);
  tick();
  const timer = window.setInterval(tick, tickMilliseconds);
  return () => window.clearInterval(timer);
};

export const useNow = (): number => useLiveValue(now);
