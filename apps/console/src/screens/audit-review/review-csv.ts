/** One line of what an auditor has walked through; its columns are those of the contract's own table, and whether he ticked it. */
export type ReviewLine = Readonly<Record<(typeof reviewColumns)[number], string>>;

export const reviewColumns = [
  'reviewed',
  'recorded',
  'happened',
  'zone',
  'number',
  'revision',
  'type',
  'sentence',
  'actor',
  'role',
  'unit',
  'policy',
  'eh',
  'sample',
  'seed',
  'dataTo',
] as const;

/** A spreadsheet takes text that begins so for a formula. */
const asText = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180, beginning with its header. */
export const reviewCsv = (lines: readonly ReviewLine[]): string =>
  [reviewColumns, ...lines.map((line) => reviewColumns.map((column) => asText(line[column])))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');
