import type { ColumnMapping, ProvedSteps } from '../importer';
import type { Refusal } from '../refusal';

/** The text of a cell, as the source has it; empty where the source says nothing. */
export type CellOf<C extends string> = (column: C) => string;

export type MappedRow =
  | Readonly<{ outcome: 'parsed'; value: ProvedSteps }>
  | Readonly<{ outcome: 'refused'; refusal: Refusal; sourceId?: string }>;

/** What a file of a format is known by. */
export type Signature<C extends string = string> = Readonly<{
  name: string;
  /** `csv`: a header and records in its order. `ndjson`: one object of texts a line. */
  shape: 'csv' | 'ndjson';
  /** In the order of the source. */
  columns: readonly ColumnMapping<C>[];
}>;

/** All that is particular to one format; the rest is in `importRows`. */
export type SourceFormat<C extends string> = Signature<C> &
  Readonly<{
    /** Whether a CSV record may lack its last column, which then counts as empty. */
    lastColumnMayLack: boolean;
    rowOf: (cellOf: CellOf<C>) => MappedRow;
  }>;

export const columnNamesOf = <C extends string>({ columns }: Pick<Signature<C>, 'columns'>): readonly C[] =>
  columns.map(({ source }) => source);

/** What a file of this format looks like, for the sentence that refuses another. */
export const expectationOf = (signature: Signature): string => {
  const names = columnNamesOf(signature);
  return signature.shape === 'csv'
    ? `CSV with the ${names.length} columns ${names.join(', ')}`
    : `one JSON object a line with the ${names.length} keys ${names.join(', ')}`;
};
