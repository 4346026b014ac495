import { correctionApplies, type Correction, type EndDate, type Provenance } from '@redress/complaints/domain';
import { assertNever, millisecondsOf, millisecondsPerDay, type Instant } from '@redress/kernel';
import { civilDaysBetween } from '../folding/civil-period';
import type { Change, RecordedComplaint } from '../folding/complaint-fold';
import {
  caseOverdueFrom,
  clockCancelled,
  clockMoves,
  clockSet,
  endCountsAt,
  type ClockStep,
  type DeadlineClock,
} from '../folding/deadline-clock';
import type { CaseEnd, CaseFacts } from './case-facts.document';
import { categoryDimension } from './case-facts.filing';

/** The earlier of two: an act may be entered late, after another of its kind that it came before. */
const first = (known: Instant | null, at: Instant): Instant => (known === null || at < known ? at : known);

/**
 * Whole days from filing to an end. Times are compared at the coarser of their precisions (ledger-format, Time): two instants by days of twenty-four
 * hours, else their civil dates.
 */
const daysFrom = (filed: CaseFacts['filed'], at: Instant, on: EndDate, { precision }: Provenance): number | null => {
  if (on === 'notStated' || precision === 'notAfter' || filed.precision === 'notAfter') return null;
  if (precision === 'day' || filed.precision === 'day') return civilDaysBetween(filed.on, on);
  return Math.floor((millisecondsOf(at) - millisecondsOf(filed.at)) / millisecondsPerDay);
};

const ended = (
  facts: CaseFacts,
  kind: CaseEnd['kind'],
  data: Provenance & Readonly<{ endedOn: EndDate }>,
  { occurredAt }: RecordedComplaint,
): Pick<CaseFacts, 'ends'> => ({
  ends: [
    ...facts.ends,
    {
      kind,
      at: occurredAt,
      on: data.endedOn,
      precision: data.precision ?? 'exact',
      days: daysFrom(facts.filed, occurredAt, data.endedOn, data),
    },
  ],
});

type ClockParts = Pick<CaseFacts, 'clocks' | 'overdueFrom'>;

const withClocks = (clocks: readonly DeadlineClock[]): ClockParts => ({ clocks, overdueFrom: caseOverdueFrom(clocks) });

const moved = (facts: CaseFacts, stepOf: (clock: DeadlineClock) => ClockStep | undefined): ClockParts =>
  withClocks(facts.clocks.map((clock) => ({ ...clock, ...stepOf(clock) })));

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

type FactsChanges = {
  readonly [
    K in
      | 'ComplaintMarkedValid'
      | 'ComplaintMarkedInvalid'
      | 'AcceptanceRefused'
      | 'TriageAssessed'
      | 'ComplaintAssigned'
      | 'RecordCorrected'
      | 'ComplaintEscalated'
      | 'ComplaintClosedWithFeedback'
      | 'OutcomeDisputed'
      | 'ComplaintWithdrawn'
      | 'DeadlineSet'
      | 'ClockPaused'
      | 'ClockResumed'
      | 'DeadlineMet'
      | 'DeadlineBreached'
      | 'DeadlineCancelled'
  ]: Change<CaseFacts, K>;
};

export const factsChanges: FactsChanges = {
  ComplaintMarkedValid: (facts, _data, { occurredAt }) => ({ validAt: first(facts.validAt, occurredAt) }),
  ComplaintMarkedInvalid: (facts, data, recorded) => ended(facts, 'Invalid', data, recorded),
  AcceptanceRefused: (facts, data, recorded) => ended(facts, 'NotAccepted', data, recorded),
  TriageAssessed: (facts, { category }, { id }) =>
    category === undefined
      ? {}
      : {
          dimensions: { ...facts.dimensions, ...categoryDimension(category) },
          setBy: { ...facts.setBy, category: id },
        },
  ComplaintAssigned: (facts, { unitId }) => ({ dimensions: { ...facts.dimensions, unit: unitId } }),
  RecordCorrected: (facts, data, { id }) =>
    correctionApplies(facts.setBy, data)
      ? { dimensions: corrected(facts, data.correction), setBy: { ...facts.setBy, [data.correction.field]: id } }
      : {},
  ComplaintEscalated: (facts, _data, { occurredAt }) => ({ escalatedAt: first(facts.escalatedAt, occurredAt) }),
  ComplaintClosedWithFeedback: (facts, data, recorded) => ({
    ...ended(facts, 'Closed', data, recorded),
    dimensions: { ...facts.dimensions, outcome: data.outcome },
  }),
  OutcomeDisputed: (facts, _data, { occurredAt }) => ({
    disputedAt: first(facts.disputedAt, occurredAt),
    openAgainAt: occurredAt,
  }),
  ComplaintWithdrawn: (facts, data, recorded) => ended(facts, 'Withdrawn', data, recorded),
  DeadlineSet: (facts, data) => (data.kind === 'resolve' ? withClocks([...facts.clocks, clockSet(data)]) : {}),
  ClockPaused: (facts, data) => moved(facts, (clock) => clockMoves.ClockPaused(clock, data)),
  ClockResumed: (facts, data) => moved(facts, (clock) => clockMoves.ClockResumed(clock, data)),
  DeadlineMet: (facts, data) => moved(facts, (clock) => clockMoves.DeadlineMet(clock, data)),
  DeadlineBreached: (facts, data) => moved(facts, (clock) => clockMoves.DeadlineBreached(clock, data)),
  DeadlineCancelled: (facts, data, recorded) => {
    // The end stands before what it cancels.
    const endedAt = endCountsAt(recorded, facts.ends.at(-1)?.precision);
    return moved(facts, (clock) => clockCancelled(clock, data, endedAt));
  },
};
