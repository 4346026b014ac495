import { StoreUnavailableError } from '@redress/kernel';
import { isOfThisLog } from './anchor';
import type { BoundProjection, TypedEvent } from './bound-projection';
import { follow } from './following';
import { openLane } from './lane';
import { withPatience } from './patience';
import { pace } from './progress';
import type { ProjectorState } from './projector-state';
import { buildFirst } from './rebuilding';

/** A stop waited for the page at hand for as long as it may. What that page was to commit is given again at the next start. */
export class DrainTimeoutError extends Error {
  override readonly name = 'DrainTimeoutError';
}

/** Puts the live generations that stand on this log into the lanes, and gives the others: they have to be built. */
const openLive = async <E extends TypedEvent>({
  source,
  live,
  building,
}: ProjectorState<E>): Promise<readonly BoundProjection<E>[]> => {
  const { readStore, eventStore } = source;
  const unbuilt: BoundProjection<E>[] = [];
  for (const projection of source.projections) {
    const lane = await openLane(projection, await readStore.writer(projection.model, 'live'), source);
    const checkpoint = lane.checkpoint();
    if (checkpoint === undefined || !(await isOfThisLog(eventStore, checkpoint))) {
      unbuilt.push(projection);
      continue;
    }
    // What a rebuild left that was cut short: the operator who wanted it asks again. One under way in this process goes on.
    if (!building.has(projection.model.name)) await readStore.discardShadow(projection.model);
    live.put(lane);
  }
  return unbuilt;
};

/** Rejects when the work has not ended so many milliseconds after the signal. */
const bounded = async (work: Promise<void>, signal: AbortSignal, milliseconds: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_resolve, reject) => {
    const start = (): void => {
      timer = setTimeout(
        () => reject(new DrainTimeoutError(`The page at hand took more than ${milliseconds} ms to finish`)),
        milliseconds,
      );
    };
    if (signal.aborted) start();
    else signal.addEventListener('abort', start, { once: true });
  });
  try {
    await Promise.race([work, overdue]);
  } finally {
    clearTimeout(timer);
  }
};

/** All parts until the last has ended; the first that fails ends the others. */
const together = async (
  outer: AbortSignal,
  drainMilliseconds: number,
  start: (signal: AbortSignal) => readonly Promise<void>[],
): Promise<void> => {
  const ending = new AbortController();
  const signal = AbortSignal.any([outer, ending.signal]);
  const failures: unknown[] = [];
  const parts = start(signal).map((part) =>
    part.catch((error: unknown) => {
      failures.push(error);
      ending.abort();
    }),
  );
  await bounded(
    Promise.all(parts).then(() => undefined),
    signal,
    drainMilliseconds,
  );
  for (const failure of failures) throw failure;
};

export const run = async <E extends TypedEvent>(state: ProjectorState<E>, outer: AbortSignal): Promise<void> => {
  const { source, live, alone, room, building, failed, running } = state;
  if (running.is) throw new Error('The projector runs already');
  running.is = true;
  running.endedBy = undefined;
  const stoppedBy = (): Error | undefined =>
    source.projections
      .map(({ model }) => live.of(model.name)?.stoppedBy() ?? failed.get(model.name))
      .find((error) => error !== undefined);
  try {
    const unbuilt = await withPatience(source.limits, outer, () => alone(() => openLive(state)));
    const following = {
      ...source,
      live,
      alone,
      pace: pace(source.clock, 'live', source.tell),
      notify: room.notify,
      isBuilding: () => building.size > 0,
    };
    await together(outer, source.limits.drainMillisecondsMax, (signal) => {
      const building = unbuilt.length > 0 ? [buildFirst(state, unbuilt, signal)] : [];
      return [...building, follow(following, signal, stoppedBy)];
    });
  } catch (error) {
    // Stopped while the log was away: there is nothing left to finish.
    if (outer.aborted && error instanceof StoreUnavailableError) return;
    running.endedBy = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    running.is = false;
    live.clear();
    failed.clear();
    room.notify();
  }
};
