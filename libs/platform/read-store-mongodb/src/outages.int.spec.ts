import { FencedError, StoreUnavailableError, type ReadModelWriter } from '@redress/kernel';
import { createMongoDbReadStore, ConnectionStringError } from './index';
import type { Fault, SeenCommand } from '../spec/mongodb-stand-in';
import { note, noChange, notes, positionAt, wholeCommit, writeNotes } from '../spec/notes';
import { withStandIn, type StoreOverStandIn } from '../spec/servers-under-test';

const everythingIn = async ({ store }: StoreOverStandIn, writer: ReadModelWriter) => [
  await store.digest(notes, 'live'),
  await store.deadLetters(notes),
  await store.status(notes),
  await writer.revisionsOf(['note-a', 'note-b', 'note-c', 'note-p']),
];

/** What the commit leads to where nothing goes wrong. */
const undisturbed = (): Promise<readonly unknown[]> =>
  withStandIn('replica set', async (given) => {
    const writer = await given.store.writer(notes, 'live');
    await writer.commit(wholeCommit(1n));
    await writer.commit(wholeCommit(2n));
    return everythingIn(given, writer);
  });

/** Commands of the second of two commits, in order. */
const stepsOfCommit = (): Promise<readonly SeenCommand[]> =>
  withStandIn('standalone', async ({ standIn, store }) => {
    const writer = await store.writer(notes, 'live');
    await writer.commit(wholeCommit(1n));
    const before = standIn.seen().length;
    await writer.commit(wholeCommit(2n));
    return standIn.seen().slice(before);
  });

describe('a connection that breaks in the middle of a commit', () => {
  it('does so between six writes, in the order of the port', async () => {
    const steps = (await stepsOfCommit()).map(({ name, collection }) => `${name} ${collection.replace(/^read1\.(?:notes\.v1\.g0*\d+\.)?/, '')}`); // prettier-ignore
    expect(steps).toStrictEqual([
      'findAndModify catalog',
      'update documents',
      'update letters',
      'delete letters',
      'update streams',
      'update catalog',
    ]);
  });

  const cuts: readonly (readonly [string, Fault])[] = [
    ['before it was done', 'cutBefore'],
    ['after it was done', 'cutAfter'],
  ];
  const partial: readonly (readonly [string, number, Fault])[] = [
    ['after one of its writes', 1, { cutAfterWrites: 1 }],
    ['after two of its writes', 1, { cutAfterWrites: 2 }],
    ['after one of its writes', 2, { cutAfterWrites: 1 }],
    ['after three of its writes', 4, { cutAfterWrites: 3 }],
  ];
  const cases = [...[0, 1, 2, 3, 4, 5].flatMap((step) => cuts.map(([when, fault]) => [when, step, fault] as const)), ...partial]; // prettier-ignore

  /** A release takes out many letters at once, which the client never sends again by itself. */
  const release = 3;
  const sentAgain = cases.filter(([, step]) => step !== release);
  it.each(sentAgain)(
    'is nothing to a server that remembers its writers (%s, at write %d)',
    async (_when, step, fault) => {
      // A replica set: the client sends the write again under its number, and it is done once.
      await withStandIn('replica set', async (given) => {
        const writer = await given.store.writer(notes, 'live');
        await writer.commit(wholeCommit(1n));
        let left = step;
        given.standIn.meet(() => ((left -= 1) === -1 ? fault : 'none'));

        await writer.commit(wholeCommit(2n));

        given.standIn.restore();
        expect(await everythingIn(given, writer)).toStrictEqual(await undisturbed());
      });
    },
  );

  it.each(cases)('is completed by repeating the commit (%s, at write %d)', async (_when, step, fault) => {
    await withStandIn('standalone', async (given) => {
      const first = await given.store.writer(notes, 'live');
      await first.commit(wholeCommit(1n));
      let left = step;
      given.standIn.meet(() => ((left -= 1) === -1 ? fault : 'none'));
      await expect(first.commit(wholeCommit(2n))).rejects.toThrow(StoreUnavailableError);
      given.standIn.restore();

      // The checkpoint is the last to move: whoever goes on reads the page again.
      const second = await given.store.writer(notes, 'live');
      const position = (await second.checkpoint())?.position;
      const isDone = step === 5 && fault === 'cutAfter';
      expect(position).toBe(positionAt(isDone ? 2 : 1));
      await second.commit(wholeCommit(2n));

      expect(await everythingIn(given, second)).toStrictEqual(await undisturbed());
    });
  });
});

