import { assertNever, type Filter } from '@redress/kernel';
import { columnOf } from './generation-tables';
import { allOf, anyOf, sql, type Sql } from './sql';

const operators = {
  equal: '=',
  notEqual: '<>',
  less: '<',
  lessOrEqual: '<=',
  greater: '>',
  greaterOrEqual: '>=',
} as const;

/**
 * A checked filter as a condition. Comparisons with NULL are NULL there, which counts as false in every place a filter can have one, since the
 * query type knows no "not".
 */
export const filterSql = (filter: Filter<string>): Sql => {
  if ('all' in filter) return allOf(filter.all.map(filterSql));
  if ('any' in filter) return anyOf(filter.any.map(filterSql));
  const column = columnOf(filter.field);
  switch (filter.is) {
    case 'stated':
      return sql(`${column} IS NOT NULL`);
    case 'notStated':
      return sql(`${column} IS NULL`);
    case 'in':
      return sql(`${column} IN (${filter.values.map(() => '?').join(', ')})`, ...filter.values);
    case 'equal':
    case 'notEqual':
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual':
      return sql(`${column} ${operators[filter.is]} ?`, filter.value);
    default:
      return assertNever(filter);
  }
};
