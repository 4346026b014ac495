import { assertGroupRequest, assertPageRequest, type ReadModel, type ReadStore } from '@redress/kernel';

const model: ReadModel<'status' | 'days'> = {
  name: 'toy',
  version: 1,
  personal: false,
  fields: { status: 'text', days: 'integer' },
  indexes: [['status', 'days']],
  searchable: false,
};

/** Never called: the compiler is the test, and an error that is no longer one fails the type check. */
export const whatDoesNotCompile = async (store: ReadStore): Promise<readonly unknown[]> => {
  await store.page(model, { filter: { field: 'status', is: 'equal', value: 'open' }, sort: [], limit: 1 });
  // @ts-expect-error: unit is not declared
  await store.page(model, { filter: { field: 'unit', is: 'equal', value: 'open' }, sort: [], limit: 1 });
  // @ts-expect-error: unit is not declared, however deep
  await store.count(model, { filter: { all: [{ any: [{ field: 'unit', is: 'stated' }] }] } });
  // @ts-expect-error: unit is not declared
  await store.page(model, { sort: [{ field: 'unit', direction: 'ascending' }], limit: 1 });
  // @ts-expect-error: there is no such operator
  await store.count(model, { filter: { field: 'status', is: 'like', value: '%' } });
  // @ts-expect-error: unit is not declared
  await store.group(model, { by: ['unit'], measures: {} });
  // @ts-expect-error: unit is not declared
  await store.group(model, { by: [], measures: { n: { kind: 'distribution', field: 'unit' } } });
  const [group] = await store.group(model, { by: ['status'], measures: { n: { kind: 'count' } } });
  // @ts-expect-error: the groups are not by days
  const notAsked: unknown = group?.by.days;
  // @ts-expect-error: nothing of that name was measured
  const notMeasured: unknown = group?.measures.m;
  // @ts-expect-error: an index is of declared fields
  const wrong: ReadModel<'status'> = { ...model, fields: { status: 'text' }, indexes: [['unit']] };
  return [notAsked, notMeasured, wrong];
};

describe('a field that is not declared', () => {
  // Where a name came from outside and was believed, the check at run time is left.
  const undeclared = 'unit' as 'status';

  it('is refused at run time too', () => {
    const filter = { field: undeclared, is: 'stated' } as const;
    expect(() => assertPageRequest(model, { filter, sort: [], limit: 1 })).toThrow(RangeError);
    expect(() => assertGroupRequest(model, { by: [undeclared], measures: {} })).toThrow(RangeError);
  });
});
