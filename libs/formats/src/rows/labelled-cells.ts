import type { CellOf } from './source-format';

/**
 * Cells that share one field, each behind the name of its column, so that nothing is said that the source does not say: `City: X`. Empty cells, and
 * those that hold what the source writes for nothing, are left out.
 */
export const labelledCells = <C extends string>(
  cellOf: CellOf<C>,
  columns: readonly C[],
  emptyWords: ReadonlySet<string> = new Set(),
): readonly string[] =>
  columns.flatMap((column) => {
    const cell = cellOf(column);
    return cell === '' || emptyWords.has(cell) ? [] : [`${column}: ${cell}`];
  });
