import { maxEventBytes } from '@redress/kernel';
import { parsed, refused, type Parsed } from '../refusal';
import type { CellOf } from './source-format';

/** Bytes of an event kept for what is not a row's text: ids, metadata, salts, keys and tags of its sealed fields. */
const eventOverheadBytes = 16 * 1_024;

/**
 * Bytes of the JSON text of all cells of one row. Sealing writes base64url, four characters for three bytes, and all texts of a row may stand
 * in one event: a row within this limit fits into every event.
 */
export const maxRowTextBytes = Math.floor(((maxEventBytes - eventOverheadBytes) * 3) / 4);

/** Canonical text of a row: its cells in the order of the format's columns. */
export const rowTextOf = (cells: readonly string[]): string => JSON.stringify(cells);

/** What no cell of any format may hold, checked once for all of them. */
export const checkCells = (columns: readonly string[], cells: readonly string[]): Parsed<readonly string[]> => {
  for (const [at, cell] of cells.entries()) {
    if (!cell.isWellFormed()) return refused('lone-surrogate', 'The cell holds half of a surrogate pair', columns[at]);
    if (cell.includes('\0')) return refused('nul-character', 'The cell holds a NUL character', columns[at]);
  }
  const bytes = Buffer.byteLength(rowTextOf(cells));
  return bytes > maxRowTextBytes
    ? refused('row-too-large', `The texts of a row have at most ${maxRowTextBytes} bytes; these have ${bytes}`)
    : parsed(cells);
};

/** @throws Error for a column that the format does not have: a slip in the importer. */
export const cellReader = <C extends string>(columns: readonly C[], cells: readonly string[]): CellOf<C> => {
  return (column) => {
    const cell = cells[columns.indexOf(column)];
    if (cell === undefined) throw new Error(`No column ${column}`);
    return cell;
  };
};
