import { createHash } from 'node:crypto';
import { digestLine } from '@redress/kernel';
import type { Generation } from './catalog';
import { parsedDocument } from './document-writes';
import { columnOf, fieldsOf, tableNames } from './generation-tables';
import { fieldValueOf } from './page-rows';
import type { Statements } from './statements';

export const digestOfNothing = createHash('sha256').digest('hex');

/** Streams the documents in key order, so that a model of any size is digested in the memory of one document. */
export const digestOf = (statements: Statements, generation: Generation): string => {
  const { documents, keyIndex, search } = tableNames(generation);
  const fields = fieldsOf(generation.model);
  const columns = ['key', ...fields.map(columnOf), 'document'];
  const tokens = generation.model.searchable ? `(SELECT tokens FROM ${search} WHERE rowid = id)` : 'NULL';
  const query = `SELECT ${columns.join(', ')}, ${tokens} AS tokens FROM ${documents} INDEXED BY ${keyIndex} ORDER BY key`;
  const hash = createHash('sha256');
  for (const row of statements.of(query).iterate()) {
    const text = row['tokens'];
    const content = {
      document: parsedDocument(row['document']),
      fields: Object.fromEntries(fields.map((field) => [field, fieldValueOf(row[`f_${field}`])])),
      tokens: typeof text === 'string' ? text.split(' ') : [],
    };
    hash.update(`${digestLine(String(row['key']), content)}\n`);
  }
  return hash.digest('hex');
};
