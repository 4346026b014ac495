import type {
  AccessLogEvent,
  ComplaintEvent,
  CredentialEvent,
  ErasureProcedureEvent,
  LedgerEvent,
  PolicyEvent,
  SubjectEvent,
} from '@redress/complaints/domain';
import {
  UnknownEventError,
  type Actor,
  type Event,
  type EventDecoder,
  type Recorded,
  type StoredEvent,
} from '@redress/kernel';
import { accessLogSchemas } from './access-log/access-log.schemas';
import { complaintSchemas } from './complaint/complaint.schemas';
import { credentialSchemas } from './credential/credential.schemas';
import { decodeMetadata, type DecodedMetadata } from './decode-metadata';
import { erasureProcedureSchemas, subjectSchemas } from './erasure/erasure-procedure.schemas';
import type { EventGroup } from './event-group';
import type { EventVersions } from './event-versions';
import { ledgerSchemas } from './ledger/ledger.schemas';
import { MalformedEventError } from './malformed-event.error';
import { policySchemas } from './policy/policy.schemas';
import { parseStoredJson } from './stored-json';

const actorOf = ({ actorKind, actorId, actorRole, actorUnit, onBehalfOf }: DecodedMetadata): Actor => ({
  kind: actorKind,
  id: actorId,
  ...(actorRole === undefined ? {} : { role: actorRole }),
  ...(actorUnit === undefined ? {} : { unit: actorUnit }),
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
});

const recordedOf = <E>(event: E, { stream, revision, id }: StoredEvent, metadata: DecodedMetadata): Recorded<E> => ({
  event,
  stream,
  revision,
  id,
  occurredAt: metadata.occurredAt,
  recordedAt: metadata.recordedAt,
  origin: metadata.origin,
  actor: actorOf(metadata),
  commandId: metadata.commandId,
  eh: metadata.eh,
  ...(metadata.policy === undefined ? {} : { policy: metadata.policy }),
});

const typePattern = /^[A-Z][A-Za-z0-9]{0,99}$/;

const unknownEvent = ({ stream, revision, type }: StoredEvent, schema: string): Error =>
  typePattern.test(type)
    ? new UnknownEventError(`${stream}/${revision}: this reader knows no ${type} with schema ${schema}`)
    : new MalformedEventError(`${stream}/${revision}: the type is no name`);

/**
 * A decoder for the events of one union: stored bytes to the newest meaning, personal values sealed at the place they were stored.
 * @throws UnknownEventError where the type is not of this union, or the schema number is above those it has had.
 * @throws MalformedEventError for everything else that is wrong with what is stored.
 */
export const decoderOf = <E extends Event<string, unknown>>(group: EventGroup<E>): EventDecoder<E> => {
  const versionsOf: ReadonlyMap<string, EventVersions<unknown>> = new Map(
    Object.entries<EventVersions<unknown>>(group),
  );
  return (stored) => {
    const metadata = decodeMetadata(stored.metadata, stored);
    const { type } = stored;
    const read = versionsOf.get(type)?.readers[Number(metadata.schema) - 1];
    if (read === undefined) throw unknownEvent(stored, metadata.schema);
    const data = read(parseStoredJson(stored.data, 'data', stored), stored);
    // The group pairs each type of the union with the reader of its data.
    return recordedOf({ type, data } as E, stored, metadata);
  };
};

/** Streams `complaint-<id>`. */
export const decodeComplaintEvent: EventDecoder<ComplaintEvent> = decoderOf<ComplaintEvent>(complaintSchemas);
/** Streams `ledger-root` and `ledger-name`. */
export const decodeLedgerEvent: EventDecoder<LedgerEvent> = decoderOf<LedgerEvent>(ledgerSchemas);
/** Streams `policy-<packId>`. */
export const decodePolicyEvent: EventDecoder<PolicyEvent> = decoderOf<PolicyEvent>(policySchemas);
/** Streams `access-<yyyymmdd>-<writer>`. */
export const decodeAccessLogEvent: EventDecoder<AccessLogEvent> = decoderOf<AccessLogEvent>(accessLogSchemas);
/** Streams `credential-<yyyymmdd>`. */
export const decodeCredentialEvent: EventDecoder<CredentialEvent> = decoderOf<CredentialEvent>(credentialSchemas);
/** Streams `erasure-<id>`. */
export const decodeErasureEvent: EventDecoder<ErasureProcedureEvent> =
  decoderOf<ErasureProcedureEvent>(erasureProcedureSchemas);
/** Streams `complainant-<subjectId>`. */
export const decodeSubjectEvent: EventDecoder<SubjectEvent> = decoderOf<SubjectEvent>(subjectSchemas);
