/** Why the ledger itself, not the case, refuses. What the case refuses has its sentences in the domain. */
export const refusalsEn = {
  keyRingMissing: 'The key ring is missing, so that nothing could be sealed',
  clockBehind: (now: string, previous: string) =>
    `The clock says ${now}, but the case was last written at ${previous}: set the clock right`,
  tooManyConflicts: (attempts: string) =>
    `Others kept writing to the case; it was decided ${attempts} times in vain: try again`,
  staleRevision: (expected: string, actual: string) =>
    `The case has moved on: revision ${expected} was expected, it stands at ${actual}`,
};
