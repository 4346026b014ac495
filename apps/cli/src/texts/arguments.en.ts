const list = (words: readonly string[]): string => words.join(', ');

const meant = (word: string | undefined): string => (word === undefined ? '' : ` Did you mean ${word}?`);

const instantForms = (zone: string): string =>
  `Give a date (2026-03-05: the end of that day in ${zone}), a local time (2026-03-05T14:00) or RFC 3339 (2026-03-05T06:00:00Z).`;

/** Arguments and options that several verbs take, and what is said where one cannot be meant. */
export const argumentsEn = {
  caseArgument: 'complaint id or complaint number; or use --ref',
  refOption: 'the case of another system’s record, such as cfpb:1114245',
  revealOption: 'open personal text; the access is recorded first, so --purpose is needed and the folder is written to',
  purposeOption: 'why personal text is opened, in your own words',
  noCase: (verb: string) =>
    `Which case? Give its number or id, or --ref SYSTEM:ID, for example: redress ${verb} --ref cfpb:1114245`,
  twoCases: (verb: string, text: string, ref: string) =>
    `Two cases are named, ${text} and --ref ${ref}. Give one of them: redress ${verb} ${text}, or redress ${verb} --ref ${ref}`,
  notAReference: (ref: string) =>
    `--ref names a record as SYSTEM:ID, for example --ref cfpb:1114245; ${JSON.stringify(ref)} is none`,
  meantAsReference: (verb: string, text: string) =>
    `${text} is no complaint number. Did you mean: redress ${verb} --ref ${text}`,
  notACase: (text: string) =>
    `${JSON.stringify(text)} names no case. A complaint number looks like 20260305-7KQ2M9XBD5, an id like 3f2b...-...; another system’s record is named with --ref SYSTEM:ID`,
  unknownSystem: (system: string, near: string | undefined, systems: readonly string[]) =>
    systems.length === 0
      ? `No case here came from another system, so --ref ${system}:... finds none`
      : `No case here came from a system ${system}.${meant(near)} There are: ${list(systems)}`,
  unknownRecord: (system: string, id: string) => `No case here was made of record ${id} of ${system}`,
  unknownCase: (text: string) => `There is no case ${text} in this ledger`,
  mistypedNumber: (text: string, likely: readonly string[]) =>
    `${text} is mistyped: its check character does not fit, so no case has that number.${likely.length === 0 ? '' : ` Did you mean ${likely.join(' or ')}?`}`,
  notAmong: (what: string, asked: string, near: string | undefined, allowed: readonly string[]) =>
    `${what}: there is no ${JSON.stringify(asked)}.${meant(near)} There are: ${list(allowed)}`,
  notANumber: (what: string, asked: string, least: number, most: number) =>
    `${what} is a whole number from ${least} to ${most}, not ${JSON.stringify(asked)}`,
  notARevision: (option: string, asked: string, head: bigint) =>
    `${option} is a revision of the case, a number from 0 to ${head}, not ${JSON.stringify(asked)}`,
  noSuchRevision: (option: string, asked: string, head: bigint) =>
    `${option} ${asked}: the case has the revisions 0 to ${head}`,
  notADate: (option: string, asked: string) => `${option} is a date such as 2026-03-05, not ${JSON.stringify(asked)}`,
  instants: {
    notUnderstood: (option: string, asked: string, zone: string) =>
      `${option} ${JSON.stringify(asked)} is not understood as a time. ${instantForms(zone)}`,
    noSuchDate: (option: string, asked: string, zone: string) =>
      `${option} ${asked}: there is no such date. ${instantForms(zone)}`,
    noSuchTime: (option: string, asked: string, zone: string) =>
      `${option} ${asked}: there is no such time of day. ${instantForms(zone)}`,
    neverShown: (option: string, asked: string, zone: string) =>
      `${option} ${asked}: the clocks of ${zone} never showed it, since they were put forward over it. ${instantForms(zone)}`,
  },
  revealWithoutPurpose:
    '--reveal opens personal text and is recorded with its purpose. Add one, for example: --reveal --purpose "Call back about the reply"',
  purposeWithoutReveal:
    '--purpose says why personal text is opened, and nothing is opened without --reveal. Give both, or neither',
  purposeTooLong: (characters: number) => `--purpose is a sentence of at most ${characters} characters`,
};
