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

/** A case by its id or its number. */
type Named<T> = T & Readonly<{ case?: string }>;
type OfCase = Omit<CaseTrailRequest, 'complaintId'> & Readonly<{ id: string }>;

/** What can be asked about events. `caseIdOf`: a case is named by its id or its number. */
export const auditAnswersOf = (
  ports: ReadPorts & Readonly<{ zone: string }>,
  caseIdOf: (text: string) => Promise<string>,
) => {
  const within = async <T extends object>({ case: named, ...asked }: Named<T>) => ({
    ...asked,
    ...(named === undefined ? {} : { complaintId: await caseIdOf(named) }),
  });
  return {
    auditTrailOf: async (principal: Principal, { id, ...page }: OfCase) =>
      auditTrailOf(ports, principal, { ...page, complaintId: await caseIdOf(id) }),
    auditOutlineOf: async (principal: Principal, { id, ...page }: OfCase) =>
      auditOutlineOf(ports, principal, { ...page, complaintId: await caseIdOf(id) }),
    auditTrailFor: async (principal: Principal, request: Named<AuditTrailRequest & Readonly<{ changes: boolean }>>) =>
      auditTrailFor(ports, principal, await within(request)),
    auditTable: async (principal: Principal, request: Named<Omit<AuditTrailRequest, 'limit' | 'cursor'>>) => {
      const answer = await auditTableFor(ports, principal, await within(request));
      return answer.outcome === 'table' ? { ...answer, zone: ports.zone } : answer;
    },
    auditSample: async (
      principal: Principal,
      { sample, ...request }: Named<AuditTrailFilter & Readonly<{ changes: boolean; sample: AuditSample }>>,
    ) => auditSampleFor(ports, principal, await within(request), sample),
    auditCounts: async (principal: Principal, filter: Named<AuditTrailFilter>) =>
      auditCountsFor(ports, principal, await within(filter)),
  };
};
