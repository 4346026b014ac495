import {
  caseOverdueFrom,
  clockCancelled,
  clockMoves,
  clockSet,
  endCountsAt,
  type ClockStep,
  type DeadlineClock,
} from '../folding/deadline-clock';
import type { FactsChanges } from './case-facts.changes';
import type { CaseFacts } from './case-facts.document';

type ClockParts = Pick<CaseFacts, 'clocks' | 'overdueFrom'>;

const withClocks = (clocks: readonly DeadlineClock[]): ClockParts => ({ clocks, overdueFrom: caseOverdueFrom(clocks) });

const moved = (facts: CaseFacts, stepOf: (clock: DeadlineClock) => ClockStep | undefined): ClockParts =>
  withClocks(facts.clocks.map((clock) => ({ ...clock, ...stepOf(clock) })));

export const clockFacts: FactsChanges<
  'DeadlineSet' | 'ClockPaused' | 'ClockResumed' | 'DeadlineMet' | 'DeadlineBreached' | 'DeadlineCancelled'
> = {
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
