import type { Filter as MongoFilter } from 'mongodb';
import { assertNever, type Filter, type FieldType, type ReadModel } from '@redress/kernel';
import type { StoredDocument } from './collections';

const operators = {
  equal: '$eq',
  less: '$lt',
  lessOrEqual: '$lte',
  greater: '$gt',
  greaterOrEqual: '$gte',
} as const;

/** The least value of each type: what is of the type, and not null, is this or more. */
const least = { text: '', integer: Number.MIN_SAFE_INTEGER } as const satisfies Record<FieldType, string | number>;

const conditionOn = (field: string, condition: Readonly<Record<string, unknown>>): MongoFilter<StoredDocument> => ({
  [`fields.${field}`]: condition,
});

/** A field that says something. As a range of its type, which an index answers. */
export const isStated = ({ fields }: ReadModel, field: string): MongoFilter<StoredDocument> =>
  conditionOn(field, { $gte: least[fields[field] ?? 'text'] });

/** Exactly null: comparing with null would find what has no such field as well. */
export const isNotStated = (field: string): MongoFilter<StoredDocument> => conditionOn(field, { $type: 'null' });

export const isBeyond = (
  field: string,
  direction: 'ascending' | 'descending',
  value: string | number,
): MongoFilter<StoredDocument> => conditionOn(field, { [direction === 'ascending' ? '$gt' : '$lt']: value });

export const isValue = (field: string, value: string | number): MongoFilter<StoredDocument> =>
  conditionOn(field, { $eq: value });

export const allOf = (parts: readonly MongoFilter<StoredDocument>[]): MongoFilter<StoredDocument> =>
  parts.length === 0 ? {} : { $and: [...parts] };

const noKey: MongoFilter<StoredDocument> = { _id: { $in: [] } };

const anyOf = (parts: readonly MongoFilter<StoredDocument>[]): MongoFilter<StoredDocument> =>
  parts.length === 0 ? noKey : { $or: [...parts] };

/**
 * A checked filter as a query. Comparisons keep to the type of their value, so that null is in none of them; text is compared by its UTF-8 bytes, which is
 * the order of code points.
 */
export const filterQuery = (model: ReadModel, filter: Filter<string>): MongoFilter<StoredDocument> => {
  if ('all' in filter) return allOf(filter.all.map((part) => filterQuery(model, part)));
  if ('any' in filter) return anyOf(filter.any.map((part) => filterQuery(model, part)));
  switch (filter.is) {
    case 'stated':
      return isStated(model, filter.field);
    case 'notStated':
      return isNotStated(filter.field);
    case 'in':
      return conditionOn(filter.field, { $in: [...filter.values] });
    case 'notEqual':
      return conditionOn(filter.field, { $nin: [filter.value, null] });
    case 'equal':
    case 'less':
    case 'lessOrEqual':
    case 'greater':
    case 'greaterOrEqual':
      return conditionOn(filter.field, { [operators[filter.is]]: filter.value });
    default:
      return assertNever(filter);
  }
};

/** What a question is about: documents that are there, as far as it says. */
export const matchesOf = (
  model: ReadModel,
  ...filters: readonly (Filter<string> | undefined)[]
): MongoFilter<StoredDocument> =>
  allOf([{ here: true }, ...filters.flatMap((filter) => (filter === undefined ? [] : [filterQuery(model, filter)]))]);
