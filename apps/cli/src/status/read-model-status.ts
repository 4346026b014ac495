import { ForeignPositionError, type Clock, type EventStore, type Position, type ReadStore } from '@redress/kernel';
import type { SqliteEventStore } from '@redress/platform/event-store-sqlite';
import { createCaseProjector } from '@redress/composition';

/** How far one read model is. */
export type ReadModelState = Readonly<{
  model: string;
  version: number;
  /** `unbuilt`: it will be built by the next verb that needs it; `foreign`: built from another log, and so will be built again. */
  state: 'atHead' | 'behind' | 'unbuilt' | 'foreign';
  /** Events of the log that it has not seen; undefined where the store cannot say. */
  lag: number | undefined;
  position: Position | undefined;
  documents: number;
  deadLetters: number;
  isRebuilding: boolean;
}>;

export type StatusParts = Readonly<{
  eventStore: EventStore;
  embedded: SqliteEventStore | undefined;
  readStore: ReadStore;
  clock: Clock;
}>;

const lagOf = (
  embedded: SqliteEventStore | undefined,
  head: Position | undefined,
  position: Position | undefined,
): number | 'foreign' | undefined => {
  if (embedded === undefined) return undefined;
  if (head === undefined) return 0;
  try {
    const seen = position === undefined ? 0 : embedded.eventsUpTo(position);
    return embedded.eventsUpTo(head) - seen;
  } catch (error) {
    if (error instanceof ForeignPositionError) return 'foreign';
    throw error;
  }
};

/** Looks at the read models without moving them. */
export const readModelStates = async ({
  eventStore,
  embedded,
  readStore,
  clock,
}: StatusParts): Promise<readonly ReadModelState[]> => {
  const projector = createCaseProjector({ eventStore, readStore, keyRing: undefined, clock });
  const head = await eventStore.head();
  return (await projector.status()).map(
    ({ model, version, isAtHead, checkpoint, documents, deadLetters, rebuilding: isRebuilding }) => {
      const lag = lagOf(embedded, head, checkpoint?.position);
      const isFar = isAtHead ? 'atHead' : checkpoint === undefined ? 'unbuilt' : 'behind';
      return {
        model,
        version,
        state: lag === 'foreign' ? 'foreign' : isFar,
        lag: lag === 'foreign' ? undefined : isAtHead ? 0 : lag,
        position: checkpoint?.position,
        documents,
        deadLetters,
        isRebuilding,
      };
    },
  );
};
