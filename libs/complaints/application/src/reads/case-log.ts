import { permit, type CaseCapability, type CaseFacts, type Principal } from '@redress/access';
import { complaintStreamOf, type ComplaintEvent } from '@redress/complaints/domain';
import type { CaseView } from '@redress/complaints/read-models';
import { uuidPattern, type Recorded } from '@redress/kernel';
import type { Reader } from './mask-document';
import type { ReadPorts } from './read-ports';
import { notThere, refusalOf, type ReadRefusal } from './read-refusal';
import { viewFactsFor } from './view-facts';

/** A case straight from the log, with nothing opened. */
export type CaseLog = Readonly<{
  outcome: 'granted';
  events: readonly Recorded<ComplaintEvent>[];
  /** At its head. */
  view: CaseView;
  facts: CaseFacts;
  reader: Reader;
}>;

/** The events of a case that the principal may do this with, judged by what they add up to; or what he is told instead. */
export const permittedLog = async (
  { histories, keyRing, accessRecorder }: Pick<ReadPorts, 'histories' | 'keyRing' | 'accessRecorder'>,
  principal: Principal,
  complaintId: string,
  capability: CaseCapability,
): Promise<CaseLog | ReadRefusal> => {
  if (!uuidPattern.test(complaintId)) return { outcome: 'unknown' };
  const history = await histories.of(complaintId);
  if (history === undefined) return notThere(accessRecorder, { principal, complaintId }, capability);
  const { events, view } = history;
  const facts = await viewFactsFor(keyRing, principal, view);
  const permission = permit(principal, capability, facts);
  if (permission.outcome === 'refused') return refusalOf(accessRecorder, { principal, complaintId }, permission);
  return { outcome: 'granted', events, view, facts, reader: { principal, facts, erasures: view.erasures } };
};

export const caseStreamOf = ({ view }: CaseLog): string => complaintStreamOf(view.complaintId);
