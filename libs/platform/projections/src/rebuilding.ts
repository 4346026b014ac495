import type { BoundProjection, TypedEvent } from './bound-projection';
import { openLane } from './lane';
import { withPatience } from './patience';
import { pace } from './progress';
import { projectionsNamed, withShadows, type ProjectorState } from './projector-state';
import { beginBuild, type ShadowBuild } from './shadow-build';

/** The shadow becomes live, and is followed from where it stands. Only while live lanes stand still. */
const cutOver = async <E extends TypedEvent>(
  { source, live, failed, running }: ProjectorState<E>,
  projection: BoundProjection<E>,
): Promise<void> => {
  const { readStore } = source;
  await readStore.cutOver(projection.model);
  failed.delete(projection.model.name);
  if (running.is) live.put(await openLane(projection, await readStore.writer(projection.model, 'live'), source));
};

/** Cuts over what did not stop. The last stretch of the build was with live lanes standing still, so no shadow is behind what it takes the place of. */
const finish = async <E extends TypedEvent>(
  state: ProjectorState<E>,
  build: ShadowBuild<E>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Error>> => {
  const stopped = new Map<string, Error>();
  for (const { projection, stoppedBy } of build.lanes) {
    const error = stoppedBy();
    if (error !== undefined) stopped.set(projection.model.name, error);
    else if (!signal.aborted) await cutOver(state, projection);
  }
  return stopped;
};

/**
 * Builds what has no usable live generation: never built, of another declaration, or of another log. A build that a stop cuts short is resumed by
 * the next start.
 */
export const buildFirst = <E extends TypedEvent>(
  state: ProjectorState<E>,
  projections: readonly BoundProjection<E>[],
  signal: AbortSignal,
): Promise<void> =>
  withShadows(state, projections, async () => {
    const { source, alone, failed } = state;
    const patiently = <T>(work: () => Promise<T>): Promise<T> => withPatience(source.limits, signal, work);
    const told = pace(source.clock, 'building', source.tell);
    const build = await patiently(() => beginBuild(source, projections, true, told));
    await patiently(() => build.advance(signal));
    if (signal.aborted) return;
    await alone(async () => {
      await patiently(() => build.advance(signal));
      for (const [model, error] of await finish(state, build, signal)) failed.set(model, error);
    });
  });

/**
 * Builds these models from nothing beside the live ones, and cuts over. Queries see the old ones until then.
 * @throws ProjectionGapError and others that stop a projection: that model's live generation stays as it was
 */
export const rebuild = async <E extends TypedEvent>(
  state: ProjectorState<E>,
  names: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<void> => {
  const { source, alone } = state;
  const projections = projectionsNamed(state, names);
  await withShadows(state, projections, async () => {
    const build = await beginBuild(source, projections, false, pace(source.clock, 'building', source.tell));
    await build.advance(signal);
    const stopped = await alone(async () => {
      await build.advance(signal);
      return finish(state, build, signal);
    });
    if (signal.aborted || stopped.size > 0)
      for (const { model } of projections) await source.readStore.discardShadow(model);
    signal.throwIfAborted();
    for (const error of stopped.values()) throw error;
  });
};
