/** A past state: what it is the state of, its sections, and what a reader must know of it. */
export const asOfEn = {
  description: 'the case as it stood at an instant; with --known-at, as the office could have known it then',
  at: 'as it was at this instant; a date means the end of that day in the ledger’s zone',
  knownAt: 'as it could be known at this instant: only what had been recorded by then',
  revision: 'after this revision; not together with --at or --known-at',
  whichPast: (example: string) =>
    `Which past? Give --at INSTANT (and --known-at INSTANT), or --revision N, for example: ${example}`,
  twoPasts: '--revision says already what had happened and what was recorded: give it, or --at and --known-at',
  wasAt: (when: string) => `as it was at ${when}`,
  knowableAt: (when: string) => `as it could be known at ${when}`,
  wasAtKnowableAt: (when: string, known: string) => `as it was at ${when}, and could be known at ${known}`,
  afterRevision: (revision: string) => `as it was after event #${revision}`,
  endOf: (date: string) => `the end of ${date}`,
  events: (upTo: string, head: string) => `up to event #${upTo} of #0 to #${head}`,
  since: (when: string) => `since ${when}`,
  notFiled: {
    title: 'not filed yet',
    filedLater: (filedAt: string, span: string) => `The case was filed ${span} later, at ${filedAt}.`,
    recordedLater: (filedAt: string, recordedAt: string) =>
      `The case had been filed (${filedAt}), but nothing of it was recorded here before ${recordedAt}.`,
    importedLater: (filedAt: string, recordedAt: string) =>
      `The case was filed at ${filedAt} in another system; it was not known here before the import at ${recordedAt}.`,
  },
  sections: {
    standing: 'Standing',
    people: 'People',
    matter: 'Matter',
    acceptance: 'Acceptance',
    handling: 'Handling',
    escalations: 'Escalations',
    deadlines: 'Deadlines',
    answer: 'Answer and end',
    windows: 'Windows',
    record: 'Record',
    timeline: 'Timeline',
  },
  none: 'none',
  deadlines: {
    what: 'deadline',
    state: 'state',
    due: 'due',
    then: 'then',
    start: 'counted from',
    policy: 'policy',
    left: (span: string) => `${span} left`,
    over: (span: string) => `${span} over`,
    stood: (span: string) => `stood still with ${span} left`,
    stoodOver: (span: string) => `stood still ${span} over`,
    met: (span: string) => `met with ${span} left`,
    missed: (span: string) => `missed by ${span}`,
  },
  windowOpen: (until: string, span: string) => `${until}, ${span} left`,
  windowPast: (until: string, span: string) => `${until}, ended ${span} before`,
  more: (count: number) => `${count} earlier ${count === 1 ? 'act' : 'acts'}: redress replay shows all`,
  warnings: {
    byThenAtTheLatest: (acts: string, recordedAt: string) =>
      `${acts}: proved but undated; happened by ${recordedAt}, when it was recorded, at the latest.`,
    mayHaveHappenedBefore: (acts: string, recordedAt: string) =>
      `${acts}: left out, since undated and recorded later (${recordedAt}); it may have happened before.`,
    enteredLater: (acts: string, recordedAt: string) =>
      `${acts}: in this state, but entered later (${recordedAt}); nobody could read of it here then.`,
    notKnownHereBeforeImport: (importedAt: string) =>
      `The history comes from another system’s records and was not known here before the import at ${importedAt}, whatever the office itself knew.`,
    assumed: (acts: string, fields: string) => `${acts}: the source is silent, the import policy assumed: ${fields}.`,
    notYet: (now: string) => `This instant has not come yet. It is ${now}, and what has happened by now is shown.`,
  },
};
