import { StoreUnavailableError } from '@redress/kernel';
import { note, notes, wholeCommit, writeNotes } from '../spec/notes';
import { withStandIn } from '../spec/servers-under-test';

const everyPlace = { by: ['place'], measures: { n: { kind: 'count' } } } as const;

describe('an answer', () => {
  it('is asked for again where a commit came in between', async () => {
    await withStandIn('replica set', async ({ standIn, store, another }) => {
      const writing = await another();
      const writer = await writing.writer(notes, 'live');
      await writeNotes(writer, note('a', 1n), note('b', 1n));
      let isDisturbed = false;
      standIn.meet(({ name }) => {
        if (name !== 'aggregate' || isDisturbed) return 'none';
        isDisturbed = true;
        return { waitsFor: writeNotes(writer, note('a', 2n), note('b', 2n)) };
      });

      const groups = await store.group(notes, everyPlace);

      expect(groups).toStrictEqual([{ by: { place: 2 }, measures: { n: 2 } }]);
      expect(standIn.seen().filter(({ name }) => name === 'aggregate')).toHaveLength(2);
    });
  });

  it('waits for a commit that is under way', async () => {
    await withStandIn('replica set', async ({ standIn, store, another }) => {
      const writing = await another();
      const writer = await writing.writer(notes, 'live');
      await writeNotes(writer, note('a', 1n), note('b', 1n));
      let looks = 0;
      let letGo = (): void => undefined;
      const released = new Promise<void>((resolve) => (letGo = resolve));
      standIn.meet(({ name, body }) => {
        // The second write of the documents waits until a reader has looked twice.
        if (name === 'update' && JSON.stringify(body['updates'], (_n, v: unknown) => (typeof v === 'bigint' ? String(v) : v)).includes('"at 2"')) return { waitsFor: released }; // prettier-ignore
        if (name === 'aggregate' && (looks += 1) === 2) letGo();
        return 'none';
      });
      const commit = writeNotes(writer, note('a', 2n), note('b', 2n));
      const groups = await store.group(notes, everyPlace);
      await commit;
      for (const { measures } of groups) expect(measures.n).toBe(2);
      expect(looks).toBeGreaterThan(1);
    });
  });

  it('is given although it is of no one moment where a commit never ends, but no digest is', async () => {
    await withStandIn('replica set', async ({ standIn, store, another }) => {
      const writing = await another();
      const writer = await writing.writer(notes, 'live');
      let revision = 1n;
      await writeNotes(writer, note('a', revision));
      let isWriting = false;
      standIn.meet(({ name }) => {
        // A commit comes between any two looks.
        if (!['aggregate', 'find'].includes(name) || isWriting) return 'none';
        isWriting = true;
        revision += 1n;
        return {
          waitsFor: writeNotes(writer, note('a', revision)).finally(() => {
            isWriting = false;
          }),
        };
      });

      expect(await store.count(notes, {})).toBe(1);
      await expect(store.digest(notes, 'live')).rejects.toThrow(StoreUnavailableError);
      standIn.restore();
      expect(await store.digest(notes, 'live')).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  it('is given of what a crash left in the middle of a commit', async () => {
    await withStandIn('standalone', async ({ standIn, store }) => {
      const writer = await store.writer(notes, 'live');
      await writer.commit(wholeCommit(1n));
      standIn.meet(({ name, collection }) => (name === 'update' && collection.endsWith('documents') ? { cutAfterWrites: 1 } : 'none')); // prettier-ignore
      await expect(writer.commit(wholeCommit(2n))).rejects.toThrow(StoreUnavailableError);
      standIn.restore();

      expect(await store.count(notes, {})).toBe(3);
      expect(await store.get(notes, 'a')).toMatchObject({ status: 'at 2' });
      expect(await store.get(notes, 'b')).toMatchObject({ status: 'at 1' });
      expect(await store.digest(notes, 'live')).toMatch(/^[0-9a-f]{64}$/);
    });
  });

  it.each(['find', 'aggregate'])(
    'comes from one generation, also when it is dropped while it is read (%s)',
    async (command) => {
      await withStandIn('replica set', async ({ standIn, store, another }) => {
        const other = await another();
        await writeNotes(await other.writer(notes, 'live'), note('a', 1n), note('b', 1n));
        await writeNotes(await other.writer(notes, 'shadow'), note('a', 2n), note('b', 2n), note('c', 2n));
        let isCut = false;
        standIn.meet(({ name, collection }) => {
          if (name !== command || !collection.endsWith('.documents') || isCut) return 'none';
          isCut = true;
          return { waitsFor: other.cutOver(notes) };
        });

        if (command === 'aggregate') expect(await store.count(notes, {})).toBe(3);
        else {
          const { documents } = await store.page(notes, {
            sort: [{ field: 'status', direction: 'descending' }],
            limit: 9,
          });
          expect(documents.map(({ key, status }) => [key, status])).toStrictEqual([['c', 'at 2'], ['b', 'at 2'], ['a', 'at 2']]); // prettier-ignore
        }
        expect(isCut).toBe(true);
      });
    },
  );

  it('of one document looks again where its generation was dropped', async () => {
    await withStandIn('replica set', async ({ standIn, store, another }) => {
      const other = await another();
      await writeNotes(await other.writer(notes, 'live'), note('a', 1n));
      await writeNotes(await other.writer(notes, 'shadow'), note('a', 2n));
      let isCut = false;
      standIn.meet(({ name, collection }) => {
        if (name !== 'find' || !collection.endsWith('.documents') || isCut) return 'none';
        isCut = true;
        return { waitsFor: other.cutOver(notes) };
      });
      expect(await store.get(notes, 'a')).toMatchObject({ status: 'at 2' });
    });
  });
});
