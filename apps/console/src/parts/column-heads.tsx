import type { ReactNode } from 'react';

type ColumnHeadsProps<C extends string> = Readonly<{
  columns: readonly C[];
  word: (column: C) => string;
  /** What stands before them. */
  first?: ReactNode;
}>;

/** The head of a table: a title to each column. */
export const ColumnHeads = <C extends string>({ columns, word, first }: ColumnHeadsProps<C>) => (
  <thead>
    <tr>
      {first}
      {columns.map((column) => (
        <th key={column} scope="col">
          {word(column)}
        </th>
      ))}
    </tr>
  </thead>
);
