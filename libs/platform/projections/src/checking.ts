import type { Position } from '@redress/kernel';
import type { TypedEvent } from './bound-projection';
import type { Lane } from './lane';
import { pace } from './progress';
import { projectionsNamed, withShadows, type ProjectorState } from './projector-state';
import { beginBuild, type ShadowBuild } from './shadow-build';

/** Two digests of the same place in the log. */
export type CheckedModel = Readonly<{ model: string; live: string; rebuilt: string; isEqual: boolean }>;

/** Times that the live generation may have moved on, written by another process, before a check gives up. */
const attemptsMax = 10;

/** The live generation would not stand still for long enough to be compared. */
export class CheckOvertakenError extends Error {
  override readonly name = 'CheckOvertakenError';
}

const targetOf = async <E extends TypedEvent>(
  { source }: ProjectorState<E>,
  { projection }: Lane<E>,
): Promise<Position | undefined> => (await source.readStore.status(projection.model)).checkpoint?.position;

/** Brings the shadow to where the live generation stands, and compares; again where that moved meanwhile. */
const compareOne = async <E extends TypedEvent>(
  state: ProjectorState<E>,
  build: ShadowBuild<E>,
  lane: Lane<E>,
  signal: AbortSignal,
): Promise<CheckedModel> => {
  const { readStore } = state.source;
  const { model } = lane.projection;
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const until = await targetOf(state, lane);
    if (until !== undefined) await build.advance(signal, { lanes: [lane], until });
    signal.throwIfAborted();
    const live = await readStore.digest(model, 'live');
    const rebuilt = await readStore.digest(model, 'shadow');
    if ((await targetOf(state, lane)) === until) return { model: model.name, live, rebuilt, isEqual: live === rebuilt };
  }
  throw new CheckOvertakenError(`${model.name} is written by another process too fast to be compared`);
};

/**
 * Builds these models from nothing up to where the live ones stand, compares the digests, and discards what it built. Changes nothing that queries
 * see, and may run beside a projector in another process.
 */
export const check = async <E extends TypedEvent>(
  state: ProjectorState<E>,
  names: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<readonly CheckedModel[]> => {
  const { source, alone } = state;
  const projections = projectionsNamed(state, names);
  return withShadows(state, projections, async () => {
    const build = await beginBuild(source, projections, false, pace(source.clock, 'checking', source.tell));
    try {
      const until = await firstTarget(state, build);
      if (until !== undefined) await build.advance(signal, { lanes: build.lanes, until });
      return await alone(async () => {
        const checked: CheckedModel[] = [];
        for (const lane of build.lanes) checked.push(await compareOne(state, build, lane, signal));
        return checked;
      });
    } finally {
      for (const { model } of projections) await source.readStore.discardShadow(model);
    }
  });
};

/** Up to the first of the live positions all shadows go together, so that the log is decoded once for all. */
const firstTarget = async <E extends TypedEvent>(
  state: ProjectorState<E>,
  build: ShadowBuild<E>,
): Promise<Position | undefined> => {
  let first: Position | undefined;
  for (const lane of build.lanes) {
    const target = await targetOf(state, lane);
    if (target === undefined) return undefined;
    if (first === undefined || state.source.compare(target, first) < 0) first = target;
  }
  return first;
};
