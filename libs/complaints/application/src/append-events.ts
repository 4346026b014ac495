import type { StorableEvent } from '@redress/complaints/event-schema';
import { chainEvents, genesisHash } from '@redress/integrity';
import {
  OutcomeUnknownError,
  type Actor,
  type AppendResult,
  type EventStore,
  type ExpectedRevision,
  type Instant,
  type KeyRing,
  type NewEvent,
  type Origin,
  type Position,
} from '@redress/kernel';
import { sealEvents, type StreamSubjects } from './sealer';
import { expectedRevisionOf, nextRevisionOf, type StreamHead } from './stream-head';

/** An event that was decided on, with what its metadata will say. `id` is drawn once for each decided attempt. */
export type EventDraft<E extends StorableEvent = StorableEvent> = Readonly<{
  id: string;
  event: E;
  occurredAt: Instant;
  recordedAt: Instant;
  origin: Origin;
  actor: Actor;
  commandId: string;
  correlationId: string;
  causationId?: string;
  policy?: string;
  traceparent?: string;
}>;

export type Appended =
  | Readonly<{ outcome: 'appended'; head: StreamHead; position: Position; complainantKid: string | undefined }>
  | Readonly<{ outcome: 'conflict'; actual: ExpectedRevision }>;

/** How often identical bytes are sent again after an unknown outcome before the caller is told that it is unknown. */
export const unknownOutcomeRepeatsMax = 3;

/** A repeat of identical bytes at the same revision is the same append, so it is safe until it is answered (ledger-format, The chain). */
const appendUntilKnown = async (
  store: EventStore,
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): Promise<AppendResult> => {
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await store.append(stream, expected, events);
    } catch (error) {
      if (!(error instanceof OutcomeUnknownError) || repeats >= unknownOutcomeRepeatsMax) throw error;
    }
  }
};

const metadataOf = (draft: EventDraft, schema: string, tenant: string) => ({
  schema,
  tenant,
  origin: draft.origin,
  occurredAt: draft.occurredAt,
  recordedAt: draft.recordedAt,
  actorKind: draft.actor.kind,
  actorId: draft.actor.id,
  ...(draft.actor.role === undefined ? {} : { actorRole: draft.actor.role }),
  ...(draft.actor.unit === undefined ? {} : { actorUnit: draft.actor.unit }),
  ...(draft.actor.onBehalfOf === undefined ? {} : { onBehalfOf: draft.actor.onBehalfOf }),
  commandId: draft.commandId,
  correlationId: draft.correlationId,
  ...(draft.causationId === undefined ? {} : { causationId: draft.causationId }),
  ...(draft.policy === undefined ? {} : { policy: draft.policy }),
  ...(draft.traceparent === undefined ? {} : { traceparent: draft.traceparent }),
});

/**
 * Seals, chains and appends. Sealing comes first, then the chain, then the append at the revision both were computed for.
 * @throws OutcomeUnknownError where the store did not say, after repeats; then whatever was cached of the stream is worthless.
 */
export const appendEvents = async (
  { eventStore, keyRing, tenant }: Readonly<{ eventStore: EventStore; keyRing: KeyRing; tenant: string }>,
  subjects: StreamSubjects,
  head: StreamHead | undefined,
  drafts: readonly [EventDraft, ...EventDraft[]],
): Promise<Appended> => {
  const { stream } = subjects;
  const { sealed, complainantKid } = await sealEvents(keyRing, subjects, drafts);
  const { events, head: hash } = chainEvents({
    stream,
    next: { revision: nextRevisionOf(head), prev: head?.hash ?? genesisHash(stream) },
    drafts: sealed.map(({ draft, schema, data }) => ({
      id: draft.id,
      type: draft.event.type,
      data,
      metadata: metadataOf(draft, schema, tenant),
    })),
  });
  const result = await appendUntilKnown(eventStore, stream, expectedRevisionOf(head), events);
  if (result.outcome === 'conflict') return result;
  const { recordedAt } = drafts.at(-1) ?? drafts[0];
  return {
    outcome: 'appended',
    head: { revision: result.revision, hash, recordedAt },
    position: result.position,
    complainantKid,
  };
};
