import type { EventStore, ReadStore } from '@redress/kernel';
import { RebuildRunningError } from '@redress/platform/projections';
import { createMemoryEventStore, within } from '@redress/testing';
import { e, patienceMilliseconds, start, toy } from './running-projector';
import { openModel, summaryModel, toyModels, toyProjections, toyWriter, trailModel } from './toy-ledger';

describe('a rebuild', () => {
  it('needs no running projector, and ends with what the log says', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'), e('Noted'));
    await given.projector().rebuild(['toy_summary']);
    expect(await given.readStore.get(summaryModel, 'toy-1')).toMatchObject({ count: 2 });
    expect(await given.readStore.count(trailModel, {})).toBe(0);
    await given.projector().rebuild();
    expect(await given.readStore.count(trailModel, {})).toBe(2);
  });

  it('goes on beside the live model while events come in, and is followed from where it stands', async () => {
    const given = toy();
    const running = start(given, given.projector({ limits: { buildEventsMax: 1, pageEventsMax: 1 } }));
    for (let n = 0; n < 8; n += 1) await given.append(`toy-${n}`, e('Opened'), e('Noted'));
    await running.toHead();
    // What the live model holds and the log does not say goes with the rebuild.
    const live = await given.readStore.digest(summaryModel, 'live');

    const rebuilt = running.projector.rebuild();
    for (let n = 0; n < 8; n += 1) {
      await given.append(`toy-${n}`, e('Noted'));
      expect(await given.readStore.count(summaryModel, {})).toBe(8);
      await running.toHead();
    }
    await within(patienceMilliseconds, 'the rebuild', rebuilt);
    await given.append('toy-0', e('Closed'));
    await running.toHead();

    expect(await given.readStore.get(summaryModel, 'toy-0')).toMatchObject({ status: 'closed', count: 4 });
    expect(await given.readStore.get(summaryModel, 'toy-7')).toMatchObject({ count: 3 });
    expect(await given.readStore.digest(summaryModel, 'live')).not.toBe(live);
    expect((await running.projector.check()).every(({ isEqual }) => isEqual)).toBe(true);
    expect((await running.projector.status()).map(({ state, rebuilding }) => [state, rebuilding])).toStrictEqual(
      toyModels.map(() => ['live', false]),
    );
    await running.stop();
  });

  it('shows nothing older than the live model did, and gives nothing to the one it took the place of', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    let afterLastPiece = (): Promise<void> => Promise.resolve();
    let beforeCutOver = (): Promise<void> => Promise.resolve();
    const eventStore: EventStore = {
      ...given.eventStore,
      readAll: async (options) => {
        const page = await given.eventStore.readAll(options);
        if (page.isEnd) await afterLastPiece();
        return page;
      },
    };
    const readStore: ReadStore = {
      ...given.readStore,
      cutOver: async (model) => {
        await beforeCutOver();
        await given.readStore.cutOver(model);
      },
    };
    const running = start(given, given.projector({ eventStore, readStore }));
    await running.toHead();
    afterLastPiece = async () => {
      afterLastPiece = () => Promise.resolve();
      // The shadow has read to the end; the log goes on, and the live model with it.
      await given.append('toy-1', e('Noted'));
      await running.toHead();
    };
    beforeCutOver = async () => {
      // This page is read by the subscription now, and has to wait for the cut-over.
      await given.append('toy-1', e('Noted'));
      for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    };

    await running.projector.rebuild(['toy_summary']);

    expect(await given.readStore.get(summaryModel, 'toy-1')).toMatchObject({ count: 2 });
    await running.toHead();
    expect(await given.readStore.get(summaryModel, 'toy-1')).toMatchObject({ count: 3 });
    await running.stop();
  });

  it('is not begun twice for one model', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const projector = given.projector();
    const first = projector.rebuild(['toy_trail']);
    await expect(projector.rebuild()).rejects.toThrow(RebuildRunningError);
    await expect(projector.check(['toy_trail'])).rejects.toThrow(RebuildRunningError);
    await projector.rebuild(['toy_summary']);
    await first;
    await projector.rebuild(['toy_trail']);
  });

  it('of a model that is not there is refused', async () => {
    await expect(toy().projector().rebuild(['toy_other'])).rejects.toThrow(
      'there are toy_summary, toy_trail, toy_open',
    );
  });

  it('that is no longer wanted leaves the live model as it was', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    await given.projector().rebuild();
    await given.append('toy-1', e('Noted'));
    await expect(given.projector().rebuild(undefined, AbortSignal.abort(new Error('no longer')))).rejects.toThrow(
      'no longer',
    );
    expect(await given.readStore.get(summaryModel, 'toy-1')).toMatchObject({ count: 1 });
    expect((await given.readStore.status(summaryModel)).rebuilding).toBe(false);
  });

  it('that meets a missing document leaves that model as it was, and finishes the others', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    await given.projector().rebuild();
    await given.append('toy-2', e('Noted'));
    await expect(given.projector().rebuild()).rejects.toThrow('has no document before it');
    expect(await given.readStore.count(summaryModel, {})).toBe(1);
    expect(await given.readStore.count(trailModel, {})).toBe(2);
  });

  it('brings back a projection that had stopped', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const broken = new Set<string>();
    const [summary, trail] = toyProjections(broken);
    if (!summary || !trail) throw new Error('There are three');
    let isMistaken = true;
    const mistaken = {
      ...summary,
      fold: (...given: Parameters<typeof summary.fold>) =>
        summary.fold(isMistaken ? undefined : given[0], given[1], given[2]),
    };
    const running = start(given, given.projector({ projections: [mistaken, trail] }));
    await running.toHead();
    await given.append('toy-1', e('Noted'));
    const head = await given.eventStore.head();
    expect(head && (await running.projector.caughtUp(head, patienceMilliseconds))).toBe('stopped');
    isMistaken = false;
    await running.projector.rebuild(['toy_summary']);
    await running.toHead();
    expect(await given.readStore.get(summaryModel, 'toy-1')).toMatchObject({ count: 2 });
    await running.stop();
  });
});

