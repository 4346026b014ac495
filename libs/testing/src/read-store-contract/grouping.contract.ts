import { queriedCases } from './query-cases';
import { writeLive, type ContractStore, type ToyModel } from './toy-cases';

export const describeGrouping = ({ store, freshModel }: ContractStore): void => {
  describe('groups', () => {
    let model: ToyModel;
    beforeAll(async () => {
      model = freshModel();
      await writeLive(store(), model, queriedCases);
    });

    it('by no field are one, of everything', async () => {
      const measures = {
        all: { kind: 'count' },
        due: { kind: 'count', filter: { field: 'dueAt', is: 'stated' } },
      } as const;
      expect(await store().group(model, { by: [], measures })).toStrictEqual([
        { by: {}, measures: { all: 8, due: 4 } },
      ]);
    });

    it('by no field are one, also of nothing', async () => {
      const filter = { any: [] } as const;
      const measures = { all: { kind: 'count' }, days: { kind: 'distribution', field: 'days' } } as const;
      expect(await store().group(model, { filter, by: [], measures })).toStrictEqual([
        { by: {}, measures: { all: 0, days: [] } },
      ]);
    });

    it('by one field come in its order, what says nothing last', async () => {
      const measures = {
        cases: { kind: 'count' },
        late: { kind: 'count', filter: { field: 'days', is: 'greater', value: 0 } },
        days: { kind: 'distribution', field: 'days' },
        dueDays: { kind: 'distribution', field: 'days', filter: { field: 'dueAt', is: 'stated' } },
      } as const;

      expect(await store().group(model, { by: ['status'], measures })).toStrictEqual([
        { by: { status: 'closed' }, measures: { cases: 3, late: 2, days: [[12, 1], [Number.MAX_SAFE_INTEGER, 1]], dueDays: [[Number.MAX_SAFE_INTEGER, 1]] } }, // prettier-ignore
        { by: { status: 'open' }, measures: { cases: 3, late: 1, days: [[-3, 1], [0, 1], [12, 1]], dueDays: [[-3, 1], [0, 1], [12, 1]] } }, // prettier-ignore
        { by: { status: null }, measures: { cases: 2, late: 0, days: [[Number.MIN_SAFE_INTEGER, 1]], dueDays: [] } },
      ]);
    });

    it('count how often a value stands', async () => {
      const days = { kind: 'distribution', field: 'days' } as const;
      const filter = { field: 'days', is: 'equal', value: 12 } as const;
      expect(await store().group(model, { filter, by: [], measures: { days } })).toStrictEqual([
        { by: {}, measures: { days: [[12, 2]] } },
      ]);
    });

    it('by several fields have one for each combination that there is, in order', async () => {
      const groups = await store().group(model, { by: ['days', 'status'], measures: { n: { kind: 'count' } } });
      expect(groups.map(({ by, measures }) => [by.days, by.status, measures.n])).toStrictEqual([
        [Number.MIN_SAFE_INTEGER, null, 1],
        [-3, 'open', 1],
        [0, 'open', 1],
        [12, 'closed', 1],
        [12, 'open', 1],
        [Number.MAX_SAFE_INTEGER, 'closed', 1],
        [null, 'closed', 1],
        [null, null, 1],
      ]);
    });

    it('hold only what the filter lets through, and are none where that is nothing', async () => {
      const open = { field: 'status', is: 'equal', value: 'open' } as const;
      const measures = { n: { kind: 'count' } } as const;
      expect(await store().group(model, { filter: open, by: ['unit'], measures })).toStrictEqual([
        { by: { unit: 'north' }, measures: { n: 2 } },
        { by: { unit: null }, measures: { n: 1 } },
      ]);
      expect(await store().group(model, { filter: { any: [] }, by: ['unit'], measures })).toStrictEqual([]);
    });

    it('tell apart text that differs in case or in normal form alone', async () => {
      const exact = freshModel();
      const units = ['e\u0301', '\u00e9', 'E', 'e'];
      await writeLive(store(), exact, units.map((unit, n) => ({ key: `k${n}`, fields: { status: null, unit, dueAt: null, days: null } }))); // prettier-ignore
      const groups = await store().group(exact, { by: ['unit'], measures: {} });
      expect(groups.map(({ by }) => by.unit)).toStrictEqual(['E', 'e', 'e\u0301', '\u00e9']);
    });

    it('refuse what no adapter answers', async () => {
      await expect(store().group(model, { by: ['unit', 'unit'], measures: {} })).rejects.toThrow(RangeError);
      const measures = { unit: { kind: 'distribution', field: 'unit' } } as const;
      await expect(store().group(model, { by: [], measures })).rejects.toThrow(RangeError);
    });
  });
};
