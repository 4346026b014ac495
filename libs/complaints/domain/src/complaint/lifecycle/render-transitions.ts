import { openStatuses, workingStatuses, type CaseStatus } from '../complaint.statuses';
import type { Repetition, Transition } from '../complaint.transitions';
import { complaintStatuses } from '../complaint.values';

const namedSets: readonly (readonly [name: string, statuses: readonly CaseStatus[]])[] = [
  ['any', complaintStatuses],
  ['open', openStatuses],
  ['working', workingStatuses],
];

const sameStatuses = (a: readonly CaseStatus[], b: readonly CaseStatus[]): boolean =>
  a.length === b.length && a.every((status) => b.includes(status));

const statusesInWords = (statuses: readonly CaseStatus[]): string =>
  namedSets.find(([, set]) => sameStatuses(set, statuses))?.[0] ??
  statuses.map((status) => (status === 'Unfiled' ? 'not filed' : status)).join(', ');

/** `formIsComplete` as `form is complete`. */
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A Markdown table with its columns aligned, as the formatter of this repository leaves it. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''].join('\n');
};

/** Every command with the statuses that it is allowed in and the one that it leads to. */
export const renderTransitions = (transitions: readonly Transition[]): string =>
  table(
    ['Command', 'From', 'To'],
    transitions.map(({ command, from, to }) => [command, statusesInWords(from), to]),
  );

/** The guards of every command, in the order in which they are asked. */
export const renderGuards = (transitions: readonly Transition[]): string =>
  transitions
    .filter(({ guards }) => guards.length > 0)
    .map(({ command, guards }) => `- **${command}**: ${guards.map(inWords).join('; ')}\n`)
    .join('');

/** The commands that ask for what is already so, and the code that they are refused with. */
export const renderRepetitions = (repetitions: readonly Repetition[]): string =>
  table(
    ['Command', 'In', 'Refused with'],
    repetitions.map(({ command, in: statuses, code }) => [command, statusesInWords(statuses), code]),
  );
