import { MongoClient } from 'mongodb';
import { note, notes, writeNotes } from '../spec/notes';
import { withStandIn, type StoreOverStandIn } from '../spec/servers-under-test';

const expected = {
  _id_: { _id: 1 },
  declared_0: { 'fields.status': 1, 'fields.place': 1, _id: 1, here: 1 },
  here: { here: 1, _id: 1 },
  words: { words: 1 },
};

/** The documents of the live generation, seen past the adapter. */
const seenBeside = async (
  { standIn }: StoreOverStandIn,
  work: (documents: ReturnType<ReturnType<MongoClient['db']>['collection']>) => Promise<void>,
): Promise<void> => {
  const client = new MongoClient(standIn.url('read'));
  try {
    const listed = await client.db().listCollections({}, { nameOnly: true }).toArray();
    const name = listed.map((one) => one.name).find((one) => one.endsWith('.documents')) ?? 'none';
    await work(client.db().collection(name));
  } finally {
    await client.close();
  }
};

const shapes = (indexes: readonly Readonly<{ name?: string; key: unknown }>[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(indexes.map(({ name, key }): [string, unknown] => [name ?? '', key]));

describe('the indexes of a model', () => {
  it.each(['live', 'shadow'] as const)('are there from the beginning (%s)', async (role) => {
    await withStandIn('replica set', async (given) => {
      await given.store.writer(notes, role);
      await seenBeside(given, async (documents) => {
        expect(shapes(await documents.indexes())).toStrictEqual(expected);
      });
    });
  });

  it('are made again where somebody dropped one, or made one of another shape under its name', async () => {
    await withStandIn('replica set', async (given) => {
      await writeNotes(await given.store.writer(notes, 'live'), note('a', 1n));
      await seenBeside(given, async (documents) => {
        await documents.dropIndex('words');
        await documents.dropIndex('declared_0');
        await documents.createIndex({ 'fields.place': 1 }, { name: 'declared_0' }, {});

        await given.store.writer(notes, 'live');

        expect(shapes(await documents.indexes())).toStrictEqual(expected);
      });
      expect(await given.store.count(notes, { search: 'at 1' })).toBe(1);
    });
  });

  it('serve as well under another name, and leave alone what somebody added', async () => {
    await withStandIn('replica set', async (given) => {
      await given.store.writer(notes, 'live');
      await seenBeside(given, async (documents) => {
        await documents.dropIndex('words');
        await documents.createIndex({ words: 1 }, { name: 'my_words' }, {});
        await documents.createIndex({ stream: 1 }, { name: 'my_streams' }, {});
        const before = given.standIn.seen().length;

        await given.store.writer(notes, 'live');

        const names = given.standIn
          .seen()
          .slice(before)
          .map(({ name }) => name);
        expect(names.filter((name) => ['createIndexes', 'dropIndexes'].includes(name))).toStrictEqual([]);
        expect(Object.keys(shapes(await documents.indexes()))).toContain('my_streams');
      });
    });
  });

  it('are not trusted where they leave documents out', async () => {
    await withStandIn('replica set', async (given) => {
      await given.store.writer(notes, 'live');
      await seenBeside(given, async (documents) => {
        await documents.dropIndex('words');
        await documents.createIndex({ words: 1 }, { name: 'words', sparse: true }, {});
        await given.store.writer(notes, 'live');
        const words = (await documents.indexes()).find(({ name }) => name === 'words');
        expect(words).not.toHaveProperty('sparse');
      });
    });
  });

  it('may not be unique but for the key: a write that is refused would look like one that is too old', async () => {
    await withStandIn('replica set', async (given) => {
      await given.store.writer(notes, 'live');
      await seenBeside(given, async (documents) => {
        await documents.createIndex({ stream: 1 }, { name: 'my_streams', unique: true }, {});
        await expect(given.store.writer(notes, 'live')).rejects.toThrow('has a unique index that is none of ours: my_streams'); // prettier-ignore
      });
    });
  });
});
