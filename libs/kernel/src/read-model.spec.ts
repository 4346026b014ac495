import { assertFieldsOf, assertReadModel, type ReadModel } from './read-model';
import { assertFilter, assertGroupRequest, assertPageRequest, maxFilterTerms, nearestRank } from './read-query';

const cases: ReadModel<'status' | 'days'> = {
  name: 'toy_cases',
  version: 1,
  personal: false,
  fields: { status: 'text', days: 'integer' },
  indexes: [['status', 'days']],
  searchable: false,
};

describe('a read model declaration', () => {
  it('is accepted as it should be', () => {
    expect(() => assertReadModel(cases)).not.toThrow();
  });

  const wrong: readonly (readonly [string, ReadModel])[] = [
    ['a name with a quote', { ...cases, name: 'a"b' }],
    ['a name in upper case', { ...cases, name: 'Cases' }],
    ['an endless name', { ...cases, name: 'a'.repeat(41) }],
    ['no version', { ...cases, version: 0 }],
    ['a field with a space', { ...cases, fields: { 'a b': 'text' }, indexes: [] }],
    ['two fields that differ in case', { ...cases, fields: { caseNo: 'text', caseno: 'text' }, indexes: [] }],
    ['an index of an undeclared field', { ...cases, indexes: [['unit']] }],
    ['an index that names a field twice', { ...cases, indexes: [['days', 'days']] }],
    ['an index of nothing', { ...cases, indexes: [[]] }],
    ['a sparse field that no index begins with', { ...cases, sparse: ['days'] }],
  ];
  it.each(wrong)('is refused with %s', (_what, model) => {
    expect(() => assertReadModel(model)).toThrow(RangeError);
  });
});

describe('the fields of a document', () => {
  it('are each of the declared type or null', () => {
    expect(() => assertFieldsOf(cases, { status: 'open', days: null })).not.toThrow();
  });

  it.each([
    ['one is missing', { status: 'open' }],
    ['one is not declared', { status: 'open', days: 1, unit: 'u' }],
    ['text stands for a number', { status: 'open', days: '1' }],
    ['a number stands for text', { status: 1, days: 1 }],
    ['a number is no integer', { status: null, days: 1.5 }],
    ['text has no bytes', { status: '\ud800', days: 1 }],
  ])('are refused where %s', (_what, fields) => {
    expect(() => assertFieldsOf(cases, fields)).toThrow(TypeError);
  });
});

describe('a query', () => {
  it.each([
    ['an undeclared field', { field: 'unit', is: 'stated' }],
    ['an inherited name for a field', { field: 'constructor', is: 'stated' }],
    ['a value of another type', { field: 'days', is: 'less', value: '3' }],
    ['one value of another type in a list', { field: 'status', is: 'in', values: ['open', 3] }],
    ['too many values', { field: 'days', is: 'in', values: Array.from({ length: maxFilterTerms }, (_, n) => n) }],
    ['too many terms', { all: Array.from({ length: maxFilterTerms }, () => ({ any: [] })) }],
  ] as const)('is refused with %s', (_what, filter) => {
    expect(() => assertFilter(cases, filter)).toThrow(RangeError);
    expect(() => assertPageRequest(cases, { filter, sort: [], limit: 1 })).toThrow(RangeError);
  });

  it('may have as many terms as the limit says', () => {
    const days = Array.from({ length: maxFilterTerms - 1 }, (_, n) => n);
    expect(() => assertFilter(cases, { field: 'days', is: 'in', values: days })).not.toThrow();
  });

  it.each([
    ['no documents', { sort: [], limit: 0 }],
    ['too many documents', { sort: [], limit: 1_001 }],
    ['half a document', { sort: [], limit: 1.5 }],
    [
      'a sort by the same field twice',
      {
        sort: [
          { field: 'days', direction: 'ascending' },
          { field: 'days', direction: 'descending' },
        ],
        limit: 1,
      },
    ],
    ['a sort by an undeclared field', { sort: [{ field: 'unit', direction: 'ascending' }], limit: 1 }],
    ['a search where nothing is searchable', { sort: [], limit: 1, search: 'a' }],
  ] as const)('of a page is refused for %s', (_what, request) => {
    expect(() => assertPageRequest(cases, request)).toThrow(RangeError);
  });

  it.each([
    ['an undeclared field', { by: ['unit'], measures: {} }],
    ['a field twice', { by: ['days', 'days'], measures: {} }],
    ['a distribution of text', { by: [], measures: { all: { kind: 'distribution', field: 'status' } } }],
    [
      'a wrong filter in a measure',
      { by: [], measures: { all: { kind: 'count', filter: { field: 'unit', is: 'stated' } } } },
    ],
  ] as const)('of groups is refused for %s', (_what, request) => {
    expect(() => assertGroupRequest(cases, request)).toThrow(RangeError);
  });
});

describe('nearest rank', () => {
  it.each([
    [[], 50, undefined],
    [[[3, 1]], 50, 3],
    [
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
      ],
      50,
      2,
    ],
    [
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
      ],
      51,
      3,
    ],
    [
      [
        [1, 9],
        [5, 1],
      ],
      90,
      1,
    ],
    [
      [
        [1, 9],
        [5, 1],
      ],
      91,
      5,
    ],
    [
      [
        [1, 9],
        [5, 1],
      ],
      100,
      5,
    ],
    [
      [
        [1, 9],
        [5, 1],
      ],
      0,
      1,
    ],
  ] as const)('of %j at %d per cent is %s', (distribution, percent, expected) => {
    expect(nearestRank(distribution, percent)).toBe(expected);
  });
});
