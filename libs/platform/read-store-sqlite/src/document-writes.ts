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

// Integer columns of these statements come as bigint.
const rowReads = (statements: Statements, documents: string) => {
  const place = statements.withBigInts(`SELECT id, revision FROM ${documents} WHERE key = ?`);
  const whole = statements.withBigInts(`SELECT revision, document FROM ${documents} WHERE key = ?`);
  return {
    place: (key: string): Readonly<{ id: number; revision: bigint }> | undefined => {
      const row = place.get(key);
      return row && { id: Number(row['id']), revision: row['revision'] as bigint };
    },
    whole: (key: string): LoadedDocument | undefined => {
      const row = whole.get(key);
      return row && { revision: row['revision'] as bigint, document: parsedDocument(row['document']) };
    },
  };
};

export const documentWrites = (statements: Statements, generation: Generation, isEmpty: boolean): DocumentWrites => {
  const { model } = generation;
  const names = tableNames(generation);
  const reads = rowReads(statements, names.documents);
  const rows = rowWrites(statements, generation);
  const gone = goneKeys(statements, names.gone);
  const written = writtenNames(isEmpty);

  const put = (document: GuardedDocument, content: DocumentContent): void => {
    assertFieldsOf(model, content.fields);
    const { key, revision } = document;
    const goneAt = gone.revisionOf(key);
    if (goneAt !== undefined && goneAt > revision) return;
    if (goneAt !== undefined) gone.forget(key);
    const row = written.lack(key) ? undefined : reads.place(key);
    if (row === undefined) rows.insert(document, content);
    else if (row.revision <= revision) rows.replace(row.id, document, content);
  };
  const drop = ({ key, revision }: GuardedDocument): void => {
    const row = reads.place(key);
    if (row !== undefined && row.revision > revision) return;
    if (row !== undefined) rows.remove(row.id);
    gone.mark(key, revision);
  };
  const load = (key: string): LoadedDocument | undefined => {
    if (written.lack(key)) return undefined;
    const row = reads.whole(key);
    if (row !== undefined) return row;
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
