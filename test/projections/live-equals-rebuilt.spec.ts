import fc from 'fast-check';
import type { EventStore, ReadModel, ReadStore } from '@redress/kernel';
import { createProjector, type Projector } from '@redress/platform/projections';
import { createMemoryEventStore, fixedClock } from '@redress/testing';
import { expectedModels } from './expected-models';
import { readStoreKinds, type ReadStores } from './read-stores';
import { toyDecoder, toyModels, toyOpener, toyProjections, toyWriter, type Broken, type ToyAppend } from './toy-ledger';
import { crashingReadStore, crashPlan, repeatingEventStore, SimulatedCrash, type CrashPlan } from './unreliable-stores';

const waitMilliseconds = 20_000;

const fault = fc.oneof(
  { weight: 24, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constant('undecodable' as const) },
  { weight: 1, arbitrary: fc.constant('unprojectable' as const) },
  { weight: 2, arbitrary: fc.constant('brokenForNow' as const) },
);
const text = fc.constantFrom('噪音', 'late', '', 'a，b');
const later = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constantFrom('Noted', 'Closed', 'Glanced', 'Opened'), text, fault }) },
  // An erasure that cannot even be read stops its projection, which is a test of its own.
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('Erased' as const),
      text,
      fault: fc.constantFrom('none', 'unprojectable', 'brokenForNow'),
    }),
  },
);

const history: fc.Arbitrary<readonly ToyAppend[]> = fc
  .array(
    fc.record({
      stream: fc.integer({ min: 0, max: 3 }),
      first: fault,
      events: fc.array(later, { minLength: 1, maxLength: 5 }),
    }),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((appends) =>
    appends.map(({ stream, first, events }, at): ToyAppend => {
      const isFirst = appends.findIndex((other) => other.stream === stream) === at;
      return {
        stream: `toy-${stream}`,
        events: isFirst ? [{ type: 'Opened', text: 'first', fault: first }, ...events] : events,
      };
    }),
  );

/** What a run of the test meets besides its history. */
const circumstances = fc.record({
  history,
  /** Appends made before the projector first starts; the others come while it runs. */
  early: fc.nat({ max: 14 }),
  pageEventsMax: fc.integer({ min: 1, max: 9 }),
  buildEventsMax: fc.integer({ min: 1, max: 20 }),
  isAtomic: fc.boolean(),
  crashes: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 24, size: 'max' }),
  repeats: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 4 }),
  /** A rebuild asked for after so many of the late appends; beyond them, none. */
  rebuildAfter: fc.nat({ max: 20 }),
});
type Circumstances = typeof circumstances extends fc.Arbitrary<infer T> ? T : never;

/** Events that fail while something outside is broken. */
const brokenNames = (appends: readonly ToyAppend[]): Broken => {
  const counts = new Map<string, number>();
  return new Set(
    appends.flatMap(({ stream, events }) => {
      const start = counts.get(stream) ?? 0;
      counts.set(stream, start + events.length);
      return events.flatMap((event, n) => (event.fault === 'brokenForNow' ? [`${stream}/${start + n}`] : []));
    }),
  );
};

const projectorOn = (
  eventStore: EventStore,
  readStore: ReadStore,
  broken: Broken,
  limits: Partial<Circumstances>,
): Projector =>
  createProjector({
    eventStore,
    readStore,
    projections: toyProjections(broken),
    decode: toyDecoder,
    openerFor: toyOpener,
    prefix: 'toy-',
    clock: fixedClock('2026-03-02T09:00:00.000Z'),
    limits: { pageEventsMax: limits.pageEventsMax ?? 1, buildEventsMax: limits.buildEventsMax ?? 1 },
  });

/** Runs until everything in the log has been seen, beginning anew after every crash. */
const runToHead = async (start: () => Projector, store: EventStore): Promise<void> => {
  for (;;) {
    const projector = start();
    const stopping = new AbortController();
    const running = projector.run(stopping.signal).then(
      () => 'ended',
      (error: unknown) => error,
    );
    const head = await store.head();
    const outcome = head === undefined ? 'reached' : await projector.caughtUp(head, waitMilliseconds);
    stopping.abort();
    const end = await running;
    if (outcome === 'reached' && end === 'ended') return;
    if (!(end instanceof SimulatedCrash)) throw end instanceof Error ? end : new Error(`Ended ${outcome}`);
  }
};

