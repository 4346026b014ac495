import type { ErasureStatus } from '@redress/complaints/domain';
import type { EventStore } from '@redress/kernel';
import { loadErasure } from './erasure-stream';
import { loadSubject } from './subject-stream';

/** Where the last erasure of a subject stands. */
export type ErasureStanding = Readonly<{
  erasureId: string;
  status: ErasureStatus;
  requestedBy: string | undefined;
  /** Once it is carried out. */
  done: Readonly<{ keysDestroyed: number; keysHeld: number }> | undefined;
}>;

/** Undefined where none was ever ordered. */
export const erasureStanding = async (
  { eventStore }: Readonly<{ eventStore: Pick<EventStore, 'readStream'> }>,
  subjectId: string,
): Promise<ErasureStanding | undefined> => {
  const { ordered, done } = await loadSubject(eventStore, subjectId);
  const erasureId = ordered.at(-1);
  if (erasureId === undefined) return undefined;
  const { state } = await loadErasure(eventStore, erasureId);
  const counts = done.get(erasureId);
  return {
    erasureId,
    status: state.status,
    requestedBy: state.requestedBy,
    done: counts && { keysDestroyed: counts.keysDestroyed, keysHeld: counts.keysHeld },
  };
};
