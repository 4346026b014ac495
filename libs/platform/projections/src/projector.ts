import type { Position } from '@redress/kernel';
import type { BoundProjection, TypedEvent } from './bound-projection';
import { check, type CheckedModel } from './checking';
import { retryStreams, type RetriedStream } from './dead-letter-retry';
import { statusOf, type ProjectionStatus } from './projection-status';
import { projectionsNamed, projectorState, type ProjectorOptions, type ProjectorState } from './projector-state';
import { rebuild } from './rebuilding';
import { run } from './running';
import type { WaitOutcome } from './waiting';

/**
 * Keeps the read models of one group in step with the log: every event once, in order, folded by pure projections, documents and checkpoint in one
 * commit. It writes read models and nothing else: no command, no event, no message.
 *
 * - A duplicate is skipped. A gap stops its projection. An event that cannot be projected parks its stream, in that model, until it is retried; others
 *   flow on. An event that this reader does not know stops the group.
 * - One projector writes a model at a time: a second one fences the first, whose `run` then rejects with FencedError.
 */
export type Projector = Readonly<{
  /**
   * Builds what is not built, then follows the log until the signal is aborted; the page at hand is finished first, within `drainMillisecondsMax`.
   * A log that cannot be reached is asked again. @throws UnknownEventError, FencedError, DrainTimeoutError, and what stopped the last projection
   */
  run: (signal: AbortSignal) => Promise<void>;
  /** Waits until these models (default: all) have seen everything up to there. @throws ForeignPositionError */
  caughtUp: (position: Position, timeoutMilliseconds: number, models?: readonly string[]) => Promise<WaitOutcome>;
  /** Builds models (default: all) from nothing beside the live ones, then cuts over. With or without `run`. @throws RebuildRunningError */
  rebuild: (models?: readonly string[], signal?: AbortSignal) => Promise<void>;
  /** Builds models (default: all) up to where the live ones stand, compares the digests, discards. @throws RebuildRunningError */
  check: (models?: readonly string[], signal?: AbortSignal) => Promise<readonly CheckedModel[]>;
  /** Reads the streams that have dead letters in this model again from the log, and releases those that succeed. One stream, or all. */
  retryDeadLetters: (model: string, stream?: string) => Promise<readonly RetriedStream[]>;
  status: () => Promise<readonly ProjectionStatus[]>;
}>;

const never = new AbortController().signal;

const judgeIn =
  <E extends TypedEvent>(
    { source, live, failed, running }: ProjectorState<E>,
    position: Position,
    projections: readonly BoundProjection<E>[],
  ) =>
  (): WaitOutcome | undefined => {
    let isReached = true;
    for (const { model } of projections) {
      const lane = live.of(model.name);
      const at = lane?.checkpoint()?.position;
      if (at !== undefined && source.compare(at, position) >= 0) continue;
      if (!running.is || lane?.stoppedBy() !== undefined || failed.has(model.name)) return 'stopped';
      isReached = false;
    }
    return isReached ? 'reached' : undefined;
  };

export const createProjector = <E extends TypedEvent>(options: ProjectorOptions<E>): Projector => {
  const state = projectorState(options);
  const { source, live, alone, room } = state;
  return {
    run: (signal) => run(state, signal),
    caughtUp: async (position, timeoutMilliseconds, models) => {
      source.eventStore.parsePosition(position);
      const judge = judgeIn(state, position, projectionsNamed(state, models));
      return room.wait(judge, timeoutMilliseconds);
    },
    rebuild: (models, signal = never) => rebuild(state, models, signal),
    check: (models, signal = never) => check(state, models, signal),
    retryDeadLetters: async (model, stream) => {
      const [projection] = projectionsNamed(state, [model]);
      if (projection === undefined) return [];
      // The lane's own writer where there is one: a second would fence it.
      return alone(async () => {
        const writer = live.of(model)?.writer ?? (await source.readStore.writer(projection.model, 'live'));
        return retryStreams(source, projection, writer, stream);
      });
    },
    status: () => statusOf(state),
  };
};
