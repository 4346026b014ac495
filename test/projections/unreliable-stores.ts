import type { EventStore, ReadModelCommit, ReadModelWriter, ReadStore, SubscriptionMessage } from '@redress/kernel';

export class SimulatedCrash extends Error {
  override readonly name = 'SimulatedCrash';
}

/** Counts the steps between which a process may end, and ends it at the next one that is planned. */
export type CrashPlan = Readonly<{ step: () => void; steps: () => number }>;

/** Crashes after so many steps, and again after so many more, and then no longer. */
export const crashPlan = (gaps: readonly number[]): CrashPlan => {
  let taken = 0;
  let [next, ...later] = gaps;
  let left = next ?? Infinity;
  return {
    step: () => {
      taken += 1;
      left -= 1;
      if (left > 0) return;
      [next, ...later] = later;
      left = next ?? Infinity;
      throw new SimulatedCrash('The process ended here');
    },
    steps: () => taken,
  };
};

const nothing: ReadModelCommit = { documents: [], streams: new Map(), parked: [], released: [], checkpoint: undefined };

/** What one commit becomes in a store without transactions over several documents: the order is the port's. */
const partsOf = ({
  documents,
  parked,
  released,
  streams,
  checkpoint,
  purge,
}: ReadModelCommit): readonly ReadModelCommit[] => [
  ...documents.map((document) => ({ ...nothing, documents: [document], ...(purge === undefined ? {} : { purge }) })),
  ...parked.map((letter) => ({ ...nothing, parked: [letter] })),
  // Letters that stay are named again, so that the release leaves them.
  ...released.map((stream) => ({
    ...nothing,
    released: [stream],
    parked: parked.filter((letter) => letter.stream === stream),
  })),
  ...[...streams].map((entry) => ({ ...nothing, streams: new Map([entry]) })),
  { ...nothing, checkpoint },
];

const crashingWriter = (writer: ReadModelWriter, isAtomic: boolean, plan: CrashPlan): ReadModelWriter => ({
  ...writer,
  commit: async (commit) => {
    plan.step();
    for (const part of isAtomic ? [commit] : partsOf(commit)) {
      await writer.commit(part);
      plan.step();
    }
  },
});

/** A read store whose process may end before and after whatever it writes, and in the middle of a commit where that is not atomic. */
export const crashingReadStore = (store: ReadStore, isAtomic: boolean, plan: CrashPlan): ReadStore => {
  const crashing =
    <A extends readonly unknown[]>(work: (...given: A) => Promise<void>) =>
    async (...given: A): Promise<void> => {
      plan.step();
      await work(...given);
      plan.step();
    };
  return {
    ...store,
    writer: async (model, generation) => crashingWriter(await store.writer(model, generation), isAtomic, plan),
    cutOver: crashing(store.cutOver),
    discardShadow: crashing(store.discardShadow),
  };
};

/** Delivers every page, and again what `repeats` says: 0 nothing, 1 the whole page, 2 the page before and this one. */
export const repeatingEventStore = (store: EventStore, repeats: readonly number[]): EventStore => ({
  ...store,
  subscribe: (options) => ({
    async *[Symbol.asyncIterator]() {
      let at = 0;
      let before: SubscriptionMessage | undefined;
      for await (const message of store.subscribe(options)) {
        yield message;
        if (message.kind !== 'events') continue;
        const repeat = repeats.length === 0 ? 0 : (repeats[at % repeats.length] ?? 0);
        at += 1;
        if (repeat === 2 && before !== undefined) yield before;
        if (repeat > 0) yield message;
        before = message;
      }
    },
  }),
});
