import { FencedError, type ReadModelWriter, type ReadStore } from '@redress/kernel';
import type { SeenCommand } from '../spec/mongodb-stand-in';
import { letterOf, noChange, note, notes, positionAt, wholeCommit, writeNotes } from '../spec/notes';
import { withStandIn, type StoreOverStandIn } from '../spec/servers-under-test';

const isWriteOf =
  (kind: string) =>
  ({ name, collection }: SeenCommand) =>
    ['update', 'delete'].includes(name) && collection.endsWith(`.${kind}`);

/** Starts work that is held at its first write to such a collection, does other work meanwhile, and lets it go on. */
const overtaking = async (
  { standIn }: StoreOverStandIn,
  kind: 'documents' | 'letters' | 'streams',
  late: () => Promise<unknown>,
  meanwhile: () => Promise<void>,
): Promise<unknown> => {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => (letGo = resolve));
  let arrived = (): void => undefined;
  const isHeld = new Promise<void>((resolve) => (arrived = resolve));
  let held = false;
  standIn.meet((command) => {
    if (held || !isWriteOf(kind)(command)) return 'none';
    held = true;
    arrived();
    return { waitsFor: released };
  });
  const outcome = late().then(
    () => 'done',
    (error: unknown) => error,
  );
  await isHeld;
  await meanwhile();
  letGo();
  return outcome;
};

const contents = async (store: ReadStore, writer: ReadModelWriter) => [
  await store.digest(notes, 'live'),
  (await store.status(notes)).checkpoint,
  await writer.revisionsOf(['note-a', 'note-b', 'note-c', 'note-p']),
];

describe('a writer that is fenced in the middle of a commit', () => {
  it.each(['documents', 'letters', 'streams'] as const)(
    'undoes nothing that the next one wrote (held at its %s)',
    async (kind) => {
      await withStandIn('replica set', async (given) => {
        const other = await given.another();
        const first = await given.store.writer(notes, 'live');
        await first.commit(wholeCommit(1n));
        let second = first;
        let expected: readonly unknown[] = [];

        const outcome = await overtaking(
          given,
          kind,
          () => first.commit(wholeCommit(2n)),
          async () => {
            second = await other.writer(notes, 'live');
            await second.commit(wholeCommit(2n));
            await second.commit(wholeCommit(5n));
            expected = await contents(other, second);
          },
        );

        expect(outcome).toBeInstanceOf(FencedError);
        expect(await contents(other, second)).toStrictEqual(expected);
        expect((await other.status(notes)).checkpoint).toStrictEqual({ position: positionAt(5) });
      });
    },
  );

  it('writes no more than the log says where the next one has not been yet', async () => {
    await withStandIn('replica set', async (given) => {
      const other = await given.another();
      const first = await given.store.writer(notes, 'live');
      await first.commit(wholeCommit(1n));
      let second = first;
      const outcome = await overtaking(
        given,
        'documents',
        () => first.commit(wholeCommit(2n)),
        async () => {
          second = await other.writer(notes, 'live');
        },
      );
      expect(outcome).toBeInstanceOf(FencedError);
      // Its checkpoint stands where it stood, so that the page is read again; the documents are there already.
      expect(await second.checkpoint()).toStrictEqual({ position: positionAt(1) });
      await second.commit(wholeCommit(2n));
      await given.store.writer(notes, 'shadow');
      const shadow = await given.store.writer(notes, 'shadow');
      await shadow.commit(wholeCommit(1n));
      await shadow.commit(wholeCommit(2n));
      expect(await other.digest(notes, 'live')).toBe(await other.digest(notes, 'shadow'));
    });
  });

  it('releases no letter that the next one parked', async () => {
    await withStandIn('replica set', async (given) => {
      const other = await given.another();
      const first = await given.store.writer(notes, 'live');
      await first.commit({ ...noChange, parked: [letterOf('note-x', 4n)] });

      const outcome = await overtaking(
        given,
        'letters',
        () => first.commit({ ...noChange, released: ['note-x'] }),
        async () => {
          const second = await other.writer(notes, 'live');
          await second.commit({ ...noChange, parked: [letterOf('note-x', 5n)] });
        },
      );

      expect(outcome).toBeInstanceOf(FencedError);
      expect((await other.deadLetters(notes)).map(({ revision }) => revision)).toStrictEqual([5n]);
    });
  });

  it('does not bring back a generation that was dropped: what it makes is swept away', async () => {
    await withStandIn('replica set', async (given) => {
      const other = await given.another();
      const first = await given.store.writer(notes, 'shadow');
      await writeNotes(first, note('a', 1n, 'before'));

      const outcome = await overtaking(
        given,
        'documents',
        () => writeNotes(first, note('a', 2n, 'late')),
        () => other.discardShadow(notes),
      );

      expect(outcome).toBeInstanceOf(FencedError);
      expect((await other.status(notes)).rebuilding).toBe(false);
      await other.writer(notes, 'live');
      const before = given.standIn.seen().length;
      await other.discardShadow(notes);
      // Nothing is left to drop: the opening before it has swept.
      expect(
        given.standIn
          .seen()
          .slice(before)
          .map(({ name }) => name),
      ).not.toContain('drop');
      const second = await other.writer(notes, 'shadow');
      expect((await second.load(['a'])).size).toBe(0);
    });
  });
});

describe('writers in a race', () => {
  it('that open the same generation at once leave one that can write', async () => {
    await withStandIn('replica set', async (given) => {
      const stores = [given.store, await given.another(), await given.another()];
      const opened = await Promise.all(stores.flatMap((store) => [1, 2, 3].map(() => store.writer(notes, 'live'))));
      const outcomes = await Promise.allSettled(
        opened.map((writer) => writer.commit({ ...noChange, checkpoint: { position: positionAt(1) } })),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(FencedError); // prettier-ignore
    });
  });

  it('that cut over at once make one shadow live, once', async () => {
    await withStandIn('replica set', async (given) => {
      const other = await given.another();
      await writeNotes(await given.store.writer(notes, 'shadow'), note('a', 1n));
      const outcomes = await Promise.allSettled([given.store.cutOver(notes), other.cutOver(notes)]);
      expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected')
          expect([FencedError.name, RangeError.name]).toContain((outcome.reason as Error).name);
      expect(await other.get(notes, 'a')).toMatchObject({ status: 'at 1' });
      expect((await other.status(notes)).rebuilding).toBe(false);
    });
  });
});
