import type { Principal } from '@redress/access';
import {
  auditCountsFor,
  auditOutlineOf,
  auditSampleFor,
  auditTableFor,
  auditTrailFor,
  auditTrailOf,
  type AuditSample,
  type CaseTrailRequest,
  type ReadPorts,
} from '@redress/complaints/application';
import type { AuditTrailFilter, AuditTrailRequest } from '@redress/complaints/read-models';

type OfCase = Omit<CaseTrailRequest, 'complaintId'> & Readonly<{ id: string }>;

/** What can be asked about events. `caseIdOf`: a case is named by its id or its number. */
export const auditAnswersOf = (
  ports: ReadPorts & Readonly<{ zone: string }>,
  caseIdOf: (text: string) => Promise<string>,
) => ({
  auditTrailOf: async (principal: Principal, { id, ...page }: OfCase) =>
    auditTrailOf(ports, principal, { ...page, complaintId: await caseIdOf(id) }),
  auditOutlineOf: async (principal: Principal, { id, ...page }: OfCase) =>
    auditOutlineOf(ports, principal, { ...page, complaintId: await caseIdOf(id) }),
  auditTrailFor: (principal: Principal, request: AuditTrailRequest & Readonly<{ changes: boolean }>) =>
    auditTrailFor(ports, principal, request),
  auditTable: async (principal: Principal, request: Omit<AuditTrailRequest, 'limit' | 'cursor'>) => {
    const answer = await auditTableFor(ports, principal, request);
    return answer.outcome === 'table' ? { ...answer, zone: ports.zone } : answer;
  },
  auditSample: (
    principal: Principal,
    { sample, ...request }: AuditTrailFilter & Readonly<{ changes: boolean; sample: AuditSample }>,
  ) => auditSampleFor(ports, principal, request, sample),
  auditCounts: (principal: Principal, filter: AuditTrailFilter) => auditCountsFor(ports, principal, filter),
});
