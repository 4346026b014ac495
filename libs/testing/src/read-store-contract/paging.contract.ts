import { maxPageDocuments, type PageRequest } from '@redress/kernel';
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
      manyQuestionsMilliseconds,
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
