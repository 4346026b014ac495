import type { Generation } from './catalog';
import { filterSql } from './filter-sql';
import { tableNames } from './generation-tables';
import type { CheckedPage } from './page-query';
import { isFoundSql } from './search-sql';
import { allOf } from './sql';
import type { Statements } from './statements';

export const readCount = (
  statements: Statements,
  generation: Generation,
  { request: { filter }, phrase, isNothing }: CheckedPage,
): number => {
  if (isNothing) return 0;
  const names = tableNames(generation);
  const { text, values } = allOf([
    ...(filter === undefined ? [] : [filterSql(filter)]),
    ...(phrase === undefined ? [] : [isFoundSql(names, phrase)]),
  ]);
  return Number(statements.of(`SELECT count(*) AS n FROM ${names.documents} WHERE ${text}`).get(...values)?.['n']);
};
