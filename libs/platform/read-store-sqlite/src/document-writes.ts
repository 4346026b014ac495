import {
  assertFieldsOf,
  type DocumentContent,
  type GuardedDocument,
  type JsonObject,
  type LoadedDocument,
} from '@redress/kernel';
import type { Generation } from './catalog';
import { tableNames } from './generation-tables';
import { goneKeys } from './gone-keys';
import { rowWrites } from './row-writes';
import type { Statements } from './statements';
import { writtenNames } from './written-names';

/** Writes and loads the documents of one generation, inside the caller's transaction. */
export type DocumentWrites = Readonly<{
  write: (documents: readonly GuardedDocument[]) => void;
  load: (keys: readonly string[]) => ReadonlyMap<string, LoadedDocument>;
}>;

export const documentWrites = (statements: Statements, generation: Generation, isEmpty: boolean): DocumentWrites => {
  const { model } = generation;
  const names = tableNames(generation);
  const rows = rowWrites(statements, generation);
  const gone = goneKeys(statements, names.gone);
  const written = writtenNames(isEmpty);
  const standing = statements.withBigInts(`SELECT id, revision, document FROM ${names.documents} WHERE key = ?`);

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
    rows.put(document, content, written.lack(document.key));
  };
  const drop = ({ key, revision }: GuardedDocument): void => {
    const row = find(key);
    if (row !== undefined && row.revision > revision) return;
    if (row !== undefined) rows.remove(row.id);
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
        if (document.content === undefined) drop(document);
        else put(document, document.content);
        written.add(document.key);
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
