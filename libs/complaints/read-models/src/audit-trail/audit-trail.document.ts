import type { ComplaintEventType } from '@redress/complaints/domain';
import type { ActorKind, Instant, JsonObject, Origin } from '@redress/kernel';
import type { Moment } from '../folding/moment';

/**
 * One event of a case, as an auditor reads it; written once and never again. It holds no personal text.
 *
 * `sets` is what the event by itself says about the case, field by field, in the names of the case view, without what it does not state: a document is
 * fed by its own event only. What was there before is computed when it is asked for (`changesOf`), by folding the case's events.
 */
export type AuditEntry = Readonly<{
  complaintId: string;
  /** In decimal. */
  revision: string;
  id: string;
  type: ComplaintEventType;
  occurredAt: Instant;
  precision: Moment['precision'];
  recordedAt: Instant;
  origin: Origin;
  actor: Readonly<{
    kind: ActorKind;
    id: string;
    role: string | null;
    unit: string | null;
    onBehalfOf: string | null;
  }>;
  /** `pack@version` whose rule decided. */
  policy: string | null;
  commandId: string;
  /** The chain's hash of the event, hex: what a reader compares with the log. */
  eh: string;
  sets: JsonObject;
}>;
