import type { ComplaintEventType } from '@redress/complaints/domain';
import type { Filter, Instant, Page, PageRequest, ReadStore } from '@redress/kernel';
import { documentParser } from '../folding/document-parser';
import type { AuditEntry } from './audit-trail.document';
import { auditTrailModel, type AuditField } from './audit-trail.projection';

export type AuditTrailRequest = Readonly<{
  /** One case, in the order of its events; absent: all cases, in the order in which their events were recorded. */
  complaintId?: string;
  type?: ComplaintEventType;
  actorId?: string;
  /** By when the events were recorded, both inclusive. */
  from?: Instant;
  to?: Instant;
  /** `ascending`, the oldest first, is the default. */
  direction?: 'ascending' | 'descending';
  limit: number;
  cursor?: string;
}>;

/** From what a store hands back. @throws ForeignDocumentError where it is no entry of the audit trail. */
export const auditEntryOf = documentParser<AuditEntry>('audit_trail', {
  complaintId: true,
  revision: true,
  id: true,
  type: true,
  occurredAt: true,
  precision: true,
  recordedAt: true,
  origin: true,
  actor: true,
  policy: true,
  commandId: true,
  eh: true,
  sets: true,
});

const comparison = (
  field: AuditField,
  is: 'equal' | 'greaterOrEqual' | 'lessOrEqual',
  value: string | undefined,
): readonly Filter<AuditField>[] => (value === undefined ? [] : [{ field, is, value }]);

const pageRequestOf = (request: AuditTrailRequest): PageRequest<AuditField> => {
  const { complaintId, type, actorId, from, to, direction = 'ascending', limit, cursor } = request;
  return {
    filter: {
      all: [
        ...comparison('complaintId', 'equal', complaintId),
        ...comparison('type', 'equal', type),
        ...comparison('actorId', 'equal', actorId),
        ...comparison('recordedAt', 'greaterOrEqual', from),
        ...comparison('recordedAt', 'lessOrEqual', to),
      ],
    },
    sort: [{ field: complaintId === undefined ? 'recordedAt' : 'revision', direction }],
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  };
};

/** Who did what and when, a page at a time. */
export const pageAuditTrail = async (
  store: Pick<ReadStore, 'page'>,
  request: AuditTrailRequest,
): Promise<Page<AuditEntry>> => {
  const { documents, next } = await store.page(auditTrailModel, pageRequestOf(request));
  return { documents: documents.map(auditEntryOf), next };
};
