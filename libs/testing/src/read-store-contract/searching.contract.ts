import fc from 'fast-check';
import { maxSearchTokens } from '@redress/kernel';
import { keysOf, manyQuestionsMilliseconds, toyCase, writeLive, type ContractStore, type ToyModel } from './toy-cases';

const texts = {
  a: '小区噪音扰民，夜间施工。',
  b: '噪声与音响，停车难',
  c: '违章停车：占用消防通道',
  d: '噪，音；停。车',
  e: '在12345热线App上投诉Parcel late again',
  f: 'The parcel, late again; "lost" 100% (twice) AND NOT found*',
  g: '\u{20bb7}野家\u{30edd}\u{30edd}面',
  h: 'Straße CAFÉ café',
  i: '夜 间\n施\u3000工',
} as const;

const searches: readonly (readonly [what: string, search: string, keys: string])[] = [
  ['a word of two characters where they stand side by side', '噪音', 'a'],
  ['a word of two characters in several texts', '停车', 'bc'],
  ['a single character', '车', 'bcd'],
  ['a longer run', '违章停车', 'c'],
  ['no run across punctuation', '扰民夜间', ''],
  ['no run across white space', '夜间施工', 'a'],
  ['punctuation as any punctuation', '扰民!夜间', 'a'],
  ['characters outside the first plane', '\u{30edd}\u{30edd}', 'g'],
  ['a character outside the first plane beside one within', '\u{20bb7}野', 'g'],
  ['an English word in any case', 'PARCEL', 'ef'],
  ['whole words only', 'parce', ''],
  ['words one after the other', 'late again', 'ef'],
  ['words across punctuation only as written', 'parcel late', 'e'],
  ['words with the punctuation between them', 'parcel; late', 'f'],
  ['numbers and Chinese together', '12345热线', 'e'],
  ['Chinese and English together', '热线app上投诉', 'e'],
  ['an accent as another letter', 'cafe', ''],
  ['a letter with its accent in any case', 'café', 'h'],
  ['quotes as punctuation', '"lost"', 'f'],
  ['a per cent sign as punctuation', '100%', 'f'],
  ['an asterisk as punctuation', 'found*', 'f'],
  ['operators of a query language as words', 'twice) AND NOT found', 'f'],
  ['a prefix operator as punctuation', 'par*', ''],
  ['a column name as words', 'tokens:parcel', ''],
  ['nothing where there is no word', '%', ''],
  ['nothing where there is nothing', '', ''],
  ['nothing where there is white space', ' \n', ''],
];

export const describeSearching = ({ store, freshModel }: ContractStore): void => {
  describe('a search', () => {
    let model: ToyModel;
    beforeAll(async () => {
      model = freshModel();
      const toys = Object.entries(texts).map(([key, text], n) =>
        toyCase(key, { status: n % 2 === 0 ? 'open' : 'closed', days: -n }, text),
      );
      await writeLive(store(), model, [...toys, toyCase('z')]);
    });

    it.each(searches)('finds %s', async (_what, search, keys) => {
      const { documents } = await store().page(model, { search, sort: [], limit: 100 });
      expect(keysOf(documents).join('')).toBe(keys);
      expect(await store().count(model, { search })).toBe(keys.length);
    });

    it('goes with a filter, an order and pages', async () => {
      const request = { search: '车', sort: [{ field: 'days', direction: 'ascending' }], limit: 2 } as const;
      const first = await store().page(model, request);
      expect(keysOf(first.documents)).toStrictEqual(['d', 'c']);
      const second = await store().page(model, { ...request, cursor: first.next ?? '' });
      expect([keysOf(second.documents), second.next]).toStrictEqual([['b'], undefined]);
      const filter = { field: 'status', is: 'equal', value: 'open' } as const;
      expect(keysOf((await store().page(model, { ...request, filter })).documents)).toStrictEqual(['c']);
      expect(await store().count(model, { search: '车', filter })).toBe(1);
    });

    it('is refused where the model is not searchable, or the words are too many', async () => {
      const unsearchable = freshModel({ searchable: false });
      await expect(store().page(unsearchable, { search: 'a', sort: [], limit: 1 })).rejects.toThrow(RangeError);
      await expect(store().count(unsearchable, { search: 'a' })).rejects.toThrow(RangeError);
      expect(await store().count(model, { search: '车'.repeat(maxSearchTokens) })).toBe(0);
      await expect(store().count(model, { search: '车'.repeat(maxSearchTokens + 1) })).rejects.toThrow(RangeError);
    });

    it(
      'for Chinese characters finds exactly what holds them side by side',
      async () => {
        const characters = ['噪', '音', '停', '车', '\u{20bb7}'];
        const piece = fc.oneof(
          fc.constantFrom(...characters),
          fc.constantFrom('，', ' ', '\n', 'ab', '7', '"', '\u3000'),
        );
        const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
        const word = fc
          .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 3 })
          .map((some) => some.join(''));
        await fc.assert(
          fc.asyncProperty(
            fc.array(text, { minLength: 1, maxLength: 12 }),
            fc.array(word, { minLength: 1, maxLength: 8 }),
            async (all, words) => {
              const random = freshModel();
              await writeLive(store(), random, all.map((searchText, n) => toyCase(`k${String(n).padStart(2, '0')}`, {}, searchText))); // prettier-ignore
              for (const search of words) {
                const { documents } = await store().page(random, { search, sort: [], limit: 100 });
                const expected = all.flatMap((searchText, n) =>
                  searchText.includes(search) ? [`k${String(n).padStart(2, '0')}`] : [],
                );
                expect([search, keysOf(documents)]).toStrictEqual([search, expected]);
              }
            },
          ),
          { numRuns: 30 },
        );
      },
      manyQuestionsMilliseconds,
    );
  });
};
