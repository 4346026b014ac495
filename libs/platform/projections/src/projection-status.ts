import { ForeignPositionError, type Position, type ReadModelStatus } from '@redress/kernel';
import type { TypedEvent } from './bound-projection';
import type { ProjectorState } from './projector-state';

export type ProjectionStatus = ReadModelStatus &
  Readonly<{
    model: string;
    version: number;
    /** `idle`: nobody follows the log for it in this process. */
    state: 'idle' | 'building' | 'live' | 'stopped';
    stoppedBy?: Readonly<{ name: string; message: string }>;
    /** Has seen all that the log held a moment ago. */
    isAtHead: boolean;
  }>;

const isAtHead = <E extends TypedEvent>(
  { source }: ProjectorState<E>,
  head: Position | undefined,
  position: Position | undefined,
): boolean => {
  if (head === undefined) return true;
  try {
    return position !== undefined && source.compare(position, head) >= 0;
  } catch (error) {
    // The model is of another log, and will be built again.
    if (error instanceof ForeignPositionError) return false;
    throw error;
  }
};

export const statusOf = async <E extends TypedEvent>(
  state: ProjectorState<E>,
): Promise<readonly ProjectionStatus[]> => {
  const { source, live, failed, building, running } = state;
  const head = await source.eventStore.head();
  const all: ProjectionStatus[] = [];
  for (const { model } of source.projections) {
    const kept = await source.readStore.status(model);
    const lane = live.of(model.name);
    const error = lane?.stoppedBy() ?? failed.get(model.name) ?? running.endedBy;
    all.push({
      ...kept,
      model: model.name,
      version: model.version,
      state: error ? 'stopped' : lane ? 'live' : building.has(model.name) ? 'building' : 'idle',
      ...(error && { stoppedBy: { name: error.name, message: error.message } }),
      isAtHead: isAtHead(state, head, kept.checkpoint?.position),
    });
  }
  return all;
};
