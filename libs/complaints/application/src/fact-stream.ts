import { decodeMetadata, type StorableEvent } from '@redress/complaints/event-schema';
import type { EventStore, StoredEvent } from '@redress/kernel';
import { appendEvents, type EventDraft } from './append-events';
import { conflictAttemptsMax } from './conflicts';
import type { StreamHead } from './stream-head';
import type { WritingPorts } from './writing-ports';

/** Where a stored event leaves its stream. @throws MalformedEventError where its metadata is none. */
const headOf = (stored: StoredEvent): StreamHead => {
  const { eh, recordedAt } = decodeMetadata(stored.metadata, stored);
  return { revision: stored.revision, hash: eh, recordedAt };
};

const readHead = async (eventStore: EventStore, stream: string): Promise<StreamHead | undefined> => {
  const [last] = await eventStore.readStream(stream, { direction: 'backwards', limit: 1 });
  return last === undefined ? undefined : headOf(last);
};

/**
 * Appends to a stream that no decider rules: policies, the access log. `draftsAfter` is asked again after each conflict; undefined: nothing to write.
 * @returns false where nothing was written.
 */
export const appendFacts = async <E extends StorableEvent>(
  ports: WritingPorts,
  stream: string,
  draftsAfter: (head: StreamHead | undefined) => Promise<readonly [EventDraft<E>, ...EventDraft<E>[]] | undefined>,
): Promise<boolean> => {
  for (let attempt = 1; attempt <= conflictAttemptsMax; attempt += 1) {
    const head = await readHead(ports.eventStore, stream);
    const drafts = await draftsAfter(head);
    if (drafts === undefined) return false;
    const subjects = { stream, complainant: undefined, complainantKid: undefined };
    const appended = await appendEvents(
      { eventStore: ports.eventStore, keyRing: ports.keyRing, tenant: ports.ledger.ledgerId },
      subjects,
      head,
      drafts,
    );
    if (appended.outcome === 'appended') return true;
  }
  throw new Error(`${stream} kept changing under ${conflictAttemptsMax} attempts`);
};
