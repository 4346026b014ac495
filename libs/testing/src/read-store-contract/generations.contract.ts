import { FencedError } from '@redress/kernel';
import {
  commitDocuments,
  documentOf,
  guarded,
  keysOf,
  nothingToCommit,
  positionAt,
  toyCase,
  writeLive,
  type ContractStore,
  type ToyModel,
} from './toy-cases';

const live = toyCase('live', { status: 'open' }, 'live words');
const rebuilt = toyCase('rebuilt', { status: 'closed' }, 'rebuilt words');

export const describeGenerations = ({ store, freshModel }: ContractStore): void => {
  const seenBy = async (model: ToyModel): Promise<readonly unknown[]> => {
    const { documents } = await store().page(model, { sort: [{ field: 'dueAt', direction: 'ascending' }], limit: 10 });
    const found = await store().page(model, { search: 'words', sort: [], limit: 10 });
    const groups = await store().group(model, { by: ['status'], measures: {} });
    return [
      keysOf(documents),
      keysOf(found.documents),
      groups.map(({ by }) => by.status),
      await store().count(model, {}),
    ];
  };
  const seeingOnly = (key: string, status: string): readonly unknown[] => [[key], [key], [status], 1];

  describe('a generation', () => {
    it('that nobody has begun answers as an empty one', async () => {
      const model = freshModel();
      expect(await store().get(model, 'k')).toBeUndefined();
      expect(await store().page(model, { sort: [], limit: 1 })).toStrictEqual({ documents: [], next: undefined });
      expect(await store().count(model, {})).toBe(0);
      expect(await store().deadLetters(model)).toStrictEqual([]);
      expect(await store().status(model)).toStrictEqual({
        checkpoint: undefined,
        documents: 0,
        deadLetters: 0,
        rebuilding: false,
      });
      const measures = { all: { kind: 'count' }, days: { kind: 'distribution', field: 'days' } } as const;
      expect(await store().group(model, { by: [], measures })).toStrictEqual([
        { by: {}, measures: { all: 0, days: [] } },
      ]);
      expect(await store().group(model, { by: ['status'], measures })).toStrictEqual([]);
      await store().writer(model, 'live');
      expect(await store().digest(model, 'live')).toBe(await store().digest(model, 'shadow'));
    });

    it('that is a shadow is not seen by queries', async () => {
      const model = freshModel();
      await writeLive(store(), model, [live]);
      const shadow = await store().writer(model, 'shadow');
      await commitDocuments(shadow, [guarded(rebuilt)]);

      expect(await seenBy(model)).toStrictEqual(seeingOnly('live', 'open'));
      expect(await store().get(model, 'rebuilt')).toBeUndefined();
      expect(await store().status(model)).toMatchObject({ documents: 1, rebuilding: true });
    });

    it('that is a shadow becomes what queries see, and is written to as before', async () => {
      const model = freshModel();
      await writeLive(store(), model, [live]);
      const shadow = await store().writer(model, 'shadow');
      const checkpoint = { position: positionAt(7) };
      const streams = new Map([['toy-rebuilt', 3n]]);
      await shadow.commit({ ...nothingToCommit, documents: [guarded(rebuilt, 3n)], streams, checkpoint });

      await store().cutOver(model);

      expect(await seenBy(model)).toStrictEqual(seeingOnly('rebuilt', 'closed'));
      expect(await store().get(model, 'live')).toBeUndefined();
      expect(await store().status(model)).toMatchObject({ documents: 1, rebuilding: false, checkpoint });
      const writer = await store().writer(model, 'live');
      expect(await writer.revisionsOf(['toy-rebuilt'])).toStrictEqual(streams);
      await commitDocuments(writer, [guarded({ ...rebuilt, fields: live.fields }, 4n)]);
      expect(await seenBy(model)).toStrictEqual(seeingOnly('rebuilt', 'open'));
    });

    it('that is cut over to fences the writers of both', async () => {
      const model = freshModel();
      const writers = [await store().writer(model, 'live'), await store().writer(model, 'shadow')];
      await store().cutOver(model);
      for (const writer of writers) await expect(commitDocuments(writer, [guarded(live)])).rejects.toThrow(FencedError);
      expect(await store().count(model, {})).toBe(0);
    });

    it('is cut over to also where there was nothing before', async () => {
      const model = freshModel();
      await commitDocuments(await store().writer(model, 'shadow'), [guarded(rebuilt)]);
      await store().cutOver(model);
      expect(await store().get(model, 'rebuilt')).toStrictEqual(documentOf(rebuilt));
    });

    it('cannot be cut over to where there is none, and what is live stays', async () => {
      const model = freshModel();
      await writeLive(store(), model, [live]);
      await expect(store().cutOver(model)).rejects.toThrow(RangeError);
      expect(await seenBy(model)).toStrictEqual(seeingOnly('live', 'open'));
    });

    it('is taken up where it was left by the next writer', async () => {
      const model = freshModel();
      const checkpoint = { position: positionAt(7) };
      const first = await store().writer(model, 'shadow');
      await first.commit({ ...nothingToCommit, documents: [guarded(rebuilt, 3n)], checkpoint });
      const second = await store().writer(model, 'shadow');
      expect(await second.checkpoint()).toStrictEqual(checkpoint);
      expect((await second.load(['rebuilt'])).get('rebuilt')?.revision).toBe(3n);
    });

    it('that is discarded is gone: the next begins empty, and its writer is fenced', async () => {
      const model = freshModel();
      await writeLive(store(), model, [live]);
      const shadow = await store().writer(model, 'shadow');
      await shadow.commit({
        ...nothingToCommit,
        documents: [guarded(rebuilt)],
        checkpoint: { position: positionAt(1) },
      });

      await store().discardShadow(model);
      await store().discardShadow(model);

      await expect(commitDocuments(shadow, [guarded(rebuilt)])).rejects.toThrow(FencedError);
      expect((await store().status(model)).rebuilding).toBe(false);
      expect(await (await store().writer(model, 'shadow')).checkpoint()).toBeUndefined();
      expect(await seenBy(model)).toStrictEqual(seeingOnly('live', 'open'));
    });

    const changes: readonly (readonly [string, Partial<ToyModel>])[] = [
      ['another version', { version: 2 }],
      ['other fields', { fields: { status: 'text', unit: 'integer', dueAt: 'text', days: 'integer' } }],
      ['other indexes', { indexes: [], sparse: [] }],
      ['an index that leaves documents out', { sparse: ['days'] }],
      ['no search', { searchable: false }],
    ];
    it.each(changes)(
      'of %s is another collection: never migrated, and empty until it is built',
      async (_what, change) => {
        const model = freshModel();
        await writeLive(store(), model, [live]);
        const changed = { ...model, ...change };

        expect(await store().get(changed, 'live')).toBeUndefined();
        const writer = await store().writer(changed, 'live');
        expect(await writer.checkpoint()).toBeUndefined();
        expect((await writer.load(['live'])).size).toBe(0);
        expect(await store().count(changed, {})).toBe(0);
      },
    );

    it('is not opened for a declaration that names what is no name', async () => {
      await expect(store().writer(freshModel({ name: 'a"; DROP TABLE x' }), 'live')).rejects.toThrow(RangeError);
    });
  });
};
