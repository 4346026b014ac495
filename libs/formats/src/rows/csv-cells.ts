import { parsed, refused, type Parsed } from '../refusal';

/** The cells of one CSV record, one for each column. */
export const csvCells = (
  columns: readonly string[],
  lastColumnMayLack: boolean,
  fields: readonly string[],
): Parsed<readonly string[]> => {
  if (fields.length === columns.length) return parsed(fields);
  if (lastColumnMayLack && fields.length === columns.length - 1) return parsed([...fields, '']);
  return refused('column-count', `The record has ${fields.length} columns instead of ${columns.length}`);
};

export const isHeaderOf = (columns: readonly string[], fields: readonly string[]): boolean =>
  fields.length === columns.length && fields.every((field, at) => field === columns[at]);
