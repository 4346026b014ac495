import fc from 'fast-check';
import { arbitraryText } from '@redress/testing';
import { notes } from '../spec/notes';
import { filterExpression } from './filter-expression';
import { filterQuery } from './filter-query';

const namesIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...namesIn(member)]);
};

const comparison = fc.constantFrom('equal', 'notEqual', 'less', 'lessOrEqual', 'greater', 'greaterOrEqual');

describe('a compiled filter', () => {
  it('has no name that a value could choose', () => {
    fc.assert(
      fc.property(comparison, arbitraryText, (is, value) => {
        const filter = { any: [{ field: 'status', is, value }, { field: 'status', is: 'in', values: [value] }] } as const; // prettier-ignore
        for (const name of namesIn(filterQuery(notes, filter)))
          expect(name).toMatch(/^(\$(or|eq|nin|lt|lte|gt|gte|in)|fields\.status)$/);
        for (const name of namesIn(filterExpression(filter)))
          expect(name).toMatch(/^\$(or|and|eq|ne|lt|lte|gt|gte|in|literal)$/);
      }),
    );
  });

  it('takes text that looks like a path for text', () => {
    const filter = { field: 'status', is: 'equal', value: '$fields.place' } as const;
    expect(filterExpression(filter)).toStrictEqual({
      $and: [{ $gt: ['$fields.status', null] }, { $eq: ['$fields.status', { $literal: '$fields.place' }] }],
    });
    expect(filterQuery(notes, filter)).toStrictEqual({ 'fields.status': { $eq: '$fields.place' } });
  });

  it('asks for exactly null, not for what is not there', () => {
    expect(filterQuery(notes, { field: 'status', is: 'notStated' })).toStrictEqual({ 'fields.status': { $type: 'null' } }); // prettier-ignore
    expect(filterQuery(notes, { field: 'status', is: 'notEqual', value: 'a' })).toStrictEqual({ 'fields.status': { $nin: ['a', null] } }); // prettier-ignore
  });
});
