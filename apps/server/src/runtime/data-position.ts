import { millisecondsOf, type Clock, type EventStore, type Instant, type Position } from '@redress/kernel';
import type { ProjectorThread } from '@redress/composition';

/** How far the read models go. Every answer says so. */
export type DataPosition = Readonly<{
  position: () => Position | undefined;
  /** When the last event in them was recorded; undefined where they hold none, or none has gone by since a start without one. */
  recordedAt: () => Instant | undefined;
  /**
   * Seconds, to a tenth, since they were last known to show everything: 0 where they do, as of the last look at the log. They also grow while the log cannot
   * be looked at, since nobody knows then what it holds.
   */
  lagSeconds: () => number;
}>;

export type WatchedData = DataPosition & Readonly<{ look: () => Promise<void>; stop: () => void }>;

/** How often the end of the log is looked at, and after how long a look without an answer is taken for none. */
const lookMilliseconds = 1_000;
const silenceMilliseconds = 3 * lookMilliseconds;

type DataParts = Readonly<{
  clock: Clock;
  eventStore: Pick<EventStore, 'head' | 'compare'>;
  /** Where the read models stand at the start. */
  first: Readonly<{ position: Position | undefined; recordedAt: Instant | undefined }>;
  /** Told of the lag with every look, whether it was answered or not. */
  onLook: (lagSeconds: number) => void;
}>;

export const dataPositionToken = Symbol('DataPosition');

export const watchData = (
  projector: Pick<ProjectorThread, 'onProgress'>,
  { clock, eventStore, first, onLook }: DataParts,
): WatchedData => {
  const now = (): number => millisecondsOf(clock.now());
  let { position, recordedAt } = first;
  let head: Position | undefined;
  let [lookedAt, currentAt] = [now(), now()];

  const isCurrent = (): boolean =>
    head === undefined || (position !== undefined && eventStore.compare(position, head) >= 0);
  const lagSeconds = (): number =>
    isCurrent() && now() - lookedAt < silenceMilliseconds ? 0 : Math.max(0, Math.round((now() - currentAt) / 100) / 10);

  projector.onProgress((progress) => {
    if (progress.phase !== 'live' || progress.position === undefined) return;
    position = progress.position;
    recordedAt = progress.recordedAt ?? recordedAt;
    if (isCurrent()) currentAt = Math.max(currentAt, lookedAt);
  });
  const look = async (): Promise<void> => {
    const askedAt = now();
    head = await eventStore.head();
    lookedAt = askedAt;
    if (isCurrent()) currentAt = askedAt;
  };
  let looking: Promise<void> | undefined;
  const timer = setInterval(() => {
    onLook(lagSeconds());
    // A log that is away is told of by readiness and by the lag.
    looking ??= look()
      .catch(() => undefined)
      .finally(() => (looking = undefined));
  }, lookMilliseconds);
  timer.unref();
  return { position: () => position, recordedAt: () => recordedAt, lagSeconds, look, stop: () => clearInterval(timer) };
};
