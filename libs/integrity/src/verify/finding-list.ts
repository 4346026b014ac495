import type { VerificationFinding } from './finding';

/** Findings, redactions and unopened fields that a report lists. */
export const findingsMax = 1_000;

/** Keeps the first findings in the order of the log, and counts them all; some are only known at the end. */
export type FindingList = Readonly<{
  add: (ordinal: number, finding: VerificationFinding) => void;
  finish: () => Readonly<{ findings: readonly VerificationFinding[]; findingsTotal: number }>;
}>;

export const listFindings = (max: number): FindingList => {
  const kept: Readonly<{ ordinal: number; finding: VerificationFinding }>[] = [];
  let total = 0;
  const inOrder = () => kept.sort((a, b) => a.ordinal - b.ordinal);
  return {
    add: (ordinal, finding) => {
      total += 1;
      kept.push({ ordinal, finding });
      // Those that come last are dropped; twice the limit may wait, so that not every addition sorts.
      if (kept.length > 2 * max) inOrder().splice(max);
    },
    finish: () => ({
      findings: inOrder()
        .slice(0, max)
        .map(({ finding }) => finding),
      findingsTotal: total,
    }),
  };
};
