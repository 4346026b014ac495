/** `redress sample`. */
export const sampleEn = {
  description:
    'files and handles made-up cases of a made-up city through the ordinary commands; only on a ledger opened as a sample',
  cases: (most: string) => `cases, at most ${most}`,
  seed: 'another number, another city; the same number, the same cases',
  until: 'the last moment of the sample',
  performing: 'acts',
  refused: (caseNumber: number, step: string, reason: string) => `Case ${caseNumber}, ${step}: refused: ${reason}`,
  said: (filed: string, acts: string, events: string) => `${filed} cases filed; ${acts} acts left ${events} events.`,
  nothingNew: (acts: string) => `Nothing new: all ${acts} acts were in the ledger already.`,
  asOf: (until: string) => `This city stands still at ${until}: ask for figures as of then (--as-of ${until}).`,
  interrupted: (acts: string) => `Stopped as asked after ${acts} acts. The same command goes on from there.`,
  labels: {
    cases: 'cases',
    acts: 'acts',
    events: 'events written',
    repeated: 'in already',
    refused: 'refused',
    from: 'from',
    until: 'until',
    seconds: 'seconds',
  },
};
