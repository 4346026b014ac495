import type { EndDate, Provenance } from '@redress/complaints/domain';
import { millisecondsOf, millisecondsPerDay, type Instant } from '@redress/kernel';
import { civilDaysBetween } from '../folding/civil-period';
import type { RecordedComplaint } from '../folding/complaint-fold';
import type { CaseEnd, CaseFacts } from './case-facts.document';
import { standingIn } from './case-facts.standing';

/**
 * Whole days from filing to an end. Times are compared at the coarser of their precisions (ledger-format, Time): two instants by days of twenty-four
 * hours, else their civil dates.
 */
const daysFrom = (filed: CaseFacts['filed'], at: Instant, on: EndDate, { precision }: Provenance): number | null => {
  if (on === 'notStated' || precision === 'notAfter' || filed.precision === 'notAfter') return null;
  if (precision === 'day' || filed.precision === 'day') return civilDaysBetween(filed.on, on);
  return Math.floor((millisecondsOf(at) - millisecondsOf(filed.at)) / millisecondsPerDay);
};

/** An end of the case; it may be taken up again. */
export const endFacts = (
  facts: CaseFacts,
  kind: CaseEnd['kind'],
  data: Provenance & Readonly<{ endedOn: EndDate }>,
  recorded: RecordedComplaint,
): Pick<CaseFacts, 'ends' | 'openness' | 'standing'> => ({
  ends: [
    ...facts.ends,
    {
      kind,
      at: recorded.occurredAt,
      on: data.endedOn,
      precision: data.precision ?? 'exact',
      days: daysFrom(facts.filed, recorded.occurredAt, data.endedOn, data),
    },
  ],
  ...standingIn(facts, kind, recorded),
});
