import type { StatementSync } from 'node:sqlite';
import {
  assertFieldsOf,
  tokensOf,
  type DocumentContent,
  type GuardedDocument,
  type LoadedDocument,
  type JsonObject,
  type ReadModel,
} from '@redress/kernel';
import type { Generation } from './catalog';
import { columnOf, fieldsOf, tableNames } from './generation-tables';
import type { Statements } from './statements';

/** Writes and loads the documents of one generation, inside the caller's transaction. */
export type DocumentWrites = Readonly<{
  write: (document: GuardedDocument) => void;
  load: (key: string) => LoadedDocument | undefined;
}>;

/** Tokens as the full-text table keeps them; none has a blank in it. */
export const joinedTokens = (content: Pick<DocumentContent, 'searchText'>): string => tokensOf(content).join(' ');

const upsertSql = (table: string, model: ReadModel): string => {
  const columns = ['key', 'stream', 'revision', ...fieldsOf(model).map(columnOf), 'document'];
  const updates = columns.slice(1).map((column) => `${column} = excluded.${column}`);
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (key) DO UPDATE SET ${updates.join(', ')} WHERE excluded.revision >= revision RETURNING id`;
};

const searchWrites = (statements: Statements, table: string) => {
  const kept = statements.of(`SELECT tokens FROM ${table} WHERE rowid = ?`);
  const insert = statements.of(`INSERT INTO ${table} (rowid, tokens) VALUES (?, ?)`);
  const remove = statements.of(`DELETE FROM ${table} WHERE rowid = ?`);
  return {
    remove: (id: number): void => void remove.run(id),
    // Most events change no word that search finds a document by: reading the old ones is far cheaper than indexing them again.
    write: (id: number, tokens: string): void => {
      const old = kept.get(id)?.['tokens'];
      if (old === tokens) return;
      if (old !== undefined) remove.run(id);
      if (tokens !== '') insert.run(id, tokens);
    },
  };
};

export const documentWrites = (statements: Statements, generation: Generation): DocumentWrites => {
  const { model } = generation;
  const names = tableNames(generation);
  const fields = fieldsOf(model);
  const upsert = statements.of(upsertSql(names.documents, model));
  const goneAt = statements.withBigInts(`SELECT revision FROM ${names.gone} WHERE key = ?`);
  const forgetGone = statements.of(`DELETE FROM ${names.gone} WHERE key = ?`);
  const markGone = statements.of(`INSERT INTO ${names.gone} (key, revision) VALUES (?, ?)
    ON CONFLICT (key) DO UPDATE SET revision = max(revision, excluded.revision)`);
  const standing = statements.withBigInts(`SELECT id, revision, document FROM ${names.documents} WHERE key = ?`);
  const remove = statements.of(`DELETE FROM ${names.documents} WHERE id = ?`);
  const search = model.searchable ? searchWrites(statements, names.search) : undefined;

  const rowOf = (key: string): Readonly<{ id: number; revision: bigint; text: unknown }> | undefined => {
    const row = standing.get(key);
    // Integer columns of this statement come as bigint.
    return row && { id: Number(row['id']), revision: row['revision'] as bigint, text: row['document'] };
  };
  const put = ({ key, stream, revision }: GuardedDocument, content: DocumentContent): void => {
    assertFieldsOf(model, content.fields);
    const gone = revisionOf(goneAt, key);
    if (gone !== undefined && gone > revision) return;
    if (gone !== undefined) forgetGone.run(key);
    const values = fields.map((field) => content.fields[field] ?? null);
    const row = upsert.get(key, stream, revision, ...values, JSON.stringify(content.document));
    // No row: what stands there is newer.
    if (row !== undefined) search?.write(Number(row['id']), joinedTokens(content));
  };

  const drop = ({ key, revision }: GuardedDocument): void => {
    const row = rowOf(key);
    if (row !== undefined && row.revision > revision) return;
    if (row !== undefined) {
      search?.remove(row.id);
      remove.run(row.id);
    }
    markGone.run(key, revision);
  };

  return {
    write: (document) => (document.content === undefined ? drop(document) : put(document, document.content)),
    load: (key) => {
      const row = standing.get(key);
      if (row !== undefined) return { revision: row['revision'] as bigint, document: parsedDocument(row['document']) };
      const gone = revisionOf(goneAt, key);
      return gone === undefined ? undefined : { revision: gone, document: undefined };
    },
  };
};

const revisionOf = (statement: StatementSync, key: string): bigint | undefined => {
  const revision = statement.get(key)?.['revision'];
  return typeof revision === 'bigint' ? revision : undefined;
};

/** A document as it was written: the layout and the declaration of its table were checked before. */
export const parsedDocument = (text: unknown): JsonObject => JSON.parse(String(text)) as JsonObject;
