import type { EventDecoder, EventStore, OpenerSource, ReadStore, Clock } from '@redress/kernel';
import type { BoundProjection, TypedEvent } from './bound-projection';
import { exclusive, type Exclusive } from './exclusive';
import { liveLanes, type LiveLanes } from './live-lanes';
import type { ProjectorProgress } from './progress';
import { defaultLimits, type ProjectorLimits } from './projector-limits';
import { waitingRoom, type WaitingRoom } from './waiting';

export type ProjectorOptions<E extends TypedEvent> = Readonly<{
  eventStore: EventStore;
  readStore: ReadStore;
  /** One group: what one reader knows of one part of the log. */
  projections: readonly BoundProjection<E>[];
  decode: EventDecoder<E>;
  openerFor: OpenerSource<E>;
  /** Only streams whose name starts with this. */
  prefix: string;
  clock: Clock;
  limits?: Partial<ProjectorLimits>;
  onProgress?: (progress: ProjectorProgress) => void;
}>;

/** What running, rebuilding, checking and retrying share. */
export type ProjectorState<E extends TypedEvent> = Readonly<{
  source: Omit<ProjectorOptions<E>, 'limits' | 'onProgress'> &
    Readonly<{ limits: ProjectorLimits; compare: EventStore['compare']; tell: (progress: ProjectorProgress) => void }>;
  live: LiveLanes<E>;
  /** Held while live lanes move, and while something needs them to stand still. */
  alone: Exclusive;
  room: WaitingRoom;
  /** Models with a shadow of this process. */
  building: Set<string>;
  /** Models whose first build stopped. */
  failed: Map<string, Error>;
  /** `endedBy`: what the last run failed with, until the next one. */
  running: { is: boolean; endedBy?: Error | undefined };
}>;

export const projectorState = <E extends TypedEvent>(options: ProjectorOptions<E>): ProjectorState<E> => {
  const { limits, onProgress, ...rest } = options;
  const tell = (progress: ProjectorProgress): void => onProgress?.(progress);
  return {
    source: { ...rest, limits: { ...defaultLimits, ...limits }, compare: options.eventStore.compare, tell },
    live: liveLanes(),
    alone: exclusive(),
    room: waitingRoom(),
    building: new Set(),
    failed: new Map(),
    running: { is: false },
  };
};

/** A model is being rebuilt or checked already; two shadows of one model cannot be. */
export class RebuildRunningError extends Error {
  override readonly name = 'RebuildRunningError';
}

/** Those projections, or all of them where none is named. @throws RangeError for a name that is not of this group */
export const projectionsNamed = <E extends TypedEvent>(
  { source }: ProjectorState<E>,
  names: readonly string[] | undefined,
): readonly BoundProjection<E>[] => {
  const known = new Map(source.projections.map((projection) => [projection.model.name, projection]));
  return [...new Set(names ?? known.keys())].map((name) => {
    const projection = known.get(name);
    if (projection === undefined)
      throw new RangeError(`No read model ${JSON.stringify(name)}; there are ${[...known.keys()].join(', ')}`);
    return projection;
  });
};

/** Runs work that has the shadows of these models to itself. @throws RebuildRunningError */
export const withShadows = async <E extends TypedEvent, T>(
  { building, live, room }: ProjectorState<E>,
  projections: readonly BoundProjection<E>[],
  work: () => Promise<T>,
): Promise<T> => {
  const names = projections.map(({ model }) => model.name);
  const taken = names.find((name) => building.has(name));
  if (taken !== undefined) throw new RebuildRunningError(`${taken} is being rebuilt already`);
  for (const name of names) building.add(name);
  try {
    return await work();
  } finally {
    for (const name of names) building.delete(name);
    live.nudge();
    room.notify();
  }
};
