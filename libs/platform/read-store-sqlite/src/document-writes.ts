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
import { writtenNames } from './written-names';

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

/**
 * The words of the documents of one commit, written behind all of them: whatever else is written in between makes the full-text table put what it has
 * gathered so far into a segment of its own, and thousands of small segments cost far more than one.
 */
const searchWrites = (statements: Statements, table: string) => {
  const kept = statements.of(`SELECT tokens FROM ${table} WHERE rowid = ?`);
  const insert = statements.of(`INSERT INTO ${table} (rowid, tokens) VALUES (?, ?)`);
  const remove = statements.of(`DELETE FROM ${table} WHERE rowid = ?`);
  const pending = new Map<number, string>();
  return {
    begin: () => pending.clear(),
    put: (id: number, tokens: string) => void pending.set(id, tokens),
    end: () => {
      for (const [id, tokens] of pending) {
        const old = kept.get(id)?.['tokens'];
        // Most events change no word that search finds a document by: reading the old ones is far cheaper than indexing them again.
        if (old === tokens) continue;
        if (old !== undefined) remove.run(id);
        if (tokens !== '') insert.run(id, tokens);
      }
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
  const nothing = (): void => undefined;
  if (!model.searchable) {
    const plain = statements.of(upsert);
    const put = (document: GuardedDocument, content: DocumentContent): void =>
      void plain.run(...valuesOf(document, content));
    return { begin: nothing, put, removeWords: nothing, end: nothing };
  }
  const returning = statements.of(`${upsert} RETURNING id`);
  const words = searchWrites(statements, search);
  const put = (document: GuardedDocument, content: DocumentContent): void => {
    const row = returning.get(...valuesOf(document, content));
    // No row: what stands there is newer.
    if (row !== undefined) words.put(Number(row['id']), joinedTokens(content));
  };
  return { begin: words.begin, put, removeWords: (id: number) => words.put(id, ''), end: words.end };
};

export const documentWrites = (statements: Statements, generation: Generation, isEmpty: boolean): DocumentWrites => {
  const { model } = generation;
  const names = tableNames(generation);
  const rows = rowWrites(statements, generation);
  const gone = goneKeys(statements, names.gone);
  const written = writtenNames(isEmpty);
  const standing = statements.withBigInts(`SELECT id, revision, document FROM ${names.documents} WHERE key = ?`);
  const remove = statements.of(`DELETE FROM ${names.documents} WHERE id = ?`);

  const find = (key: string): Readonly<{ id: number; revision: bigint; text: unknown }> | undefined => {
    const row = written.lack(key) ? undefined : standing.get(key);
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
      rows.begin();
      for (const document of documents) {
        written.add(document.key);
        if (document.content === undefined) drop(document);
        else put(document, document.content);
      }
      rows.end();
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
