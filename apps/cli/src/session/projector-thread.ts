import type { Projector } from '@redress/platform/projections';
import { createCaseProjector, type ProjectorParts } from './projector-group';

/** The projector of a writing session, following the log until it is stopped. */
export type ProjectorThread = Pick<Projector, 'caughtUp' | 'rebuild' | 'check' | 'retryDeadLetters' | 'status'> &
  Readonly<{ stop: () => Promise<void> }>;

export const startProjector = (parts: ProjectorParts): ProjectorThread => {
  const projector = createCaseProjector(parts);
  const stopping = new AbortController();
  const running = projector.run(stopping.signal);
  running.catch(() => undefined);
  return {
    ...projector,
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
