import { permit, type CaseCapability, type CaseFacts, type Principal } from '@redress/access';
import { caseById, shownCase, type CaseView, type PastWarning } from '@redress/complaints/read-models';
import { uuidPattern, type Instant } from '@redress/kernel';
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

/** A state of a case as the principal may read it, present or past: of one shape wherever it comes from. */
export type CaseState = MaskedDocument &
  Readonly<{
    outcome: 'found';
    kind: 'state';
    complaintId: string;
    /** Of the last event in it. */
    upTo: bigint;
    /** Running deadlines are judged as of this instant. */
    asOf: Instant;
    warnings: readonly PastWarning[];
  }>;

const readerOf = (principal: Principal, facts: CaseFacts, { erasures }: CaseView): Reader => ({
  principal,
  facts,
  erasures,
});

export const caseStateOf = (
  view: CaseView,
  reader: Reader,
  { asOf, warnings }: Readonly<{ asOf: Instant; warnings: readonly PastWarning[] }>,
): CaseState => ({
  outcome: 'found',
  kind: 'state',
  complaintId: view.complaintId,
  upTo: BigInt(view.revision),
  asOf,
  warnings,
  ...maskDocument(shownCase(view, asOf), reader),
});

/** What a reader of the present state has to know, of the acts that the view remembers. What is proved but undated stands at the time of its recording. */
const warningsIn = ({ timeline }: CaseView): readonly PastWarning[] => {
  const acts = timeline
    .filter(({ precision }) => precision === 'notAfter')
    .map(({ revision, type, at }) => ({ revision, type, recordedAt: at }));
  return acts.length === 0 ? [] : [{ code: 'byThenAtTheLatest', acts }];
};

/** One case as it stands and as the principal may read it. */
export const getCase = async (
  ports: ReadPorts,
  principal: Principal,
  complaintId: string,
): Promise<CaseState | ReadRefusal> => {
  const permitted = await permittedView(ports, principal, complaintId, 'see-case');
  if (permitted.outcome !== 'granted') return permitted;
  const { view, facts } = permitted;
  return caseStateOf(view, readerOf(principal, facts, view), {
    asOf: ports.clock.now(),
    warnings: warningsIn(view),
  });
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
