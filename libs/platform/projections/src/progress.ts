import { isInstant, millisecondsOf, type Clock, type Instant, type Position, type StoredEvent } from '@redress/kernel';

export type ProjectorPhase = 'building' | 'checking' | 'live';

export type ProjectorProgress = Readonly<{
  phase: ProjectorPhase;
  models: readonly string[];
  /** Events of the log that went by in this phase; of `live`, since it was last caught up. */
  events: number;
  /** Of this phase so far; undefined until a millisecond has passed. */
  eventsPerSecond: number | undefined;
  position: Position | undefined;
  /** When the last of them was recorded: how far the data go, as a person reads it. */
  recordedAt: Instant | undefined;
}>;

export type Pace = Readonly<{
  passed: (models: readonly string[], events: readonly StoredEvent[], position: Position | undefined) => void;
  /** The phase begins anew. */
  reset: () => void;
}>;

const millisecondsPerSecond = 1_000;
const utf8 = new TextDecoder();

/** Only to be shown: what the metadata are worth as a whole, the decoder judges. */
const recordedAtOf = (event: StoredEvent | undefined): Instant | undefined => {
  if (event === undefined) return undefined;
  try {
    const metadata: unknown = JSON.parse(utf8.decode(event.metadata));
    if (typeof metadata !== 'object' || metadata === null || !('recordedAt' in metadata)) return undefined;
    return typeof metadata.recordedAt === 'string' && isInstant(metadata.recordedAt) ? metadata.recordedAt : undefined;
  } catch {
    return undefined;
  }
};

export const pace = (clock: Clock, phase: ProjectorPhase, tell: (progress: ProjectorProgress) => void): Pace => {
  let start = millisecondsOf(clock.now());
  let total = 0;
  return {
    passed: (models, events, position) => {
      total += events.length;
      const milliseconds = millisecondsOf(clock.now()) - start;
      const eventsPerSecond = milliseconds > 0 ? Math.round((total * millisecondsPerSecond) / milliseconds) : undefined;
      tell({ phase, models, events: total, eventsPerSecond, position, recordedAt: recordedAtOf(events.at(-1)) });
    },
    reset: () => {
      start = millisecondsOf(clock.now());
      total = 0;
    },
  };
};
