import type { ReadModel } from '@redress/kernel';
import { filterQuery } from './filter-query';
import { documentIndexes } from './indexes';
import { stretchesOf, type Run, type Walk } from './page-stretches';

const model: ReadModel<'status' | 'unit' | 'due'> = {
  name: 'walks',
  version: 1,
  personal: false,
  fields: { status: 'text', unit: 'text', due: 'integer' },
  indexes: [['status', 'due'], ['unit', 'status', 'due'], ['due']],
  searchable: false,
};

type Condition = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Fields that a run fixes to one value, null included. */
const fixedIn = ({ where }: Run, filter: readonly Condition[]): readonly string[] =>
  [...(where as readonly Condition[]), ...filter].flatMap((condition) =>
    Object.entries(condition).flatMap(([field, is]) => ('$eq' in is || is['$type'] === 'null' ? [field] : [])),
  );

/** An index gives the order where, past what is fixed, its fields are those of the order, all one way. */
const isServed = (run: Run, filter: readonly Condition[]): boolean => {
  const fixed = new Set(fixedIn(run, filter));
  const wanted = Object.entries(run.order).filter(([field]) => !fixed.has(field));
  if (new Set(wanted.map(([, sign]) => sign)).size > 1) return false;
  return [{ key: { _id: 1 } }, ...documentIndexes(model)].some(({ key }) => {
    const fields = Object.keys(key);
    const prefix = fields.findIndex((field) => !fixed.has(field));
    const rest = fields.slice(Math.max(prefix, 0)).filter((field) => !fixed.has(field));
    return wanted.every(([field], at) => rest[at] === field);
  });
};

const walk = (changes: Partial<Walk>): Walk => ({
  model,
  levels: [],
  keyDirection: 'ascending',
  stated: new Set(),
  after: undefined,
  ...changes,
});

const up = (field: string) => ({ field, direction: 'ascending' }) as const;
const down = (field: string) => ({ field, direction: 'descending' }) as const;
const status = [filterQuery(model, { field: 'status', is: 'equal', value: 'open' })] as readonly Condition[];

describe('the stretches of a page', () => {
  const walks: readonly (readonly [string, Walk, readonly Condition[], readonly number[]])[] = [
    ['key alone', walk({}), [], [1]],
    ['key alone, from a place', walk({ after: { key: 'k', values: [] } }), [], [1]],
    ['one field', walk({ levels: [up('due')] }), [], [1, 1]],
    ['one field from a value', walk({ levels: [up('due')], after: { key: 'k', values: [3] } }), [], [1, 1, 1]],
    ['one field from nothing', walk({ levels: [up('due')], after: { key: 'k', values: [null] } }), [], [1]],
    ['one field that is always said', walk({ levels: [up('due')], stated: new Set(['due']) }), [], [1]],
    ['one field behind a fixed one', walk({ levels: [down('due')], keyDirection: 'descending' }), status, [1, 1]],
    ['two fields', walk({ levels: [up('status'), up('due')] }), [], [2, 1, 1]],
    [
      'two fields the other way',
      walk({ levels: [down('status'), down('due')], keyDirection: 'descending' }),
      [],
      [2, 1, 1],
    ],
    [
      'two fields from a value',
      walk({ levels: [up('status'), up('due')], after: { key: 'k', values: ['open', 3] } }),
      [],
      [1, 1, 1, 2, 1, 1],
    ],
    ['three fields', walk({ levels: [up('unit'), up('status'), up('due')] }), [], [4, 2, 1, 1]],
  ];

  it.each(walks)(
    'by %s are as many as they must be, each run in the order of an index',
    (_name, given, filter, runs) => {
      const stretches = [...stretchesOf(given)];
      expect(stretches.map((stretch) => stretch.length)).toStrictEqual(runs);
      expect(stretches.flat().filter((run) => !isServed(run, filter))).toStrictEqual([]);
    },
  );

  it('in mixed directions are sorted by the server', () => {
    const [first] = [...stretchesOf(walk({ levels: [down('status'), up('due')] }))];
    expect((first ?? []).map((run) => isServed(run, []))).toContain(false);
  });
});
