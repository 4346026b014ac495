import {
  civilDateIn,
  instantOf,
  type CivilDate,
  type Filter,
  type Instant,
  type Origin,
  type Page,
  type PageRequest,
  type ReadStore,
} from '@redress/kernel';
import { documentParser } from '../folding/document-parser';
import type { AuditEntry } from './audit-trail.document';
import { auditTrailModel, type AuditField } from './audit-trail.projection';
import { eventTypesOf, type EventKind } from './event-kinds';

/** Which events. Each part narrows; one that is absent leaves all in. */
export type AuditTrailFilter = Readonly<{
  complaintId?: string;
  types?: readonly string[];
  kinds?: readonly EventKind[];
  actorId?: string;
  /** Under which role and for which unit it was done, and how it came in. */
  role?: string;
  unit?: string;
  origin?: Origin;
  /** `pack@version` whose rule decided. */
  policy?: string;
  /** By when the events were recorded, or had happened; both inclusive. */
  from?: Instant;
  to?: Instant;
  period?: 'recorded' | 'happened';
  /** Recorded after this instant. */
  after?: Instant;
}>;

export type AuditTrailRequest = AuditTrailFilter &
  Readonly<{
    /** `ascending`, the oldest first, is the default: of one case in the order of its events, of all in the order in which they were recorded. */
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
  is: 'equal' | 'greater' | 'greaterOrEqual' | 'lessOrEqual',
  value: string | undefined,
): readonly Filter<AuditField>[] => (value === undefined ? [] : [{ field, is, value }]);

const oneOf = (field: AuditField, values: readonly string[] | undefined): readonly Filter<AuditField>[] =>
  values === undefined ? [] : [{ field, is: 'in', values }];

const filterOf = (asked: AuditTrailFilter): Filter<AuditField> => {
  const { complaintId, types, kinds, actorId, role, unit, origin, policy, from, to, period, after } = asked;
  const time = period === 'happened' ? 'occurredAt' : 'recordedAt';
  return {
    all: [
      ...comparison('complaintId', 'equal', complaintId),
      ...oneOf('type', types),
      ...oneOf('type', kinds === undefined ? undefined : eventTypesOf(kinds)),
      ...comparison('actorId', 'equal', actorId),
      ...comparison('actorRole', 'equal', role),
      ...comparison('actorUnit', 'equal', unit),
      ...comparison('origin', 'equal', origin),
      ...comparison('policy', 'equal', policy),
      ...comparison(time, 'greaterOrEqual', from),
      ...comparison(time, 'lessOrEqual', to),
      ...comparison('recordedAt', 'greater', after),
    ],
  };
};

const pageRequestOf = ({
  direction = 'ascending',
  limit,
  cursor,
  ...asked
}: AuditTrailRequest): PageRequest<AuditField> => ({
  filter: filterOf(asked),
  sort: [{ field: asked.complaintId === undefined ? 'recordedAt' : 'revision', direction }],
  limit,
  ...(cursor === undefined ? {} : { cursor }),
});

/** Events by the civil day that they were recorded on in a zone, in order; days without any are left out. @throws RangeError where they are spread over too many years */
export const countAuditTrail = async (
  store: Pick<ReadStore, 'group'>,
  asked: AuditTrailFilter,
  zone: string,
): Promise<ReadonlyMap<CivilDate, number>> => {
  const groups = await store.group(auditTrailModel, {
    filter: filterOf(asked),
    by: ['recordedIn'],
    measures: { events: { kind: 'count' } },
  });
  const dayOf = civilDateIn(zone);
  const days = new Map<CivilDate, number>();
  for (const { by, measures } of groups) {
    const day = dayOf(instantOf(Date.parse(`${String(by.recordedIn)}:00.000Z`)));
    days.set(day, (days.get(day) ?? 0) + Number(measures.events));
  }
  return days;
};

/** Who did what and when, a page at a time. Of one case: whoever may see the case may see its trail, and has been asked about that. */
export const pageAuditTrail = async (
  store: Pick<ReadStore, 'page'>,
  request: AuditTrailRequest,
): Promise<Page<AuditEntry>> => {
  const { documents, next } = await store.page(auditTrailModel, pageRequestOf(request));
  return { documents: documents.map(auditEntryOf), next };
};
