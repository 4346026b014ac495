/** `redress export`. */
export const exportEn = {
  description:
    'writes a file that verifies by itself: sealed, or with --reveal what was sealed disclosed as salt and value',
  out: 'the new file',
  chooseOne: 'Say what to export: a case, --ref SYSTEM:ID, or --all; one of them.',
  outExists: (path: string) => `${path} is there already: an export is never written over another file.`,
  noFolder: (folder: string) => `There is no folder ${folder}.`,
  lost: (where: string, reason: string) => `Lost: ${where}: ${reason}`,
  places: (from: string, to: string) =>
    from === to ? `the event at position ${from}` : `the events at positions ${from} to ${to}`,
  somewhere: 'a part of the log',
  known: (place: string) => `  it was ${place}`,
  unreadable: (place: string, reason: string) => `Left out: ${place} is no event any more: ${reason}`,
  undisclosed: (place: string, pointer: string, reason: string) =>
    `Left sealed: ${place}, ${pointer} does not open: ${reason}`,
  moreGaps: (count: string) => `and ${count} more`,
  said: (events: string, path: string) => `${events} events written to ${path}.`,
  whole: (path: string) => `It verifies by itself, anywhere: redress verify --file ${path}`,
  torn: 'What could be read is in it; what could not is named above. It will not verify as whole.',
};
