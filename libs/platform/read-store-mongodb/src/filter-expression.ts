import type { Document } from 'mongodb';
import { assertNever, type Filter } from '@redress/kernel';

const operators = {
  equal: '$eq',
  notEqual: '$ne',
  less: '$lt',
  lessOrEqual: '$lte',
  greater: '$gt',
  greaterOrEqual: '$gte',
} as const;

const pathOf = (field: string): string => `$fields.${field}`;

/** Text that begins with a dollar sign would else be read as a path. */
const literal = (value: string | number): Document => ({ $literal: value });

/** Declared fields are there, and null orders below everything that says something. */
const isStated = (field: string): Document => ({ $gt: [pathOf(field), null] });

/**
 * The same filter as an expression, for measures that count within a group. Expressions compare across types, null among them, so each comparison asks first
 * whether the field says something.
 */
export const filterExpression = (filter: Filter<string>): Document => {
  if ('all' in filter) return { $and: filter.all.map(filterExpression) };
  if ('any' in filter) return { $or: filter.any.map(filterExpression) };
  const { field } = filter;
  switch (filter.is) {
    case 'stated':
      return isStated(field);
    case 'notStated':
      return { $eq: [pathOf(field), null] };
    case 'in':
      return { $in: [pathOf(field), filter.values.map(literal)] };
    case 'equal':
    case 'notEqual':
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual':
      return { $and: [isStated(field), { [operators[filter.is]]: [pathOf(field), literal(filter.value)] }] };
    default:
      return assertNever(filter);
  }
};
