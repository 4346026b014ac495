import type { TypedEvent } from './bound-projection';
import type { Lane } from './lane';

/** The lanes of the live generations while the projector runs. A change ends the subscription at hand, so that the next begins where the lanes stand. */
export type LiveLanes<E extends TypedEvent> = Readonly<{
  of: (model: string) => Lane<E> | undefined;
  /** Those that can still move. */
  moving: () => readonly Lane<E>[];
  /** False once another has taken its place. */
  isCurrent: (lane: Lane<E>) => boolean;
  put: (lane: Lane<E>) => void;
  clear: () => void;
  /** Makes whoever follows look again. */
  nudge: () => void;
  /** Aborted by the next `put` or `nudge`. */
  changed: () => AbortSignal;
}>;

export const liveLanes = <E extends TypedEvent>(): LiveLanes<E> => {
  const lanes = new Map<string, Lane<E>>();
  let change = new AbortController();
  const nudge = (): void => {
    change.abort();
    change = new AbortController();
  };
  return {
    of: (model) => lanes.get(model),
    moving: () => [...lanes.values()].filter((lane) => lane.stoppedBy() === undefined),
    isCurrent: (lane) => lanes.get(lane.projection.model.name) === lane,
    put: (lane) => {
      lanes.set(lane.projection.model.name, lane);
      nudge();
    },
    clear: () => lanes.clear(),
    nudge,
    changed: () => change.signal,
  };
};
