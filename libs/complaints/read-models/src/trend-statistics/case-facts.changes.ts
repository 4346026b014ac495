import { correctionApplies, type ComplaintEventType, type Correction } from '@redress/complaints/domain';
import { assertNever, type Instant } from '@redress/kernel';
import type { Change } from '../folding/complaint-fold';
import type { CaseFacts } from './case-facts.document';
import { endFacts } from './case-facts.ending';
import { categoryDimension } from './case-facts.filing';
import { ownedBy, standingIn } from './case-facts.standing';

type FactsChange<T extends ComplaintEventType> = Change<CaseFacts, T>;
export type FactsChanges<T extends ComplaintEventType> = { readonly [K in T]: FactsChange<K> };

/** The earlier of two: an act may be entered late, after another of its kind that it came before. */
const first = (known: Instant | null, at: Instant): Instant => (known === null || at < known ? at : known);

const corrected = (facts: CaseFacts, correction: Correction): CaseFacts['dimensions'] => {
  switch (correction.field) {
    case 'category':
      return { ...facts.dimensions, ...categoryDimension(correction.value) };
    case 'channel':
      return { ...facts.dimensions, channel: correction.value };
    case 'originKind':
      return { ...facts.dimensions, origin: correction.value };
    case 'respondentOrganisation':
    case 'subject':
    case 'narrative':
    case 'demand':
    case 'complainantName':
    case 'complainantContact':
      return facts.dimensions;
    default:
      return assertNever(correction);
  }
};

type IntakeType =
  | 'InformationRequested'
  | 'InformationSupplied'
  | 'ComplaintMarkedValid'
  | 'ComplaintMarkedInvalid'
  | 'AcceptanceRefused'
  | 'TriageAssessed'
  | 'RecordCorrected';

const intakeFacts: FactsChanges<IntakeType> = {
  InformationRequested: (facts, _data, recorded) => standingIn(facts, 'NeedsInformation', recorded),
  InformationSupplied: (facts, _data, recorded) => standingIn(facts, 'Filed', recorded),
  ComplaintMarkedValid: (facts, _data, recorded) => ({
    validAt: first(facts.validAt, recorded.occurredAt),
    ...standingIn(facts, 'Valid', recorded),
  }),
  ComplaintMarkedInvalid: (facts, data, recorded) => endFacts(facts, 'Invalid', data, recorded),
  AcceptanceRefused: (facts, data, recorded) => endFacts(facts, 'NotAccepted', data, recorded),
  TriageAssessed: (facts, { category, sensitivity }, { id }) => ({
    standing: { ...facts.standing, sensitivity },
    ...(category === undefined
      ? {}
      : {
          dimensions: { ...facts.dimensions, ...categoryDimension(category) },
          setBy: { ...facts.setBy, category: id },
        }),
  }),
  RecordCorrected: (facts, data, { id }) =>
    correctionApplies(facts.setBy, data)
      ? { dimensions: corrected(facts, data.correction), setBy: { ...facts.setBy, [data.correction.field]: id } }
      : {},
};

type HandlingType =
  | 'ComplaintAssigned'
  | 'AssignmentSigned'
  | 'HandlerNamed'
  | 'AssignmentReturned'
  | 'ComplaintTransferred'
  | 'ResolutionProposed'
  | 'ProposalRejected'
  | 'ComplaintEscalated';

const handlingFacts: FactsChanges<HandlingType> = {
  ComplaintAssigned: (facts, { unitId }, recorded) => ownedBy(facts, unitId, 'Assigned', recorded),
  AssignmentSigned: (facts, _data, recorded) => standingIn(facts, 'InProgress', recorded),
  HandlerNamed: (facts, { handlerId }) => ({ standing: { ...facts.standing, handler: handlerId } }),
  AssignmentReturned: (facts, _data, recorded) => ({
    ...ownedBy(facts, 'notStated', 'Valid', recorded),
    returnedAt: first(facts.returnedAt, recorded.occurredAt),
  }),
  ComplaintTransferred: (facts, { toUnit }, recorded) => ({
    ...ownedBy(facts, toUnit, 'Assigned', recorded),
    transferredAt: first(facts.transferredAt, recorded.occurredAt),
  }),
  ResolutionProposed: (facts, _data, recorded) => standingIn(facts, 'ResolutionProposed', recorded),
  ProposalRejected: (facts, _data, recorded) => standingIn(facts, 'InProgress', recorded),
  ComplaintEscalated: (facts, _data, { occurredAt }) => ({ escalatedAt: first(facts.escalatedAt, occurredAt) }),
};

type EndingType =
  | 'ComplaintClosedWithFeedback'
  | 'ComplaintWithdrawn'
  | 'ReopenRequested'
  | 'ComplaintReopened'
  | 'ReopenRefused'
  | 'OutcomeDisputed';

const endingFacts: FactsChanges<EndingType> = {
  ComplaintClosedWithFeedback: (facts, data, recorded) => ({
    ...endFacts(facts, 'Closed', data, recorded),
    dimensions: { ...facts.dimensions, outcome: data.outcome },
  }),
  ComplaintWithdrawn: (facts, data, recorded) => endFacts(facts, 'Withdrawn', data, recorded),
  ReopenRequested: (facts, _data, recorded) => standingIn(facts, 'ReopenRequested', recorded),
  ComplaintReopened: (facts, _data, recorded) => ({
    ...ownedBy(facts, 'notStated', 'Valid', recorded),
    reopenedAt: first(facts.reopenedAt, recorded.occurredAt),
  }),
  ReopenRefused: (facts, { backTo }, recorded) => standingIn(facts, backTo, recorded),
  OutcomeDisputed: (facts, _data, recorded) => ({
    ...standingIn(facts, 'Disputed', recorded),
    disputedAt: first(facts.disputedAt, recorded.occurredAt),
  }),
};

export const factsChanges = { ...intakeFacts, ...handlingFacts, ...endingFacts };
