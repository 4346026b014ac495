import { permit, permitAtOffice, type Principal } from '@redress/access';
import { caseById, pageAuditTrail, type AuditEntry, type AuditTrailRequest } from '@redress/complaints/read-models';
import type { Page } from '@redress/kernel';
import { permittedView } from './get-case';
import type { ReadPorts } from './read-ports';
import { refusalOf, type ReadRefusal } from './read-refusal';
import { viewFactsFor } from './view-facts';
import { visiblePage } from './visible-page';

export type AuditAnswer = Readonly<{ outcome: 'found' }> & Page<AuditEntry>;

/** Every event of one case, readable; it holds no personal text. */
export const auditTrailOf = async (
  ports: ReadPorts,
  principal: Principal,
  request: AuditTrailRequest & Readonly<{ complaintId: string }>,
): Promise<AuditAnswer | ReadRefusal> => {
  const permitted = await permittedView(ports, principal, request.complaintId, 'reconstruct');
  if (permitted.outcome !== 'granted') return permitted;
  return { outcome: 'found', ...(await pageAuditTrail(ports.readStore, request)) };
};

/** Remembers for one answer which cases may be read back. */
const readableCases = ({ readStore, keyRing }: ReadPorts, principal: Principal) => {
  const known = new Map<string, Promise<boolean>>();
  const ask = async (complaintId: string): Promise<boolean> => {
    const view = await caseById(readStore, complaintId);
    if (view === undefined) return false;
    return permit(principal, 'reconstruct', await viewFactsFor(keyRing, principal, view)).outcome === 'granted';
  };
  return (complaintId: string): Promise<boolean> => {
    const asked = known.get(complaintId) ?? ask(complaintId);
    known.set(complaintId, asked);
    return asked;
  };
};

/**
 * Every event of every case that the principal may read back, for roles that read back the cases of the whole office.
 */
export const auditTrailFor = async (
  ports: ReadPorts,
  principal: Principal,
  request: AuditTrailRequest,
): Promise<AuditAnswer | ReadRefusal> => {
  const permission = permitAtOffice(principal, 'read-audit-trail');
  if (permission.outcome === 'refused') return refusalOf(ports.accessRecorder, { principal }, permission);
  const isReadable = readableCases(ports, principal);
  const { documents, next } = await visiblePage(
    (page) => pageAuditTrail(ports.readStore, { ...request, ...page }),
    request,
    ({ complaintId }) => isReadable(complaintId),
  );
  return { outcome: 'found', documents, next };
};