describe('a server that', () => {
  it('does not answer is waited for no longer than was said', async () => {
    await withStandIn('replica set', async ({ standIn, another }) => {
      const store = await another({ silenceMilliseconds: 300 });
      const writer = await store.writer(notes, 'live');
      await writeNotes(writer, note('a', 1n));
      standIn.meet(() => 'silent');
      await expect(store.get(notes, 'a')).rejects.toThrow(StoreUnavailableError);
      await expect(writeNotes(writer, note('a', 2n))).rejects.toThrow(StoreUnavailableError);
      standIn.restore();
      expect(await store.get(notes, 'a')).toMatchObject({ status: 'at 1' });
    });
  });

  it('is away is found again, by the same writer', async () => {
    await withStandIn('replica set', async ({ standIn, another }) => {
      const store = await another({ searchMilliseconds: 300 });
      const writer = await store.writer(notes, 'live');
      standIn.refuse();
      await expect(writeNotes(writer, note('a', 1n))).rejects.toThrow(StoreUnavailableError);
      await expect(store.count(notes, {})).rejects.toThrow(StoreUnavailableError);
      await expect(store.writer(notes, 'live')).rejects.toThrow(StoreUnavailableError);
      standIn.restore();
      await writeNotes(writer, note('a', 1n));
      expect(await store.count(notes, {})).toBe(1);
    });
  });

  it.each([
    ['is no longer the primary', 10107],
    ['is shutting down', 91],
    ['has no room on its disk', 14031],
    ['has no majority', 64],
    ['does not let us in', 13],
  ])('%s is away', async (_what, code) => {
    await withStandIn('standalone', async ({ standIn, store }) => {
      const writer = await store.writer(notes, 'live');
      standIn.meet(({ name }) => (name === 'update' ? { code } : 'none'));
      await expect(writeNotes(writer, note('a', 1n))).rejects.toThrow(StoreUnavailableError);
      standIn.restore();
      await writeNotes(writer, note('a', 1n));
    });
  });

  it('refuses what it does not understand is not asked again and again', async () => {
    await withStandIn('replica set', async ({ standIn, store }) => {
      const writer = await store.writer(notes, 'live');
      standIn.meet(({ name }) => (name === 'update' ? { code: 9 } : 'none'));
      const refused = writeNotes(writer, note('a', 1n));
      await expect(refused).rejects.toThrow('refused by the test');
      await expect(refused).rejects.not.toThrow(StoreUnavailableError);
    });
  });

  it('was never there is said so, without what may be a password', async () => {
    const connectionString = 'mongodb://redress:secret@127.0.0.1:1/redress';
    const opening = createMongoDbReadStore({ connectionString, searchMilliseconds: 100 });
    await expect(opening).rejects.toThrow(StoreUnavailableError);
    await expect(opening).rejects.not.toThrow(/secret|redress:/);
  });

  it.each([
    'mongodb://127.0.0.1:27017',
    'mongodb://127.0.0.1:27017/?replicaSet=rs0',
    'http://redress:secret@host/redress',
    'mongodb://redress:secret@host/re%dress',
    'mongodb://redress:sec/ret@host/redress',
    'mongodb://redress:secret@host/redress?nosuchoption=secret',
  ])('cannot be meant is refused without repeating it: %s', async (connectionString) => {
    const opening = createMongoDbReadStore({ connectionString });
    await expect(opening).rejects.toThrow(ConnectionStringError);
    await expect(opening).rejects.not.toThrow(/secret|sec\/ret/);
  });

  it('lost the answer to the opening of a writer leaves no way for two to write', async () => {
    await withStandIn('standalone', async ({ standIn, store }) => {
      const first = await store.writer(notes, 'live');
      standIn.meet(({ name }) => (name === 'findAndModify' ? 'cutAfter' : 'none'));
      await expect(store.writer(notes, 'live')).rejects.toThrow(StoreUnavailableError);
      standIn.restore();
      await expect(writeNotes(first, note('a', 1n))).rejects.toThrow(FencedError);
      await writeNotes(await store.writer(notes, 'live'), note('a', 1n));
      await expect(first.commit({ ...noChange, checkpoint: { position: positionAt(9) } })).rejects.toThrow(FencedError);
    });
  });
});
