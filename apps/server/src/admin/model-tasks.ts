import type { ProjectorThread } from '@redress/composition';
import type { Clock, Instant } from '@redress/kernel';

/** What is done to one read model on order. It goes on whether its orderer waits or not. */
export type ModelTask = Readonly<{
  kind: 'rebuild' | 'check';
  state: 'running' | 'done' | 'failed';
  startedAt: Instant;
  endedAt: Instant | null;
  /** Events of the log that went by, and how many a second. */
  events: number;
  eventsPerSecond: number | null;
  /** Of a check: two digests of the same place in the log. */
  digests: Readonly<{ live: string; rebuilt: string; isEqual: boolean }> | null;
  /** What it failed with, by name. */
  error: string | null;
}>;

export type ModelTasks = Readonly<{
  of: (model: string) => ModelTask | undefined;
  /** Begins one, or gives the one that is under way with this model. */
  begin: (kind: ModelTask['kind'], model: string) => ModelTask;
}>;

type TaskParts = Readonly<{
  projector: Pick<ProjectorThread, 'rebuild' | 'check' | 'onProgress'>;
  clock: Clock;
  onFailed: (error: unknown, model: string) => void;
}>;

const phases = { rebuild: 'building', check: 'checking' } as const;

/** The last task of each model, in this process. */
export const createModelTasks = ({ projector, clock, onFailed }: TaskParts): ModelTasks => {
  const tasks = new Map<string, ModelTask>();
  const change = (model: string, changed: Partial<ModelTask>): void => {
    const task = tasks.get(model);
    if (task !== undefined) tasks.set(model, { ...task, ...changed });
  };
  projector.onProgress(({ phase, models, events, eventsPerSecond = null }) => {
    for (const model of models) {
      const task = tasks.get(model);
      if (task?.state === 'running' && phases[task.kind] === phase) change(model, { events, eventsPerSecond });
    }
  });
  const work = async (kind: ModelTask['kind'], model: string): Promise<ModelTask['digests']> => {
    if (kind === 'rebuild') {
      await projector.rebuild([model]);
      return null;
    }
    const [checked] = await projector.check([model]);
    return checked === undefined ? null : { live: checked.live, rebuilt: checked.rebuilt, isEqual: checked.isEqual };
  };
  return {
    of: (model) => tasks.get(model),
    begin: (kind, model) => {
      const known = tasks.get(model);
      if (known?.state === 'running') return known;
      const task: ModelTask = {
        kind,
        state: 'running',
        startedAt: clock.now(),
        endedAt: null,
        events: 0,
        eventsPerSecond: null,
        digests: null,
        error: null,
      };
      tasks.set(model, task);
      work(kind, model).then(
        (digests) => change(model, { state: 'done', endedAt: clock.now(), digests }),
        (error: unknown) => {
          onFailed(error, model);
          const name = error instanceof Error ? error.name : 'unknown';
          change(model, { state: 'failed', endedAt: clock.now(), error: name });
        },
      );
      return task;
    },
  };
};
