import { assertNever, millisecondsOf, type Clock, type EventStore, type SubscriptionMessage } from '@redress/kernel';
import type { TypedEvent } from './bound-projection';
import type { Exclusive } from './exclusive';
import { feed, modelsOf, type FeedingSource } from './feeding';
import type { Lane } from './lane';
import type { LiveLanes } from './live-lanes';
import { startOf } from './log-reading';
import { aborted, pause, withPatience, yieldTurn } from './patience';
import type { Pace } from './progress';
import type { ProjectorLimits } from './projector-limits';

export type FollowingSource<E extends TypedEvent> = FeedingSource<E> &
  Readonly<{
    eventStore: Pick<EventStore, 'subscribe' | 'compare'>;
    clock: Clock;
    prefix: string;
    limits: ProjectorLimits;
    live: LiveLanes<E>;
    alone: Exclusive;
    pace: Pace;
    /** Lanes moved, or stopped. */
    notify: () => void;
    /** True while a model is being built that is not live yet. */
    isBuilding: () => boolean;
  }>;

const handle = async <E extends TypedEvent>(
  source: FollowingSource<E>,
  lanes: readonly Lane<E>[],
  message: SubscriptionMessage,
): Promise<void> => {
  switch (message.kind) {
    case 'events': {
      const position = message.events.at(-1)?.position;
      await feed(source, lanes, message.events, position);
      source.pace.passed(modelsOf(lanes), message.events, position);
      return;
    }
    case 'caughtUp': {
      const { position } = message;
      if (position !== undefined) for (const lane of lanes) await lane.mark(position);
      // Also where nothing of its own went by: whoever asks how far the data go is told that they are up to date.
      source.pace.passed(modelsOf(lanes), [], position);
      source.pace.reset();
      return;
    }
    default:
      return assertNever(message);
  }
};

/** Rest for each millisecond of work: at most a quarter of the time goes into small commits. */
const restShare = 3;

/** Adds up what the work takes, and says at the end of a stretch of it how many milliseconds to rest. */
const working = (clock: Clock, restMillisecondsMax: number) => {
  let worked = 0;
  return {
    on: async (work: () => Promise<void>): Promise<void> => {
      const start = millisecondsOf(clock.now());
      await work();
      worked += millisecondsOf(clock.now()) - start;
    },
    rest: (): number => {
      // A clock may be set back.
      const milliseconds = Math.max(0, Math.min(restShare * worked, restMillisecondsMax));
      worked = 0;
      return milliseconds;
    },
  };
};

/** One subscription, from where the furthest behind of its lanes stands, until the signal, a change of lanes, or all of them have stopped. */
const followOnce = async <E extends TypedEvent>(
  source: FollowingSource<E>,
  lanes: readonly Lane<E>[],
  signal: AbortSignal,
  onProgress: () => void,
): Promise<void> => {
  const { eventStore, prefix, limits, live, alone, notify, clock } = source;
  const work = working(clock, limits.restMillisecondsMax);
  const after = startOf(eventStore.compare, lanes);
  const options = { prefix, pageEventsMax: limits.pageEventsMax, signal, ...(after && { after }) };
  for await (const message of eventStore.subscribe(options)) {
    // A lane that was replaced meanwhile gets nothing of this subscription, and the one in its place stands elsewhere.
    await work.on(() => alone(() => handle(source, lanes.filter(live.isCurrent), message)));
    onProgress();
    notify();
    if (live.moving().length === 0) return;
    await yieldTurn();
    const rest = message.kind === 'caughtUp' ? work.rest() : 0;
    if (rest > 0) await pause(rest, signal);
  }
};

/** Follows the log until the signal is aborted. @throws what stopped the first projection, once all of them have stopped */
export const follow = async <E extends TypedEvent>(
  source: FollowingSource<E>,
  signal: AbortSignal,
  stoppedBy: () => Error | undefined,
): Promise<void> => {
  const { live, limits, isBuilding } = source;
  while (!signal.aborted) {
    const changed = AbortSignal.any([signal, live.changed()]);
    const lanes = live.moving();
    if (lanes.length > 0) {
      await withPatience(limits, signal, (onProgress) => followOnce(source, lanes, changed, onProgress));
      // A subscription that ends by itself is asked for again, but not in a hurry.
      if (!changed.aborted && live.moving().length > 0) await pause(limits.retryMillisecondsMin, changed);
      continue;
    }
    const stop = isBuilding() ? undefined : stoppedBy();
    if (stop !== undefined) throw stop;
    await aborted(changed);
  }
};
