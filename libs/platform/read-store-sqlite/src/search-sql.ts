import { maxSearchTokens, searchTokens } from '@redress/kernel';
import type { TableNames } from './generation-tables';
import { sql, type Sql } from './sql';

/**
 * The words looked for as one FTS5 phrase, or undefined where there is no word in them. A token is letters, marks, digits or the separator: no quote
 * and no operator of FTS5 can be in it.
 * @throws RangeError beyond `maxSearchTokens`
 */
export const phraseOf = (search: string): string | undefined => {
  const tokens = searchTokens(search);
  if (tokens.length > maxSearchTokens) throw new RangeError(`A search holds at most ${maxSearchTokens} tokens`);
  return tokens.length === 0 ? undefined : `"${tokens.join(' ')}"`;
};

/** Matches of the phrase, by the id of their document. */
export const isFoundSql = ({ search }: TableNames, phrase: string): Sql =>
  sql(`id IN (SELECT rowid FROM ${search} WHERE ${search} MATCH ?)`, phrase);
