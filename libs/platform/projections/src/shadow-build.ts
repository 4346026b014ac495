import type { Position, ReadStore } from '@redress/kernel';
import { isOfThisLog } from './anchor';
import type { BoundProjection, TypedEvent } from './bound-projection';
import { feed, modelsOf, type FeedingSource } from './feeding';
import { openLane, type Lane, type LaneSource } from './lane';
import { readPieces, startOf, type LogSource } from './log-reading';
import { yieldTurn } from './patience';
import type { Pace } from './progress';

export type BuildSource<E> = FeedingSource<E> &
  LaneSource &
  LogSource &
  Readonly<{ eventStore: Parameters<typeof isOfThisLog>[0]; readStore: ReadStore }>;

/** Shadow generations of some projections on their way to the end of the log. */
export type ShadowBuild<E extends TypedEvent> = Readonly<{
  lanes: readonly Lane<E>[];
  /** Reads on to the end of the log, or with some of the lanes up to a position. Ends early, without an error, once the signal is aborted. */
  advance: (signal: AbortSignal, some?: Readonly<{ lanes: readonly Lane<E>[]; until: Position }>) => Promise<void>;
}>;

/** `resume`: where an earlier build of this log was cut short, it goes on; otherwise it begins from nothing. */
const openShadow = async <E extends TypedEvent>(
  source: BuildSource<E>,
  projection: BoundProjection<E>,
  resume: boolean,
): Promise<Lane<E>> => {
  const { readStore, eventStore } = source;
  const { model } = projection;
  if (!resume) await readStore.discardShadow(model);
  const lane = await openLane(projection, await readStore.writer(model, 'shadow'), source);
  const checkpoint = lane.checkpoint();
  if (checkpoint === undefined || (await isOfThisLog(eventStore, checkpoint))) return lane;
  return openShadow(source, projection, false);
};

export const beginBuild = async <E extends TypedEvent>(
  source: BuildSource<E>,
  projections: readonly BoundProjection<E>[],
  resume: boolean,
  pace: Pace,
): Promise<ShadowBuild<E>> => {
  const lanes: Lane<E>[] = [];
  for (const projection of projections) lanes.push(await openShadow(source, projection, resume));
  const advance: ShadowBuild<E>['advance'] = async (signal, some) => {
    const moving = (some?.lanes ?? lanes).filter((lane) => lane.stoppedBy() === undefined);
    if (moving.length === 0) return;
    const pieces = readPieces(source, startOf(source.eventStore.compare, moving), some?.until);
    for await (const { events, position } of pieces) {
      if (signal.aborted) return;
      await feed(source, moving, events, position);
      pace.passed(modelsOf(moving), events, position);
      await yieldTurn();
    }
  };
  return { lanes, advance };
};
