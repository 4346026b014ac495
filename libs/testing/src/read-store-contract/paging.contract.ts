import { maxPageDocuments, type Filter, type PageRequest } from '@redress/kernel';
import { queriedCases, queryCases } from './query-cases';
import { orderedMatches } from './reference-evaluation';
import { keysOf, toyCase, writeLive, type ContractStore, type ToyField, type ToyModel } from './toy-cases';

type Sort = PageRequest<ToyField>['sort'];

const by = (...sort: readonly (readonly [ToyField, 'ascending' | 'descending'])[]): Sort =>
  sort.map(([field, direction]) => ({ field, direction }));

const sorts: readonly Sort[] = [
  [],
  by(['dueAt', 'ascending']),
  by(['dueAt', 'descending']),
  by(['days', 'ascending']),
  by(['days', 'descending']),
  by(['unit', 'ascending']),
  by(['unit', 'descending']),
  by(['status', 'ascending'], ['dueAt', 'ascending']),
  by(['status', 'descending'], ['dueAt', 'descending']),
  by(['status', 'ascending'], ['dueAt', 'descending']),
  by(['status', 'ascending'], ['unit', 'descending'], ['days', 'ascending']),
  by(['status', 'descending'], ['unit', 'descending'], ['days', 'descending']),
  by(['days', 'descending'], ['status', 'ascending']),
];

export const sortName = (sort: Sort): string =>
  sort.map(({ field, direction }) => `${field} ${direction}`).join(', ') || 'key alone';

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

/** Many ties and many fields that say nothing, so that every edge of a page falls into both. */
const tied = Array.from({ length: 60 }, (_, n) =>
  toyCase(`k${String((n * 37) % 60).padStart(2, '0')}`, {
    status: ['open', 'closed', null][n % 3] ?? null,
    unit: ['u', 'v', null, 'w'][n % 4] ?? null,
    dueAt: n % 5 === 0 ? null : `2026-03-0${n % 3}`,
    days: n % 7 === 0 ? null : n % 3,
  }),
);

export const describePaging = ({ store, freshModel }: ContractStore): void => {
  describe('pages', () => {
    let model: ToyModel;
    beforeAll(async () => {
      model = freshModel();
      await writeLive(store(), model, tied);
    });

    const readAll = async (request: Omit<PageRequest<ToyField>, 'cursor'>): Promise<readonly unknown[]> => {
      const keys: unknown[] = [];
      for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
        const page = await store().page(model, { ...request, ...(cursor === undefined ? {} : { cursor }) });
        expect(page.documents.length).toBeLessThanOrEqual(request.limit);
        keys.push(...keysOf(page.documents));
        cursor = page.next;
      }
      return keys;
    };

    it.each(sorts.map((sort) => [sortName(sort), sort] as const))(
      'by %s give every document once, in order, whatever their size',
      async (_name, sort) => {
        const filters = [
          undefined,
          { field: 'status', is: 'equal', value: 'open' },
          { field: 'days', is: 'stated' },
        ] as const;
        for (const filter of filters) {
          const request = { ...(filter && { filter }), sort };
          const expected = orderedMatches(tied, request).map(({ key }) => key);
          for (const limit of [1, 7, 60, 61]) expect(await readAll({ ...request, limit })).toStrictEqual(expected);
        }
      },
    );

    it('say that there is another only where there is', async () => {
      const request = { sort: by(['days', 'ascending']) };
      expect((await store().page(model, { ...request, limit: tied.length })).next).toBeUndefined();
      expect((await store().page(model, { ...request, limit: tied.length - 1 })).next).toBeDefined();
    });

    it('neither skip nor repeat what stands still while others come and go', async () => {
      const changing = freshModel();
      await writeLive(store(), changing, tied);
      const sort = by(['days', 'descending']);
      const first = await store().page(changing, { sort, limit: 20 });
      const [lastGiven] = keysOf(first.documents).slice(-1);
      const others = [toyCase('k000', { days: 9 }), toyCase('k99', { days: 0 })];
      const writer = await store().writer(changing, 'live');
      const gone = { key: String(lastGiven), stream: `toy-${String(lastGiven)}`, revision: 1n };
      await writer.commit({
        documents: [
          gone,
          ...others.map(({ key, fields }) => ({
            key,
            stream: `toy-${key}`,
            revision: 0n,
            content: { document: { key }, fields },
          })),
        ],
        streams: new Map(),
        parked: [],
        released: [],
        checkpoint: undefined,
      });

      const rest = await store().page(changing, { sort, limit: 100, ...(first.next && { cursor: first.next }) });

      const expected = orderedMatches([...tied, ...others], { sort }).map(({ key }) => key);
      const seen = [...keysOf(first.documents), ...keysOf(rest.documents)];
      expect(seen).toStrictEqual(expected.filter((key) => key !== 'k000'));
    });

    it('may be of another size than the one before', async () => {
      const sort = by(['dueAt', 'ascending']);
      const first = await store().page(model, { sort, limit: 3 });
      const second = await store().page(model, { sort, limit: 50, ...(first.next && { cursor: first.next }) });
      expect(keysOf(second.documents)).toStrictEqual(
        orderedMatches(tied, { sort })
          .map(({ key }) => key)
          .slice(3, 53),
      );
    });

    it('refuse the cursor of another question, and what is none', async () => {
      const request = {
        filter: { field: 'status', is: 'equal', value: 'open' },
        sort: by(['days', 'ascending']),
        limit: 2,
      } as const;
      const { next } = await store().page(model, request);
      const cursor = next ?? '';
      const other = freshModel();
      await writeLive(store(), other, tied);
      const foreign: readonly Promise<unknown>[] = [
        store().page(other, { ...request, cursor }),
        store().page(model, { sort: request.sort, limit: 2, cursor }),
        store().page(model, { ...request, filter: { field: 'status', is: 'equal', value: 'closed' }, cursor }),
        store().page(model, { ...request, sort: by(['days', 'descending']), cursor }),
        store().page(model, { ...request, sort: [], cursor }),
        store().page(model, { ...request, search: 'a', cursor }),
        ...['', 'x', '%%%', cursor.slice(0, -4), `${cursor}AAAA`, Buffer.from('[]').toString('base64url')].map((text) =>
          store().page(model, { ...request, cursor: text }),
        ),
      ];
      for (const answer of foreign) await expect(answer).rejects.toThrow(RangeError);
      expect((await store().page(model, { ...request, cursor })).documents).toHaveLength(2);
    });

    it.each([0, -1, 1.5, Number.NaN, maxPageDocuments + 1])('of %d documents are refused', async (limit) => {
      await expect(store().page(model, { sort: [], limit })).rejects.toThrow(RangeError);
    });

    it('of the largest size are given', async () => {
      expect((await store().page(model, { sort: [], limit: maxPageDocuments })).documents).toHaveLength(tied.length);
    });
  });
};

