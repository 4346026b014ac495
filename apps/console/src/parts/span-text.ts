import type { Say } from '../language/words';
import { spanBetween } from './instant-text';
import type { SpanKey } from './span.messages';

type Way = 'in' | 'ago' | 'left' | 'over' | 'long';

const spoken = (say: Say<SpanKey>, way: Way, from: number, to: number): string => {
  const span = spanBetween(from, to);
  if (span.days > 0) return say(`${way}Days`, span);
  if (span.hours > 0) return say(`${way}Hours`, span);
  return span.minutes > 0 ? say(`${way}Minutes`, span) : say(`${way}Moments`);
};

/** `in 2 d 4 h`, `3 min ago`. All in milliseconds since 1970. */
export const relativeText = (say: Say<SpanKey>, at: number, now: number): string =>
  spoken(say, at > now ? 'in' : 'ago', at, now);

/** `2 d 4 h left`, `3 min over`: of what is due at that time. */
export const leftText = (say: Say<SpanKey>, dueAt: number, now: number): string =>
  spoken(say, dueAt > now ? 'left' : 'over', dueAt, now);

/** `2 d 4 h`: how long something is or was, for a sentence that says what. @param milliseconds of either sign */
export const lengthText = (say: Say<SpanKey>, milliseconds: number): string =>
  spoken(say, 'long', 0, Math.abs(milliseconds));