describe('the first start', () => {
  it('takes up a build that was cut short', async () => {
    const given = toy();
    for (let n = 0; n < 6; n += 1) await given.append(`toy-${n}`, e('Opened'));
    let pages = 0;
    const stopping = new AbortController();
    const first = given.projector({
      limits: { buildEventsMax: 2, pageEventsMax: 2 },
      onProgress: () => {
        pages += 1;
        if (pages === 2) stopping.abort();
      },
    });
    await first.run(stopping.signal);
    expect((await given.readStore.status(summaryModel)).rebuilding).toBe(true);
    expect(await given.readStore.count(summaryModel, {})).toBe(0);

    const seen: number[] = [];
    const running = start(
      given,
      given.projector({ onProgress: ({ phase, events }) => phase === 'building' && seen.push(events) }),
    );
    await running.toHead();
    expect(seen[0]).toBe(2);
    expect(await given.readStore.count(summaryModel, {})).toBe(6);
    await running.stop();
  });

  it('on another log builds what stood on the one before anew', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'), e('Noted'));
    await given.projector().rebuild();
    const other = createMemoryEventStore();
    await toyWriter(other)({ stream: 'toy-9', events: [e('Opened')] });

    const running = start({ eventStore: other }, given.projector({ eventStore: other }));
    await running.toHead();
    expect(await given.readStore.get(summaryModel, 'toy-1')).toBeUndefined();
    expect(await given.readStore.get(summaryModel, 'toy-9')).toMatchObject({ count: 1 });
    await running.stop();
  });

  it('on a log that says otherwise of the last event seen builds anew', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    await given.projector().rebuild();
    const writer = await given.readStore.writer(openModel, 'live');
    const checkpoint = await writer.checkpoint();
    if (checkpoint?.anchor === undefined) throw new Error('It has seen an event');
    const untrue = {
      key: 'toy-5',
      stream: 'toy-5',
      revision: 0n,
      content: { document: { notes: 9 }, fields: { notes: 9 } },
    };
    await writer.commit({
      documents: [untrue],
      streams: new Map(),
      parked: [],
      released: [],
      checkpoint: { ...checkpoint, anchor: { ...checkpoint.anchor, eh: 'other' } },
    });

    const running = start(given, given.projector());
    await running.toHead();
    expect(await given.readStore.get(openModel, 'toy-5')).toBeUndefined();
    expect(await given.readStore.get(openModel, 'toy-1')).toStrictEqual({ notes: 0 });
    await running.stop();
  });

  it('clears away what a check left that was cut short', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    await given.projector().rebuild();
    await given.readStore.writer(summaryModel, 'shadow');
    const running = start(given, given.projector());
    await running.toHead();
    expect((await given.readStore.status(summaryModel)).rebuilding).toBe(false);
    await running.stop();
  });
});

describe('a check', () => {
  it('finds a model that is not what the log says, and changes nothing', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    await given.projector().rebuild();
    const writer = await given.readStore.writer(openModel, 'live');
    const untrue = {
      key: 'toy-1',
      stream: 'toy-1',
      revision: 0n,
      content: { document: { notes: 9 }, fields: { notes: 9 } },
    };
    await writer.commit({ documents: [untrue], streams: new Map(), parked: [], released: [], checkpoint: undefined });

    const checked = await given.projector().check();

    expect(checked.map(({ model, isEqual }) => [model, isEqual])).toStrictEqual([['toy_summary', true], ['toy_trail', true], ['toy_open', false]]); // prettier-ignore
    expect(await given.readStore.get(openModel, 'toy-1')).toStrictEqual({ notes: 9 });
    expect((await given.readStore.status(openModel)).rebuilding).toBe(false);
  });

  it('compares at the place where the live model stands, though the log is longer', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    await given.projector().rebuild();
    await given.append('toy-1', e('Noted'));
    await given.append('toy-2', e('Opened'));
    await given.projector().rebuild(['toy_trail']);

    const checked = await given.projector({ limits: { buildEventsMax: 10 } }).check();

    expect(checked.map(({ isEqual }) => isEqual)).toStrictEqual([true, true, true]);
    expect(await given.readStore.get(summaryModel, 'toy-1')).toMatchObject({ count: 1 });
  });

  it('follows a live model that another process moves on meanwhile', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const other = start(given, given.projector());
    await other.toHead();
    let moves = 0;
    const readStore: ReadStore = {
      ...given.readStore,
      digest: async (model, generation) => {
        if (generation === 'live' && moves < 2) {
          moves += 1;
          await given.append('toy-1', e('Noted'));
          await other.toHead();
        }
        return given.readStore.digest(model, generation);
      },
    };

    const checked = await given.projector({ readStore }).check();

    expect(checked.map(({ isEqual }) => isEqual)).toStrictEqual([true, true, true]);
    expect(await given.readStore.get(summaryModel, 'toy-1')).toMatchObject({ count: 3 });
    await other.stop();
  });

  it('of models that were never built finds nothing in both', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    expect((await given.projector().check()).every(({ isEqual }) => isEqual)).toBe(true);
  });
});
