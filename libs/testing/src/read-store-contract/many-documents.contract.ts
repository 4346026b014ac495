import type { Filter } from '@redress/kernel';
import { orderedMatches } from './reference-evaluation';
import { by, sortName, sorts } from './sorts';
import {
  keysOf,
  manyQuestionsMilliseconds,
  toyCase,
  writeLive,
  type ContractStore,
  type ToyField,
  type ToyModel,
} from './toy-cases';

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

    it.each(cases)(
      '(%s) by %s are the same, from the first to the last',
      async (_name, _sort, filter, sort) => {
        const request = { sort, ...(filter && { filter }) };
        const expected = orderedMatches(many, request).map(({ key }) => key);
        const seen: unknown[] = [];
        let cursor: string | undefined;
        do {
          const page = await store().page(model, {
            ...request,
            limit: 400,
            ...(cursor === undefined ? {} : { cursor }),
          });
          seen.push(...keysOf(page.documents));
          cursor = page.next;
        } while (cursor !== undefined);
        expect(seen).toStrictEqual(expected);
      },
      manyQuestionsMilliseconds,
    );

    it('are found by words that many of them hold', async () => {
      const sort = by(['dueAt', 'descending']);
      const found = many.filter(({ searchText }) => searchText === '噪音');
      const { documents } = await store().page(model, { search: '噪音', sort, limit: 30 });
      expect(keysOf(documents)).toStrictEqual(orderedMatches(found, { sort }).map(({ key }) => key).slice(0, 30)); // prettier-ignore
      expect(await store().count(model, { search: '噪音' })).toBe(found.length);
    });
  });
};
