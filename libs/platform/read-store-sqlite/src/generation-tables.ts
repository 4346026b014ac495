import type { DatabaseSync } from 'node:sqlite';
import type { FieldType, ReadModel } from '@redress/kernel';
import type { Generation } from './catalog';

/** Names of one generation's tables and indexes, made of what `assertReadModel` has checked and a number: nothing else becomes SQL. */
export type TableNames = Readonly<{
  documents: string;
  /** Keys and revisions of documents that are gone. */
  gone: string;
  streams: string;
  letters: string;
  search: string;
  keyIndex: string;
  index: (place: number) => string;
}>;

export const tableNames = ({ id, model }: Pick<Generation, 'id' | 'model'>): TableNames => {
  const name = `m_${model.name}_v${model.version}_g${id}`;
  return {
    documents: name,
    gone: `${name}_gone`,
    streams: `${name}_streams`,
    letters: `${name}_letters`,
    search: `${name}_search`,
    keyIndex: `${name}_key`,
    index: (place) => `${name}_i${place}`,
  };
};

/** The column of a declared field. */
export const columnOf = (field: string): string => `"f_${field}"`;

export const fieldsOf = (model: ReadModel): readonly string[] => Object.keys(model.fields);

const columnType = { text: 'TEXT', integer: 'INTEGER' } as const satisfies Record<FieldType, string>;

export const createTables = (database: DatabaseSync, generation: Pick<Generation, 'id' | 'model'>): void => {
  const names = tableNames(generation);
  const { fields, searchable } = generation.model;
  const columns = Object.entries(fields).map(([field, type]) => `${columnOf(field)} ${columnType[type]},`);
  database.exec(`
    CREATE TABLE ${names.documents} (
      id INTEGER PRIMARY KEY, key TEXT NOT NULL, stream TEXT NOT NULL, revision INTEGER NOT NULL,
      ${columns.join(' ')} document TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX ${names.keyIndex} ON ${names.documents} (key);
    CREATE TABLE ${names.gone} (key TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE ${names.streams} (stream TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE ${names.letters} (
      stream TEXT NOT NULL, revision INTEGER NOT NULL, position TEXT NOT NULL, type TEXT NOT NULL, error TEXT NOT NULL, at TEXT NOT NULL,
      PRIMARY KEY (stream, revision)
    ) STRICT, WITHOUT ROWID;`);
  // Tokens come in separated by blanks, and the ascii tokenizer leaves every character beyond ASCII alone. An ordinary table: a contentless
  // one would keep the tokens of a purged text. `secure-delete` takes them out of the index at once.
  if (searchable)
    database.exec(`
      CREATE VIRTUAL TABLE ${names.search} USING fts5(tokens, tokenize = 'ascii');
      INSERT INTO ${names.search} (${names.search}, rank) VALUES ('secure-delete', 1);`);
};

/** The field that every document in the index states, where the index leaves the others out. */
export const sparseFieldOf = (model: ReadModel, index: readonly string[]): string | undefined =>
  model.sparse?.find((field) => field === index[0]);

/** The declared indexes, each ended by the key that breaks ties. A shadow gets them when it becomes live: sorting once is cheaper than keeping in order. */
export const createIndexes = (database: DatabaseSync, generation: Generation): void => {
  const names = tableNames(generation);
  for (const [place, fields] of generation.model.indexes.entries()) {
    const sparse = sparseFieldOf(generation.model, fields);
    database.exec(
      `CREATE INDEX ${names.index(place)} ON ${names.documents} (${[...fields.map(columnOf), 'key'].join(', ')})
        ${sparse === undefined ? '' : `WHERE ${columnOf(sparse)} IS NOT NULL`}`,
    );
  }
};

/** Drops whatever tables a generation has. Its declaration may be another than today's, so they are found by the number at the end of their name. */
export const dropTables = (database: DatabaseSync, id: number): void => {
  const rows = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
  const ofGeneration = new RegExp(`^m_[a-z0-9_]+_g${id}(?:_gone|_streams|_letters|_search)?$`);
  for (const { name } of rows) {
    if (typeof name === 'string' && ofGeneration.test(name)) database.exec(`DROP TABLE ${name}`);
  }
};
