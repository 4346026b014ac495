import { commitDocuments, documentOf, guarded, removed, toyCase, type ContractStore } from './toy-cases';

const open = toyCase('k', { status: 'open' });
const closed = toyCase('k', { status: 'closed' });

export const describeGuardedWriting = ({ store, freshModel }: ContractStore): void => {
  describe('guarded documents', () => {
    it('are there once committed, and are replaced by a newer revision', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');

      await commitDocuments(writer, [guarded(open, 1n)]);
      expect(await store().get(model, 'k')).toStrictEqual(documentOf(open));
      await commitDocuments(writer, [guarded(closed, 2n)]);
      expect(await store().get(model, 'k')).toStrictEqual(documentOf(closed));
      expect(await store().get(model, 'another')).toBeUndefined();
    });

    it('are not changed by an older revision, in no part', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      await commitDocuments(writer, [guarded({ ...open, searchText: 'newer' }, 5n)]);

      await commitDocuments(writer, [guarded({ ...closed, searchText: 'older' }, 4n)]);

      expect(await store().get(model, 'k')).toStrictEqual(documentOf(open));
      expect(await store().count(model, { filter: { field: 'status', is: 'equal', value: 'open' } })).toBe(1);
      expect(await store().count(model, { search: 'newer' })).toBe(1);
      expect(await store().count(model, { search: 'older' })).toBe(0);
    });

    it('keep every byte of their content, and the order of its members', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      const document = {
        z: 1,
        a: ['\u2028', '\u0000', '\u{1f600}', '"', "'", '投诉', ''],
        n: { deep: [null, true, -0, 2 ** 53 - 1] },
      };

      await commitDocuments(writer, [{ ...guarded(open, 0n), content: { document, fields: open.fields } }]);

      expect(JSON.stringify(await store().get(model, 'k'))).toBe(JSON.stringify(document));
    });

    it('are loaded with the revision they stand at', async () => {
      const writer = await store().writer(freshModel(), 'live');
      const large = 2n ** 62n;
      await commitDocuments(writer, [guarded(open, large), removed('gone', 3n)]);

      const loaded = await writer.load(['k', 'gone', 'never']);

      expect(loaded.get('k')).toStrictEqual({ revision: large, document: documentOf(open) });
      expect(loaded.get('gone')).toStrictEqual({ revision: 3n, document: undefined });
      expect(loaded.has('never')).toBe(false);
    });

    it('are gone once removed, and an older write does not bring them back', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      await commitDocuments(writer, [guarded({ ...open, searchText: 'word' }, 3n)]);

      await commitDocuments(writer, [removed('k', 4n)]);
      await commitDocuments(writer, [guarded(closed, 3n)]);

      expect(await store().get(model, 'k')).toBeUndefined();
      expect(await store().count(model, {})).toBe(0);
      expect(await store().count(model, { search: 'word' })).toBe(0);
      expect((await store().page(model, { sort: [], limit: 10 })).documents).toStrictEqual([]);
    });

    it('are not removed by an older revision, and come back with a newer one', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      await commitDocuments(writer, [guarded(open, 5n)]);

      await commitDocuments(writer, [removed('k', 4n)]);
      expect(await store().get(model, 'k')).toStrictEqual(documentOf(open));
      await commitDocuments(writer, [removed('k', 6n)]);
      await commitDocuments(writer, [guarded(closed, 7n)]);
      expect(await store().get(model, 'k')).toStrictEqual(documentOf(closed));
      expect((await writer.load(['k'])).get('k')?.revision).toBe(7n);
    });

    it('are found by the words of their newest search text only', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      await commitDocuments(writer, [guarded({ ...open, searchText: 'first words' }, 1n)]);
      await commitDocuments(writer, [guarded({ ...open, searchText: 'second words' }, 2n)]);

      const counts = ['first', 'second', 'words'].map((search) => store().count(model, { search }));
      expect(await Promise.all(counts)).toStrictEqual([0, 1, 1]);

      await commitDocuments(writer, [guarded(open, 3n)]);
      expect(await store().count(model, { search: 'words' })).toBe(0);
    });

    it.each([
      ['a field is missing', { status: 'open', unit: null, dueAt: null }],
      ['a field is not declared', { ...open.fields, extra: 1 }],
      ['a field is of another type', { ...open.fields, days: '3' }],
    ])('are refused where %s, and nothing of their commit is written', async (_what, fields) => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      const wrong = { ...guarded(toyCase('wrong')), content: { document: {}, fields } };

      await expect(commitDocuments(writer, [wrong])).rejects.toThrow(TypeError);

      expect(await store().get(model, 'wrong')).toBeUndefined();
    });

    it.each(['live', 'shadow'] as const)(
      'of a commit that failed can be written after all (%s)',
      async (generation) => {
        const model = freshModel();
        const writer = await store().writer(model, generation);
        const wrong = { ...guarded(toyCase('wrong')), content: { document: {}, fields: {} } };
        await expect(commitDocuments(writer, [guarded({ ...closed, searchText: 'never' }, 1n), wrong])).rejects.toThrow(TypeError); // prettier-ignore

        await commitDocuments(writer, [guarded({ ...open, searchText: 'after all' }, 1n)]);
        if (generation === 'shadow') await store().cutOver(model);

        expect(await store().get(model, 'k')).toStrictEqual(documentOf(open));
        expect(await store().count(model, { search: 'after' })).toBe(1);
        expect(await store().count(model, { search: 'never' })).toBe(0);
        expect(await store().count(model, {})).toBe(1);
      },
    );
  });
};
