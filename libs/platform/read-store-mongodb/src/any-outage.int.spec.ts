import fc from 'fast-check';
import { StoreUnavailableError, type ReadModelCommit, type ReadModelWriter } from '@redress/kernel';
import type { Fault } from '../spec/mongodb-stand-in';
import { note, notes, wholeCommit } from '../spec/notes';
import { withStandIn, type StoreOverStandIn } from '../spec/servers-under-test';

const revisions = [1n, 2n, 3n] as const;

/** Each leaves something that no later one writes again. */
const commitAt = (revision: bigint): ReadModelCommit => {
  const commit = wholeCommit(revision);
  return { ...commit, documents: [...commit.documents, note(`only-${revision}`, revision)] };
};

/** After so many commands that go well, the next one meets this. */
const mishap = fc.record({
  after: fc.nat({ max: 9 }),
  fault: fc.constantFrom<Fault>('cutBefore', 'cutAfter', { code: 10107 }, { code: 11600 }),
});

/** Commits in order, each repeated until it is acknowledged; after a failure by a new writer, as a new process would, or by the same. */
const commitAll = async ({ store }: StoreOverStandIn, isSameWriter: boolean): Promise<void> => {
  let writer: ReadModelWriter | undefined;
  for (const revision of revisions) {
    for (let isDone = false; !isDone;) {
      try {
        writer ??= await store.writer(notes, 'shadow');
        await writer.commit(commitAt(revision));
        isDone = true;
      } catch (error) {
        if (!(error instanceof StoreUnavailableError)) throw error;
        if (!isSameWriter) writer = undefined;
      }
    }
  }
};

const becomesLive = async ({ store }: StoreOverStandIn): Promise<void> => {
  for (;;) {
    try {
      await store.cutOver(notes);
      return;
    } catch (error) {
      // What was done, and whose answer was lost, is found done.
      if (error instanceof RangeError) return;
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  }
};

const seen = async ({ store }: StoreOverStandIn): Promise<readonly unknown[]> => [
  await store.digest(notes, 'live'),
  await store.deadLetters(notes),
  await store.status(notes),
  await (await store.writer(notes, 'live')).revisionsOf(['note-a', 'note-b', 'note-c', 'note-p']),
];

describe('whatever happens on the way', () => {
  it.each(['standalone', 'replica set'] as const)(
    'what was acknowledged is there in the end, and nothing else (%s)',
    async (kind) => {
      const expected = await withStandIn(kind, async (given) => {
        await commitAll(given, true);
        await becomesLive(given);
        return seen(given);
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(mishap, { minLength: 1, maxLength: 8 }),
          fc.boolean(),
          async (mishaps, isSameWriter) => {
            await withStandIn(kind, async (given) => {
              const left = [...mishaps];
              let well = left[0]?.after ?? Infinity;
              given.standIn.meet(() => {
                if (well > 0) {
                  well -= 1;
                  return 'none';
                }
                const fault = left.shift()?.fault ?? 'none';
                well = left[0]?.after ?? Infinity;
                return fault;
              });
              await commitAll(given, isSameWriter);
              await becomesLive(given);
              given.standIn.restore();
              expect(await seen(given)).toStrictEqual(expected);
            });
          },
        ),
        { numRuns: 25 },
      );
    },
    60_000,
  );
});