const manyCount = 2_500;

/** More than a store would rather sort than read along an index; few enough units for long runs of equal values, and few enough north for short ones. */
const many = Array.from({ length: manyCount }, (_, n) =>
  toyCase(
    `m${String((n * 1_009) % manyCount).padStart(4, '0')}`,
    {
      status: n % 17 === 0 ? null : n % 3 === 0 ? 'closed' : 'open',
      unit: n % 500 === 0 ? 'north' : n % 9 === 0 ? null : 'south',
      dueAt: n % 4 === 0 ? null : `2026-03-${String(n % 300).padStart(3, '0')}`,
      days: n % 6 === 0 ? null : (n * 7) % 40,
    },
    n % 2 === 0 ? '噪音' : '停车',
  ),
);

export const describeManyDocuments = ({ store, freshModel }: ContractStore): void => {
  describe('pages of many documents', () => {
    let model: ToyModel;
    beforeAll(async () => {
      model = freshModel();
      await writeLive(store(), model, many);
    });

    const filters: readonly (readonly [string, Filter<ToyField> | undefined])[] = [
      ['all', undefined],
      ['those of a frequent status', { field: 'status', is: 'equal', value: 'open' }],
      ['those of a rare unit', { field: 'unit', is: 'equal', value: 'north' }],
      ['those of a frequent status and a frequent unit', { all: [{ field: 'unit', is: 'equal', value: 'south' }, { field: 'status', is: 'equal', value: 'open' }] }], // prettier-ignore
      ['those of a few days', { all: [{ field: 'days', is: 'in', values: [7, 14] }, { field: 'dueAt', is: 'greater', value: '2026-03-1' }] }], // prettier-ignore
    ];
    const cases = filters.flatMap(([name, filter]) =>
      sorts.map((sort) => [name, sortName(sort), filter, sort] as const),
    );

    it.each(cases)('(%s) by %s are the same, from the first to the last', async (_name, _sort, filter, sort) => {
      const request = { sort, ...(filter && { filter }) };
      const expected = orderedMatches(many, request).map(({ key }) => key);
      const seen: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = await store().page(model, { ...request, limit: 400, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...keysOf(page.documents));
        cursor = page.next;
      } while (cursor !== undefined);
      expect(seen).toStrictEqual(expected);
    });

    it('are found by words that many of them hold', async () => {
      const sort = by(['dueAt', 'descending']);
      const found = many.filter(({ searchText }) => searchText === '噪音');
      const { documents } = await store().page(model, { search: '噪音', sort, limit: 30 });
      expect(keysOf(documents)).toStrictEqual(orderedMatches(found, { sort }).map(({ key }) => key).slice(0, 30)); // prettier-ignore
      expect(await store().count(model, { search: '噪音' })).toBe(found.length);
    });
  });
};
