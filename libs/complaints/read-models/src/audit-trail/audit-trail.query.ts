import type { ComplaintEventType } from '@redress/complaints/domain';
import type { Filter, Instant, Origin, Page, PageRequest, ReadStore } from '@redress/kernel';
import { caseById } from '../case-view/case-list.query';
import type { CaseView } from '../case-view/case-view.document';
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
  /** Under which role and for which unit it was done, and how it came in. */
  role?: string;
  unit?: string;
  origin?: Origin;
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
  const { complaintId, type, actorId, role, unit, origin, from, to, direction = 'ascending', limit, cursor } = request;
  return {
    filter: {
      all: [
        ...comparison('complaintId', 'equal', complaintId),
        ...comparison('type', 'equal', type),
        ...comparison('actorId', 'equal', actorId),
        ...comparison('actorRole', 'equal', role),
        ...comparison('actorUnit', 'equal', unit),
        ...comparison('origin', 'equal', origin),
        ...comparison('recordedAt', 'greaterOrEqual', from),
        ...comparison('recordedAt', 'lessOrEqual', to),
      ],
    },
    sort: [{ field: complaintId === undefined ? 'recordedAt' : 'revision', direction }],
    limit,
    ...(cursor === undefined ? {} : { cursor }),
  };
};

/** Who did what and when, a page at a time. Of one case: whoever may see the case may see its trail, and has been asked about that. */
export const pageAuditTrail = async (
  store: Pick<ReadStore, 'page'>,
  request: AuditTrailRequest,
): Promise<Page<AuditEntry>> => {
  const { documents, next } = await store.page(auditTrailModel, pageRequestOf(request));
  return { documents: documents.map(auditEntryOf), next };
};

/**
 * The same for a reader who does not see every case: without the entries of cases that he may not see. Entries are written once and cases change hands,
 * so each case of the page is judged by its view, as it stands now, and not by what an entry says of then. A page can be shorter than its limit; only a
 * page without `next` is the last.
 */
export const pageVisibleAuditTrail = async (
  store: Pick<ReadStore, 'page' | 'get'>,
  request: AuditTrailRequest,
  maySee: (view: CaseView) => boolean,
): Promise<Page<AuditEntry>> => {
  const { documents, next } = await pageAuditTrail(store, request);
  const ids = [...new Set(documents.map(({ complaintId }) => complaintId))];
  const views = await Promise.all(ids.map((id) => caseById(store, id)));
  const visible = new Set(views.flatMap((view) => (view !== undefined && maySee(view) ? [view.complaintId] : [])));
  return { documents: documents.filter(({ complaintId }) => visible.has(complaintId)), next };
};
