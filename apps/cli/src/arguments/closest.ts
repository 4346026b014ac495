/** Letters that were left out, put in, exchanged or swapped with their neighbour: how far one word is from another (optimal string alignment). */
const distanceOf = (from: string, to: string): number => {
  const [a, b] = [Array.from(from), Array.from(to)];
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return at(a.length, b.length);
};

/** Words are compared as they are meant: without case, blanks, dashes and underscores. */
export const bare = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]/g, '');

/** A word further away than this share of its letters was not meant. */
const shareMax = 0.4;

/** The candidate that was probably meant; undefined where none is near. */
export const closest = (word: string, candidates: readonly string[]): string | undefined => {
  const wanted = bare(word);
  const near = candidates
    .map((candidate) => ({ candidate, distance: distanceOf(wanted, bare(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, bare(candidate).length * shareMax))
    .sort((a, b) => a.distance - b.distance);
  const begun = wanted === '' ? undefined : candidates.find((candidate) => bare(candidate).startsWith(wanted));
  return near[0]?.candidate ?? begun;
};
