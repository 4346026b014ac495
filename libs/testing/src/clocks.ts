import { addMilliseconds, type Clock, type Instant } from '@redress/kernel';

/** Always the same instant. */
export const fixedClock = (at: Instant): Clock => ({ now: () => at });

/** Stands still until it is told to move, in either direction: a clock that was set back is a case to test. */
export type SteppableClock = Clock &
  Readonly<{
    /** Moves on by milliseconds and gives the new time. Negative ones move it back. */
    advance: (milliseconds: number) => Instant;
    set: (at: Instant) => void;
  }>;

export const steppableClock = (start: Instant): SteppableClock => {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => (time = addMilliseconds(time, milliseconds)),
    set: (at) => {
      time = at;
    },
  };
};
