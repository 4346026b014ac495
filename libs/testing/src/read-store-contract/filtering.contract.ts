import { queriedCases, queryCases } from './query-cases';
import { orderedMatches } from './reference-evaluation';
import { by, sortName, sorts, type Sort } from './sorts';
import { keysOf, writeLive, type ContractStore, type ToyModel } from './toy-cases';

export const describeFiltering = ({ store, freshModel }: ContractStore): void => {
  describe('a filter', () => {
    let model: ToyModel;
    beforeAll(async () => {
      model = freshModel();
      await writeLive(store(), model, queriedCases);
    });

    it.each(queryCases)('finds %s', async (_what, filter, keys) => {
      const { documents } = await store().page(model, { filter, sort: [], limit: 100 });
      expect(keysOf(documents).join('')).toBe(keys);
      expect(await store().count(model, { filter })).toBe(keys.length);
    });

    it.each(queryCases)('finds %s, whatever the order asked for', async (_what, filter) => {
      for (const sort of sorts) {
        const { documents } = await store().page(model, { filter, sort, limit: 100 });
        expect([sortName(sort), keysOf(documents)]).toStrictEqual([
          sortName(sort),
          orderedMatches(queriedCases, { filter, sort }).map(({ key }) => key),
        ]);
      }
    });

    it('that no adapter answers is refused', async () => {
      const wrong = { field: 'days', is: 'equal', value: '12' } as const;
      await expect(store().page(model, { filter: wrong, sort: [], limit: 1 })).rejects.toThrow(RangeError);
      await expect(store().count(model, { filter: wrong })).rejects.toThrow(RangeError);
      await expect(store().group(model, { filter: wrong, by: [], measures: {} })).rejects.toThrow(RangeError);
    });
  });
};

export const describeSorting = ({ store, freshModel }: ContractStore): void => {
  describe('an order', () => {
    let model: ToyModel;
    beforeAll(async () => {
      model = freshModel();
      await writeLive(store(), model, queriedCases);
    });

    const ordered: readonly (readonly [Sort, string])[] = [
      [[], 'abcdefgh'],
      [by(['days', 'ascending']), 'gbacdfeh'],
      [by(['days', 'descending']), 'fdcabghe'],
      [by(['dueAt', 'ascending']), 'acbfdegh'],
      [by(['dueAt', 'descending']), 'fbcahged'],
      [by(['unit', 'ascending']), 'fabedghc'],
      [by(['status', 'ascending'], ['dueAt', 'ascending']), 'fdeacbgh'],
      [by(['status', 'descending'], ['dueAt', 'ascending']), 'acbfdegh'],
      [by(['status', 'ascending'], ['dueAt', 'descending']), 'fedbcahg'],
    ];
    it.each(ordered.map(([sort, keys]) => [sortName(sort), sort, keys] as const))(
      'by %s has what says nothing last',
      async (_name, sort, keys) => {
        const { documents } = await store().page(model, { sort, limit: 100 });
        expect(keysOf(documents).join('')).toBe(keys);
      },
    );
  });
};
