import type { SQLInputValue } from 'node:sqlite';
import { tokensOf, type DocumentContent, type GuardedDocument } from '@redress/kernel';
import type { Generation } from './catalog';
import { columnOf, fieldsOf, tableNames } from './generation-tables';
import { noSearchWrites, searchWrites } from './search-writes';
import type { Statements } from './statements';

/** The rows of one generation, with the words they are found by, inside the caller's transaction and between `begin` and `end`. */
export type RowWrites = Readonly<{
  begin: () => void;
  insert: (document: GuardedDocument, content: DocumentContent) => void;
  replace: (id: number, document: GuardedDocument, content: DocumentContent) => void;
  remove: (id: number) => void;
  end: () => void;
}>;

/** Tokens as the full-text table keeps them; none has a blank in it. */
const joinedTokens = (content: DocumentContent): string => tokensOf(content).join(' ');

export const rowWrites = (statements: Statements, generation: Generation): RowWrites => {
  const { model } = generation;
  const { documents, search } = tableNames(generation);
  const fields = fieldsOf(model);
  const columns = ['key', 'stream', 'revision', ...fields.map(columnOf), 'document'];
  const marks = columns.map(() => '?').join(', ');
  const insertion = statements.of(`INSERT INTO ${documents} (${columns.join(', ')}) VALUES (${marks})`);
  const replacement = statements.of(`UPDATE ${documents} SET (${columns.join(', ')}) = (${marks}) WHERE id = ?`);
  const removal = statements.of(`DELETE FROM ${documents} WHERE id = ?`);
  const words = model.searchable ? searchWrites(statements, search) : noSearchWrites;
  const tokens = model.searchable ? joinedTokens : () => '';

  const valuesOf = (document: GuardedDocument, content: DocumentContent): readonly SQLInputValue[] => [
    document.key,
    document.stream,
    document.revision,
    ...fields.map((field) => content.fields[field] ?? null),
    JSON.stringify(content.document),
  ];
  return {
    begin: words.begin,
    insert: (document, content) => {
      const { lastInsertRowid } = insertion.run(...valuesOf(document, content));
      words.put(Number(lastInsertRowid), tokens(content));
    },
    replace: (id, document, content) => {
      replacement.run(...valuesOf(document, content), id);
      words.put(id, tokens(content));
    },
    remove: (id) => {
      removal.run(id);
      words.put(id, '');
    },
    end: words.end,
  };
};
