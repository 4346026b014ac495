import { permit, type CaseCapability, type CaseFacts, type Principal } from '@redress/access';
import { caseById, type CaseView } from '@redress/complaints/read-models';
import { uuidPattern } from '@redress/kernel';
import { maskDocument, type MaskedDocument, type Reader } from './mask-document';
import type { ReadPorts } from './read-ports';
import { notThere, refusalOf, type ReadRefusal } from './read-refusal';
import { viewFactsFor } from './view-facts';

/** A case that the principal may do this with, as the read model shows it; or what he is told instead. */
export const permittedView = async (
  { readStore, keyRing, accessRecorder }: Pick<ReadPorts, 'readStore' | 'keyRing' | 'accessRecorder'>,
  principal: Principal,
  complaintId: string,
  capability: CaseCapability,
): Promise<Readonly<{ outcome: 'granted'; view: CaseView; facts: CaseFacts }> | ReadRefusal> => {
  if (!uuidPattern.test(complaintId)) return { outcome: 'unknown' };
  const view = await caseById(readStore, complaintId);
  if (view === undefined) return notThere(accessRecorder, { principal, complaintId }, capability);
  const facts = await viewFactsFor(keyRing, principal, view);
  const permission = permit(principal, capability, facts);
  return permission.outcome === 'granted'
    ? { outcome: 'granted', view, facts }
    : refusalOf(accessRecorder, { principal, complaintId }, permission);
};

export type CaseAnswer = MaskedDocument & Readonly<{ outcome: 'found'; complaintId: string; revision: bigint }>;

const readerOf = (principal: Principal, facts: CaseFacts, { erasures }: CaseView): Reader => ({
  principal,
  facts,
  erasures,
});

export const maskedCase = (principal: Principal, facts: CaseFacts, view: CaseView): CaseAnswer => ({
  outcome: 'found',
  complaintId: view.complaintId,
  revision: BigInt(view.revision),
  ...maskDocument(view, readerOf(principal, facts, view)),
});

/** One case as the principal may read it. */
export const getCase = async (
  ports: ReadPorts,
  principal: Principal,
  complaintId: string,
): Promise<CaseAnswer | ReadRefusal> => {
  const permitted = await permittedView(ports, principal, complaintId, 'see-case');
  return permitted.outcome === 'granted' ? maskedCase(principal, permitted.facts, permitted.view) : permitted;
};

/** Whether he may know of a case at all: for a stream of changes, which tells ids. Nothing is recorded: he asked for no case. */
export const maySeeCase = async (
  { readStore, keyRing }: Pick<ReadPorts, 'readStore' | 'keyRing'>,
  principal: Principal,
  complaintId: string,
): Promise<boolean> => {
  const view = await caseById(readStore, complaintId);
  if (view === undefined) return false;
  return permit(principal, 'see-case', await viewFactsFor(keyRing, principal, view)).outcome === 'granted';
};
