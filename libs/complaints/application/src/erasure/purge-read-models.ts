import { pageAuditTrail } from '@redress/complaints/read-models';
import type { EventStore, Position, ReadStore } from '@redress/kernel';
import type { ErasurePorts } from './erasure-ports';

/** Entries read at once. */
const pageEntriesMax = 500;

const destructionsUnder = async (readStore: Pick<ReadStore, 'page'>, erasureId: string): Promise<number> => {
  let destructions = 0;
  let cursor: string | undefined;
  do {
    const page = await pageAuditTrail(readStore, {
      types: ['SubjectKeyDestroyed'],
      limit: pageEntriesMax,
      ...(cursor === undefined ? {} : { cursor }),
    });
    destructions += page.documents.filter(({ sets }) => sets['erasure'] === erasureId).length;
    cursor = page.next;
  } while (cursor !== undefined);
  return destructions;
};

/**
 * Waits for the read models: they purge a subject's text on the event in the case's own stream, so that once they have seen the log as it is now, it is gone
 * from all of them. `caughtUp` throws where one does not get there.
 */
export const purgeOf =
  ({
    eventStore,
    readStore,
    caughtUp,
    projections,
  }: Readonly<{
    eventStore: Pick<EventStore, 'head'>;
    readStore: Pick<ReadStore, 'page'>;
    caughtUp: (position: Position) => Promise<void>;
    projections: readonly string[];
  }>): ErasurePorts['purge'] =>
  async (erasureId) => {
    const head = await eventStore.head();
    if (head !== undefined) await caughtUp(head);
    return { destructions: await destructionsUnder(readStore, erasureId), projections };
  };