const unlessCrashed = async (work: () => Promise<unknown>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SimulatedCrash)) throw error;
  }
};

const documentsOf = async (store: ReadStore, model: ReadModel): Promise<readonly unknown[]> =>
  (await store.page(model, { sort: [], limit: 1_000 })).documents;

const digests = (store: ReadStore): Promise<readonly string[]> =>
  Promise.all(toyModels.map((model) => store.digest(model, 'live')));

/** Lives through the circumstances, then puts right what was broken and retries. Gives the plan, which says how many steps there were to crash at. */
const liveThrough = async (given: Circumstances, memory: EventStore, readStore: ReadStore): Promise<CrashPlan> => {
  const broken = brokenNames(given.history);
  const plan = crashPlan(given.crashes);
  const start = (): Projector =>
    projectorOn(
      repeatingEventStore(memory, given.repeats),
      crashingReadStore(readStore, given.isAtomic, plan),
      broken,
      given,
    );
  const append = toyWriter(memory);
  for (const some of given.history.slice(0, given.early)) await append(some);
  await runToHead(start, memory);
  for (const [at, one] of given.history.slice(given.early).entries()) {
    await append(one);
    await runToHead(start, memory);
    if (at === given.rebuildAfter) await unlessCrashed(() => start().rebuild());
  }
  broken.clear();
  for (const { name } of toyModels) await unlessCrashed(() => start().retryDeadLetters(name));
  await runToHead(start, memory);
  const reliable = projectorOn(memory, readStore, broken, given);
  for (const { name } of toyModels) await reliable.retryDeadLetters(name);
  return plan;
};

describe.each(readStoreKinds)('live models and models built from nothing, in $kind', ({ open, runs }) => {
  let stores: ReadStores;
  beforeAll(async () => {
    stores = await open();
  });
  afterAll(() => stores.close());

  it('are equal byte for byte, whatever the history, the pages, the repeats and the crashes', async () => {
    await fc.assert(
      fc.asyncProperty(circumstances, async (given) => {
        const memory = createMemoryEventStore();
        const readStore = await stores.empty();
        await liveThrough(given, memory, readStore);

        const lived = await digests(readStore);
        const checked = await projectorOn(memory, readStore, new Set(), {
          pageEventsMax: 7,
          buildEventsMax: 9,
        }).check();
        expect(checked.map(({ model, live }) => [model, live])).toStrictEqual(
          toyModels.map(({ name }, at) => [name, lived[at]]),
        );
        expect(checked.filter(({ isEqual }) => !isEqual)).toStrictEqual([]);

        const clean = await stores.empty();
        await projectorOn(memory, clean, new Set(), { pageEventsMax: 1_000, buildEventsMax: 1_000 }).rebuild();
        expect(await digests(clean)).toStrictEqual(lived);
        const letters = (store: ReadStore) => Promise.all(toyModels.map((model) => store.deadLetters(model)));
        expect(await letters(readStore)).toStrictEqual(await letters(clean));

        const expected = expectedModels(given.history);
        expect(await documentsOf(readStore, toyModels[0] as ReadModel)).toStrictEqual(inKeyOrder(expected.toy_summary));
        expect(await documentsOf(readStore, toyModels[2] as ReadModel)).toStrictEqual(inKeyOrder(expected.toy_open));
        expect(
          (await documentsOf(readStore, toyModels[1] as ReadModel)).map((document) => ({
            type: (document as { type: string }).type,
          })),
        ).toStrictEqual(inKeyOrder(expected.toy_trail));
      }),
      { numRuns: runs, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true },
    );
  }, 120_000);
});

const inKeyOrder = (models: ReadonlyMap<string, unknown>): readonly unknown[] =>
  [...models].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document);
