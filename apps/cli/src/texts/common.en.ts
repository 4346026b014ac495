/** What is the same for every verb. */
export const commonEn = {
  program: 'An event-sourced complaint ledger: what was known, what was decided and why.',
  data: 'data folder (REDRESS_DATA; default ./redress-data)',
  keys: 'key ring folder (REDRESS_KEYS; default <data>.keys)',
  zone: 'IANA time zone (REDRESS_ZONE); frozen when the ledger is opened',
  lang: 'en or zh; else the language of the environment',
  json: 'one JSON document on stdout, NDJSON for a sequence',
  example: (lines: readonly string[]) => `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`,
  help: 'how it is used',
  /** Titles in a help page, and what the parser of the command line says by itself. */
  helpTitle: (title: string) => title,
  parserSentence: (sentence: string) => sentence,
  seeHelp: '(add --help for what there is)',
};
