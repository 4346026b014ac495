import {
  assertFieldsOf,
  tokensOf,
  type DocumentContent,
  type GuardedDocument,
  type JsonObject,
  type LoadedDocument,
  type ReadModel,
} from '@redress/kernel';
import type { Generation } from './catalog';
import { columnOf, fieldsOf, tableNames } from './generation-tables';
import { goneKeys } from './gone-keys';
import type { Statements } from './statements';

/** Writes and loads the documents of one generation, inside the caller's transaction. */
export type DocumentWrites = Readonly<{
  write: (documents: readonly GuardedDocument[]) => void;
  load: (keys: readonly string[]) => ReadonlyMap<string, LoadedDocument>;
}>;

/** Tokens as the full-text table keeps them; none has a blank in it. */
const joinedTokens = (content: DocumentContent): string => tokensOf(content).join(' ');

const upsertSql = (table: string, model: ReadModel): string => {
  const columns = ['key', 'stream', 'revision', ...fieldsOf(model).map(columnOf), 'document'];
  const updates = columns.slice(1).map((column) => `${column} = excluded.${column}`);
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (key) DO UPDATE SET ${updates.join(', ')} WHERE excluded.revision >= revision`;
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

/** Inserts or replaces a row unless what stands there is newer, and keeps its words where the model is searched. */
const rowWrites = (statements: Statements, generation: Generation) => {
  const { model } = generation;
  const { documents, search } = tableNames(generation);
  const fields = fieldsOf(model);
  const upsert = upsertSql(documents, model);
  const valuesOf = ({ key, stream, revision }: GuardedDocument, content: DocumentContent) =>
    [
      key,
      stream,
      revision,
      ...fields.map((field) => content.fields[field] ?? null),
      JSON.stringify(content.document),
    ] as const;
  if (!model.searchable) {
    const plain = statements.of(upsert);
    return {
      put: (document: GuardedDocument, content: DocumentContent) => void plain.run(...valuesOf(document, content)),
      removeWords: () => undefined,
    };
  }
  const returning = statements.of(`${upsert} RETURNING id`);
  const words = searchWrites(statements, search);
  return {
    put: (document: GuardedDocument, content: DocumentContent) => {
      const row = returning.get(...valuesOf(document, content));
      if (row !== undefined) words.write(Number(row['id']), joinedTokens(content));
    },
    removeWords: words.remove,
  };
};

export const documentWrites = (statements: Statements, generation: Generation): DocumentWrites => {
  const { model } = generation;
  const names = tableNames(generation);
  const rows = rowWrites(statements, generation);
  const gone = goneKeys(statements, names.gone);
  const standing = statements.withBigInts(`SELECT id, revision, document FROM ${names.documents} WHERE key = ?`);
  const remove = statements.of(`DELETE FROM ${names.documents} WHERE id = ?`);

  const find = (key: string): Readonly<{ id: number; revision: bigint; text: unknown }> | undefined => {
    const row = standing.get(key);
    // Integer columns of this statement come as bigint.
    return row && { id: Number(row['id']), revision: row['revision'] as bigint, text: row['document'] };
  };
  const put = (document: GuardedDocument, content: DocumentContent): void => {
    assertFieldsOf(model, content.fields);
    const goneAt = gone.revisionOf(document.key);
    if (goneAt !== undefined && goneAt > document.revision) return;
    if (goneAt !== undefined) gone.forget(document.key);
    rows.put(document, content);
  };
  const drop = ({ key, revision }: GuardedDocument): void => {
    const row = find(key);
    if (row !== undefined && row.revision > revision) return;
    if (row !== undefined) {
      rows.removeWords(row.id);
      remove.run(row.id);
    }
    gone.mark(key, revision);
  };
  const load = (key: string): LoadedDocument | undefined => {
    const row = find(key);
    if (row !== undefined) return { revision: row.revision, document: parsedDocument(row.text) };
    const revision = gone.revisionOf(key);
    return revision === undefined ? undefined : { revision, document: undefined };
  };

  return {
    write: (documents) => {
      gone.look();
      for (const document of documents) {
        if (document.content === undefined) drop(document);
        else put(document, document.content);
      }
    },
    load: (keys) => {
      gone.look();
      return found(keys, load);
    },
  };
};

/** What was found, by the name it was looked for under. */
export const found = <T>(names: readonly string[], find: (name: string) => T | undefined): ReadonlyMap<string, T> => {
  const all = new Map<string, T>();
  for (const name of names) {
    const value = find(name);
    if (value !== undefined) all.set(name, value);
  }
  return all;
};

/** A document as it was written: the layout and the declaration of its table were checked before. */
export const parsedDocument = (text: unknown): JsonObject => JSON.parse(String(text)) as JsonObject;
