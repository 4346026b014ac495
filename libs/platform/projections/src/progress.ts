import { millisecondsOf, type Clock, type Position } from '@redress/kernel';

export type ProjectorPhase = 'building' | 'checking' | 'live';

export type ProjectorProgress = Readonly<{
  phase: ProjectorPhase;
  models: readonly string[];
  /** Events of the log that went by in this phase; of `live`, since it was last caught up. */
  events: number;
  /** Of this phase so far; undefined until a millisecond has passed. */
  eventsPerSecond: number | undefined;
  position: Position | undefined;
}>;

export type Pace = Readonly<{
  passed: (models: readonly string[], events: number, position: Position | undefined) => void;
  /** The phase begins anew. */
  reset: () => void;
}>;

const millisecondsPerSecond = 1_000;

export const pace = (clock: Clock, phase: ProjectorPhase, tell: (progress: ProjectorProgress) => void): Pace => {
  let start = millisecondsOf(clock.now());
  let total = 0;
  return {
    passed: (models, events, position) => {
      total += events;
      const milliseconds = millisecondsOf(clock.now()) - start;
      const eventsPerSecond = milliseconds > 0 ? Math.round((total * millisecondsPerSecond) / milliseconds) : undefined;
      tell({ phase, models, events: total, eventsPerSecond, position });
    },
    reset: () => {
      start = millisecondsOf(clock.now());
      total = 0;
    },
  };
};
