import { complaintIdOf, type ComplaintEvent, type ComplaintEventType } from '@redress/complaints/domain';
import type { Instant, JsonObject, Projection, ReadModel } from '@redress/kernel';
import type { ComplaintData, RecordedComplaint } from '../folding/complaint-fold';
import { provenanceOf } from '../folding/moment';
import { auditSets } from './audit-sets';
import type { AuditEntry } from './audit-trail.document';

export type AuditField =
  | 'complaintId'
  | 'revision'
  | 'type'
  | 'actorKind'
  | 'actorId'
  | 'actorRole'
  | 'actorUnit'
  | 'origin'
  | 'policy'
  | 'occurredAt'
  | 'recordedAt'
  /** The quarter of an hour that it was recorded in, in UTC: days of any zone are made of those. */
  | 'recordedIn';

export const auditTrailModel: ReadModel<AuditField> = {
  name: 'audit_trail',
  version: 3,
  personal: false,
  fields: {
    complaintId: 'text',
    revision: 'integer',
    type: 'text',
    actorKind: 'text',
    actorId: 'text',
    actorRole: 'text',
    actorUnit: 'text',
    origin: 'text',
    policy: 'text',
    occurredAt: 'text',
    recordedAt: 'text',
    recordedIn: 'text',
  },
  // Written once for every event of the ledger, so each index costs as much as the document itself: one for each of the ways in.
  indexes: [['complaintId', 'revision'], ['recordedAt'], ['type', 'recordedAt'], ['actorId', 'recordedAt']],
  searchable: false,
};

/** Digits of a revision in a key: keys of one case in text order are its events in order, for any revision a 64-bit store can hold. */
const revisionDigits = 20;

export const auditKeyOf = ({ stream, revision }: Pick<RecordedComplaint, 'stream' | 'revision'>): string =>
  `${stream}/${String(revision).padStart(revisionDigits, '0')}`;

const minutesOfQuarter = 15;

/** `2026-03-05T06:45`. */
export const quarterOf = (instant: Instant): string => {
  const minutes = Number(instant.slice(14, 16));
  return `${instant.slice(0, 14)}${String(minutes - (minutes % minutesOfQuarter)).padStart(2, '0')}`;
};

const setsOf = <T extends ComplaintEventType>(type: T, data: ComplaintData[T]): JsonObject => auditSets[type](data);

const entryOf = (recorded: RecordedComplaint): AuditEntry => {
  const { event, actor } = recorded;
  return {
    complaintId: complaintIdOf(recorded.stream),
    revision: String(recorded.revision),
    id: recorded.id,
    type: event.type,
    occurredAt: recorded.occurredAt,
    precision: provenanceOf(event).precision ?? 'exact',
    recordedAt: recorded.recordedAt,
    origin: recorded.origin,
    actor: {
      kind: actor.kind,
      id: actor.id,
      role: actor.role ?? null,
      unit: actor.unit ?? null,
      onBehalfOf: actor.onBehalfOf ?? null,
    },
    policy: recorded.policy ?? null,
    commandId: recorded.commandId,
    eh: recorded.eh,
    sets: setsOf(event.type, event.data),
  };
};

/** One document for each event: who did what, when it happened and when it was recorded. Every type is handled; none is ever changed again. */
export const auditTrail: Projection<ComplaintEvent, AuditEntry, AuditField> = {
  model: auditTrailModel,
  handles: new Set(Object.keys(auditSets)),
  keyOf: auditKeyOf,
  project: (_document, recorded) => entryOf(recorded),
  fieldsOf: (entry) => ({
    complaintId: entry.complaintId,
    revision: Number(entry.revision),
    type: entry.type,
    actorKind: entry.actor.kind,
    actorId: entry.actor.id,
    actorRole: entry.actor.role,
    actorUnit: entry.actor.unit,
    origin: entry.origin,
    policy: entry.policy,
    occurredAt: entry.occurredAt,
    recordedAt: entry.recordedAt,
    recordedIn: quarterOf(entry.recordedAt),
  }),
};
