import { FencedError, type DeadLetter } from '@redress/kernel';
import {
  commitDocuments,
  documentOf,
  guarded,
  nothingToCommit,
  positionAt,
  removed,
  toyCase,
  type ContractStore,
} from './toy-cases';

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
  });
};

const letter = (stream: string, revision: bigint, error = 'no such key'): DeadLetter => ({
  stream,
  revision,
  position: positionAt(Number(revision)),
  type: 'ToyOpened',
  error,
  at: '2026-03-02T09:00:00.000Z',
});

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

export const describeDeadLetters = ({ store, freshModel }: ContractStore): void => {
  describe('dead letters', () => {
    it('park their stream from the first of them on', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      const letters = [letter('toy-b', 7n), letter('toy-b', 8n, 'waits behind revision 7'), letter('toy-a', 2n ** 61n)];

      await writer.commit({ ...nothingToCommit, parked: letters });

      expect(await writer.parkedOf(['toy-a', 'toy-b', 'toy-c'])).toStrictEqual(
        new Map([['toy-a', 2n ** 61n], ['toy-b', 7n]]), // prettier-ignore
      );
      expect(await store().deadLetters(model)).toStrictEqual([letters[2], letters[0], letters[1]]);
      expect((await store().status(model)).deadLetters).toBe(3);
    });

    it('are gone once their stream is released, and only there', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      await writer.commit({ ...nothingToCommit, parked: [letter('toy-a', 1n), letter('toy-b', 1n)] });

      await writer.commit({ ...nothingToCommit, released: ['toy-a'] });

      expect(await writer.parkedOf(['toy-a', 'toy-b'])).toStrictEqual(new Map([['toy-b', 1n]]));
    });

    it('that are parked by the commit that releases their stream stay, with what it says of them', async () => {
      const model = freshModel();
      const writer = await store().writer(model, 'live');
      await writer.commit({ ...nothingToCommit, parked: [1n, 2n, 3n].map((revision) => letter('toy-a', revision)) });
      const again = [letter('toy-a', 2n, 'another reason'), letter('toy-a', 3n, 'waits behind revision 2')];

      await writer.commit({ ...nothingToCommit, released: ['toy-a'], parked: again });

      expect(await store().deadLetters(model)).toStrictEqual(again);
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
