import { FencedError } from '@redress/kernel';
import {
  commitDocuments,
  documentOf,
  guarded,
  letter,
  nothingToCommit,
  positionAt,
  removed,
  toyCase,
  type ContractStore,
} from './toy-cases';

const open = toyCase('k', { status: 'open' });
const closed = toyCase('k', { status: 'closed' });

export const describeCommits = ({ store, freshModel }: ContractStore): void => {
  describe('a commit', () => {
    it('moves the checkpoint, also without documents', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      expect(await writer.checkpoint()).toBeUndefined();

      const bare = { position: positionAt(3) };
      await writer.commit({ ...nothingToCommit, checkpoint: bare });
      expect(await writer.checkpoint()).toStrictEqual(bare);

      const anchored = { position: positionAt(9), anchor: { stream: 'toy-1', revision: 2n ** 60n, eh: 'ab' } };
      await writer.commit({ ...nothingToCommit, checkpoint: anchored });
      expect(await writer.checkpoint()).toStrictEqual(anchored);
      expect((await store().status(model)).checkpoint).toStrictEqual(anchored);
    });

    it('without a checkpoint leaves it where it is', async () => {
      const writer = await store().writer(freshModel(), 'live');
      await writer.commit({ ...nothingToCommit, checkpoint: { position: positionAt(3) } });
      await writer.commit(nothingToCommit);
      expect(await writer.checkpoint()).toStrictEqual({ position: positionAt(3) });
    });

    it('keeps the last revision of each stream, which never moves back', async () => {
      const writer = await store().writer(freshModel(), 'live');
      await writer.commit({ ...nothingToCommit, streams: new Map([['toy-a', 2n ** 62n], ['toy-b', 0n]]) }); // prettier-ignore
      await writer.commit({ ...nothingToCommit, streams: new Map([['toy-a', 1n], ['toy-b', 4n]]) }); // prettier-ignore

      expect(await writer.revisionsOf(['toy-b', 'toy-a', 'toy-c'])).toStrictEqual(
        new Map([['toy-b', 4n], ['toy-a', 2n ** 62n]]), // prettier-ignore
      );
    });

    it('does nothing more when it is repeated whole', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      await commitDocuments(writer, [guarded(toyCase('gone'), 0n)]);
      const commit = {
        documents: [guarded({ ...open, searchText: '噪音' }, 1n), removed('gone', 1n)],
        streams: new Map([['toy-k', 1n]]),
        parked: [letter('toy-p', 4n), letter('toy-p', 5n)],
        released: ['toy-r'],
        checkpoint: { position: positionAt(1) },
      };
      await writer.commit(commit);
      const seen = async () => [
        await store().digest(model, 'live'),
        await store().deadLetters(model),
        await store().status(model),
        await writer.revisionsOf(['toy-k']),
        await store().count(model, { search: '噪音' }),
      ];
      const before = await seen();

      await writer.commit(commit);

      expect(await seen()).toStrictEqual(before);
    });

    it('is as good as done when it asks for a purge', async () => {
      const model = freshModel({ personal: true });
      const writer = await store().writer(model, 'live');
      await commitDocuments(writer, [guarded({ ...open, searchText: 'secret' }, 1n)]);
      await writer.commit({ ...nothingToCommit, documents: [guarded(open, 2n)], purge: true });
      expect(await store().count(model, { search: 'secret' })).toBe(0);
      expect(await store().get(model, 'k')).toStrictEqual(documentOf(open));
    });
  });
};

export const describeFencing = ({ store, freshModel }: ContractStore): void => {
  describe('a writer that was superseded', () => {
    it.each(['live', 'shadow'] as const)('of the %s generation is fenced and writes nothing', async (generation) => {
      const model = freshModel();
      const older = await store().writer(model, generation);
      await commitDocuments(older, [guarded(open, 1n)]);
      const newer = await store().writer(model, generation);

      const late = { ...nothingToCommit, documents: [guarded(closed, 2n)], checkpoint: { position: positionAt(2) } };
      await expect(older.commit({ ...late, parked: [letter('toy-a', 1n)] })).rejects.toThrow(FencedError);

      expect((await newer.load(['k'])).get('k')).toStrictEqual({ revision: 1n, document: documentOf(open) });
      expect(await newer.checkpoint()).toBeUndefined();
      expect(await newer.parkedOf(['toy-a'])).toStrictEqual(new Map());
      await commitDocuments(newer, [guarded(closed, 2n)]);
    });

    it('of one generation leaves the writer of the other alone', async () => {
      const model = freshModel();
      const live = await store().writer(model, 'live');
      await store().writer(model, 'shadow');
      await store().writer(freshModel(), 'live');
      await commitDocuments(live, [guarded(open, 1n)]);
      expect(await store().get(model, 'k')).toStrictEqual(documentOf(open));
    });
  });
};
