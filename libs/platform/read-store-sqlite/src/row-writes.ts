import { tokensOf, type DocumentContent, type GuardedDocument, type ReadModel } from '@redress/kernel';
import type { Generation } from './catalog';
import { columnOf, fieldsOf, tableNames } from './generation-tables';
import { noSearchWrites, searchWrites } from './search-writes';
import type { Statements } from './statements';

/** The rows of one generation, with the words they are found by, inside the caller's transaction and between `begin` and `end`. */
export type RowWrites = Readonly<{
  begin: () => void;
  /** Inserts or replaces a row, unless what stands there is newer. `isNew`: there is surely none, which is inserted at less than half the cost. */
  put: (document: GuardedDocument, content: DocumentContent, isNew: boolean) => void;
  remove: (id: number) => void;
  end: () => void;
}>;

/** Tokens as the full-text table keeps them; none has a blank in it. */
const joinedTokens = (content: DocumentContent): string => tokensOf(content).join(' ');

const columnsOf = (model: ReadModel): readonly string[] => [
  'key',
  'stream',
  'revision',
  ...fieldsOf(model).map(columnOf),
  'document',
];

const insertSql = (table: string, model: ReadModel): string => {
  const columns = columnsOf(model);
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
};

const replacing = (model: ReadModel): string => {
  const updates = columnsOf(model)
    .slice(1)
    .map((column) => `${column} = excluded.${column}`);
  return `ON CONFLICT (key) DO UPDATE SET ${updates.join(', ')} WHERE excluded.revision >= revision`;
};

export const rowWrites = (statements: Statements, generation: Generation): RowWrites => {
  const { model } = generation;
  const { documents, search } = tableNames(generation);
  const fields = fieldsOf(model);
  const insert = statements.of(insertSql(documents, model));
  const upsert = `${insertSql(documents, model)} ${replacing(model)}`;
  const replace = statements.of(upsert);
  const replaceAndTell = statements.of(`${upsert} RETURNING id`);
  const removal = statements.of(`DELETE FROM ${documents} WHERE id = ?`);
  const words = model.searchable ? searchWrites(statements, search) : noSearchWrites;

  const valuesOf = ({ key, stream, revision }: GuardedDocument, content: DocumentContent) =>
    [
      key,
      stream,
      revision,
      ...fields.map((field) => content.fields[field] ?? null),
      JSON.stringify(content.document),
    ] as const;
  const putFound = (document: GuardedDocument, content: DocumentContent, isNew: boolean): void => {
    const values = valuesOf(document, content);
    const id = isNew ? insert.run(...values).lastInsertRowid : replaceAndTell.get(...values)?.['id'];
    // No id: what stands there is newer.
    if (id !== undefined) words.put(Number(id), joinedTokens(content));
  };
  const putPlain = (document: GuardedDocument, content: DocumentContent, isNew: boolean): void =>
    void (isNew ? insert : replace).run(...valuesOf(document, content));
  const remove = (id: number): void => {
    words.put(id, '');
    removal.run(id);
  };
  return { begin: words.begin, put: model.searchable ? putFound : putPlain, remove, end: words.end };
};
