import {
  FencedError,
  ForeignPositionError,
  ProjectionGapError,
  UnknownEventError,
  type Position,
  type ReadModelCommit,
  type ReadStore,
} from '@redress/kernel';
import { bindProjection, NotPersonalError, PurgeBlockedError } from '@redress/platform/projections';
import { createMemoryEventStore, withFaults, steppableClock } from '@redress/testing';
import { e, patienceMilliseconds, start, toy, type Toy } from './running-projector';
import { openModel, summaryModel, toyModels, toyProjections, toyWriter, trailModel } from './toy-ledger';

const summaryOf = async ({ readStore }: Toy, stream: string) => readStore.get(summaryModel, stream);
const lettersOf = async ({ readStore }: Toy) =>
  (await readStore.deadLetters(summaryModel)).map(({ stream, revision, error }) => `${stream}/${revision} ${error}`);

describe('a running projector', () => {
  it('keeps its models in step with the log, and says when it has seen a position', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'), e('Noted'));
    const running = start(given, given.projector());
    await running.toHead();
    expect(await summaryOf(given, 'toy-1')).toStrictEqual({
      stream: 'toy-1',
      texts: ['opened', 'noted'],
      status: 'open',
      count: 2,
    });

    await given.append('toy-1', e('Closed'));
    await running.toHead();
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ status: 'closed' });
    expect(await given.readStore.get(openModel, 'toy-1')).toBeUndefined();
    expect(await given.readStore.count(trailModel, {})).toBe(3);
    await running.stop();
  });

  it('moves its checkpoint also where the log holds nothing for it, and keeps the last event it saw as anchor', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const other = toyWriter(given.eventStore);
    await other({ stream: 'other-1', events: [e('Opened')] });
    const running = start(given, given.projector());
    await running.toHead();
    await other({ stream: 'other-1', events: [e('Noted')] });
    await running.toHead();

    const { checkpoint } = await given.readStore.status(summaryModel);
    expect(checkpoint?.position).toBe(await given.eventStore.head());
    expect(checkpoint?.anchor).toMatchObject({ stream: 'toy-1', revision: 0n });
    expect(await given.readStore.count(summaryModel, {})).toBe(1);
    await running.stop();

    await given.projector({ limits: { pageEventsMax: 1, buildEventsMax: 1 } }).rebuild();
    expect((await given.readStore.status(summaryModel)).checkpoint).toStrictEqual(checkpoint);
  });

  it('goes on after a stop where it was, each model from its own checkpoint', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const [summary, ...others] = toyProjections();
    const first = start(given, given.projector({ projections: others }));
    await first.toHead();
    await first.stop();
    await given.append('toy-1', e('Noted'));

    const second = start(given, given.projector({ projections: summary ? [summary, ...others] : [] }));
    await second.toHead();
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ count: 2 });
    expect(await given.readStore.get(openModel, 'toy-1')).toStrictEqual({ notes: 1 });
    await second.stop();
  });

  it('asks again a log that cannot be reached, and loses nothing', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const subscriptions = [{ breaksAfterMessages: 0 }, { breaksAfterMessages: 1 }, { breaksAfterMessages: 1 }];
    const eventStore = withFaults(given.eventStore, { read: ['none', 'unavailable', 'unavailable'], subscriptions });
    const running = start(
      given,
      given.projector({ eventStore, limits: { retryMillisecondsMin: 1, retryMillisecondsMax: 2 } }),
    );
    for (const type of ['Noted', 'Noted', 'Closed'] as const) {
      await given.append('toy-1', e(type));
      await running.toHead();
    }
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ status: 'closed', count: 4 });
    await running.stop();
  });

  it('is stopped also while the log cannot be reached', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const read = Array.from({ length: 100_000 }, () => 'unavailable' as const);
    const running = start(given, given.projector({ eventStore: withFaults(given.eventStore, { read }) }));
    await expect(running.projector.caughtUp((await given.eventStore.head()) as Position, 5)).resolves.toBe('timedOut');
    await running.stop();
  });

  it('runs once at a time', async () => {
    const given = toy();
    const running = start(given, given.projector());
    await expect(running.projector.run(new AbortController().signal)).rejects.toThrow('runs already');
    await running.stop();
  });

  it('ends with FencedError once another has taken over', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const older = start(given, given.projector());
    await older.toHead();
    const newer = start(given, given.projector());
    await newer.toHead();
    await given.append('toy-1', e('Noted'));
    await newer.toHead();

    expect(await older.failure).toBeInstanceOf(FencedError);
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ count: 2 });
    await newer.stop();
  });

  it('tells its progress in events a second', async () => {
    const given = toy();
    const clock = steppableClock('2026-03-02T09:00:00.000Z');
    await given.append('toy-1', e('Opened'), e('Noted'));
    const told: (readonly unknown[])[] = [];
    const running = start(
      given,
      given.projector({
        clock,
        onProgress: ({ phase, events, eventsPerSecond, models }) =>
          told.push([phase, events, eventsPerSecond, models.length]),
        openerFor: () => {
          clock.advance(500);
          return Promise.resolve(() => undefined);
        },
      }),
    );
    await running.toHead();
    await given.append('toy-1', e('Noted'));
    await running.toHead();
    await running.stop();
    expect(told.filter(([, events]) => events !== 0)).toStrictEqual([['building', 2, 4, 3], ['building', 2, 2, 3], ['live', 1, 2, 3]]); // prettier-ignore
  });
});

describe('waiting for a position', () => {
  it('ends when its time is up', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const running = start(
      given,
      given.projector({ openerFor: () => new Promise(() => undefined), limits: { drainMillisecondsMax: 1 } }),
    );
    const head = (await given.eventStore.head()) as Position;
    expect(await running.projector.caughtUp(head, 1)).toBe('timedOut');
    await expect(running.stop()).rejects.toMatchObject({ name: 'DrainTimeoutError' });
  });

  it('ends when nothing runs that could get there', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const head = (await given.eventStore.head()) as Position;
    expect(await given.projector().caughtUp(head, patienceMilliseconds)).toBe('stopped');
    const running = start(
      given,
      given.projector({ openerFor: () => new Promise(() => undefined), limits: { drainMillisecondsMax: 1 } }),
    );
    const waiting = running.projector.caughtUp(head, patienceMilliseconds);
    await running.stop().catch(() => undefined);
    expect(await waiting).toBe('stopped');
  });

  it('may be for some of the models, and is refused for one that is not there', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const running = start(given, given.projector());
    const head = (await given.eventStore.head()) as Position;
    expect(await running.projector.caughtUp(head, patienceMilliseconds, ['toy_trail'])).toBe('reached');
    await expect(running.projector.caughtUp(head, 1, ['toy_other'])).rejects.toThrow(RangeError);
    await running.stop();
  });

  it('is refused for a position of another log', async () => {
    const given = toy();
    const other = createMemoryEventStore();
    await toyWriter(other)({ stream: 'toy-1', events: [e('Opened')] });
    const foreign = (await other.head()) as Position;
    await expect(given.projector().caughtUp(foreign, 1)).rejects.toThrow(ForeignPositionError);
  });
});

describe('an event that cannot be projected', () => {
  it.each(['undecodable', 'unprojectable'] as const)('(%s) parks its stream, and others flow on', async (fault) => {
    const given = toy();
    const running = start(given, given.projector({ limits: { pageEventsMax: 2 } }));
    await given.append('toy-1', e('Opened'), e('Noted', fault), e('Glanced'), e('Noted'));
    await given.append('toy-2', e('Opened'), e('Noted'));
    await given.append('toy-1', e('Closed'));
    await running.toHead();

    expect(await summaryOf(given, 'toy-1')).toMatchObject({ status: 'open', count: 1 });
    expect(await summaryOf(given, 'toy-2')).toMatchObject({ count: 2 });
    const verb = fault === 'undecodable' ? 'decode' : 'project';
    expect(await lettersOf(given)).toStrictEqual([
      `toy-1/1 Error: cannot ${verb} toy-1/1`,
      'toy-1/3 waits behind revision 1',
      'toy-1/4 waits behind revision 1',
    ]);
    await running.stop();
  });

  it('parks its stream only where it is handled', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'), e('Glanced', 'undecodable'), e('Noted'));
    const running = start(given, given.projector());
    await running.toHead();
    expect(await lettersOf(given)).toStrictEqual([]);
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ count: 2 });
    await running.stop();
  });

  it('is retried with all that waits behind it, also while the projector runs', async () => {
    const given = toy();
    const broken = new Set(['toy-1/1', 'toy-2/2']);
    const running = start(given, given.projector({ projections: toyProjections(broken) }));
    await given.append('toy-1', e('Opened'), e('Noted'), e('Closed'));
    await given.append('toy-2', e('Opened'), e('Noted'), e('Noted'), e('Closed'));
    await running.toHead();
    const { projector } = running;

    expect(await projector.retryDeadLetters('toy_summary', 'toy-1')).toStrictEqual([
      { stream: 'toy-1', before: 2, left: 2 },
    ]);
    broken.delete('toy-1/1');
    expect(await projector.retryDeadLetters('toy_summary')).toStrictEqual([
      { stream: 'toy-1', before: 2, left: 0 },
      { stream: 'toy-2', before: 2, left: 2 },
    ]);
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ status: 'closed', count: 3 });
    await given.append('toy-1', e('Noted'));
    await running.toHead();
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ count: 4 });
    expect((await given.readStore.deadLetters(trailModel)).map(({ stream }) => stream)).toStrictEqual(['toy-1', 'toy-1', 'toy-1', 'toy-2', 'toy-2']); // prettier-ignore
    await running.stop();
  });

  it('keeps what is still wrong when it is retried in part', async () => {
    const given = toy();
    const broken = new Set(['toy-1/1', 'toy-1/3']);
    const running = start(given, given.projector({ projections: toyProjections(broken) }));
    await given.append('toy-1', e('Opened'), e('Noted'), e('Noted'), e('Noted'), e('Closed'));
    await running.toHead();
    broken.delete('toy-1/1');

    expect(await running.projector.retryDeadLetters('toy_summary')).toStrictEqual([
      { stream: 'toy-1', before: 4, left: 2 },
    ]);
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ count: 3 });
    expect(await lettersOf(given)).toStrictEqual([
      'toy-1/3 Error: cannot project toy-1/3',
      'toy-1/4 waits behind revision 3',
    ]);
    await running.stop();
  });

  it('does not keep a text that ends behind it: the document goes, and comes back without the text', async () => {
    const given = toy();
    const broken = new Set(['toy-1/1']);
    const commits: ReadModelCommit[] = [];
    const readStore: ReadStore = {
      ...given.readStore,
      writer: async (model, generation) => {
        const writer = await given.readStore.writer(model, generation);
        const commit = async (one: ReadModelCommit) => {
          if (model === summaryModel) commits.push(one);
          await writer.commit(one);
        };
        return { ...writer, commit };
      },
    };
    const running = start(given, given.projector({ readStore, projections: toyProjections(broken) }));
    await given.append('toy-1', e('Opened', 'none', 'secret'), e('Noted'));
    await running.toHead();
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ texts: ['secret'] });
    expect(commits.some(({ purge }) => purge)).toBe(false);

    await given.append('toy-1', e('Erased'));
    await running.toHead();
    expect(await summaryOf(given, 'toy-1')).toBeUndefined();
    expect(commits.at(-1)?.purge === true || commits.at(-2)?.purge === true).toBe(true);

    broken.clear();
    await running.projector.retryDeadLetters('toy_summary');
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ texts: [], count: 3 });
    expect(commits.at(-1)?.purge).toBe(true);
    await running.stop();
  });
});

describe('what stops', () => {
  /** A log from which one event is missing. */
  const gappy = (given: Toy): Toy['eventStore'] => ({
    ...given.eventStore,
    readAll: async (options) => {
      const page = await given.eventStore.readAll(options);
      return { ...page, events: page.events.filter(({ stream, revision }) => stream !== 'toy-1' || revision !== 1n) };
    },
  });

  it('a gap stops the projection: what precedes it is there, and it goes on from there when the log is whole', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'), e('Noted'), e('Noted'));
    const stopped = start(given, given.projector({ eventStore: gappy(given) }));
    expect(await stopped.failure).toBeInstanceOf(ProjectionGapError);
    expect(await given.readStore.count(summaryModel, {})).toBe(0);

    const running = start(given, given.projector());
    await running.toHead();
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ count: 3 });
    await running.stop();
  });

  it('a document that is missing stops its projection while the others flow on', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const running = start(given, given.projector());
    await running.toHead();
    await given.append('toy-2', e('Noted'));
    const head = (await given.eventStore.head()) as Position;

    expect(await running.projector.caughtUp(head, patienceMilliseconds)).toBe('stopped');
    expect(await running.projector.caughtUp(head, patienceMilliseconds, ['toy_trail', 'toy_open'])).toBe('reached');
    await given.append('toy-1', e('Noted'));
    expect(
      await running.projector.caughtUp((await given.eventStore.head()) as Position, patienceMilliseconds, [
        'toy_trail',
      ]),
    ).toBe('reached');
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ count: 1 });
    const [summary, trail] = await running.projector.status();
    expect(summary).toMatchObject({
      model: 'toy_summary',
      version: 1,
      state: 'stopped',
      isAtHead: false,
      stoppedBy: { name: 'ProjectionGapError' },
    });
    expect(trail).toMatchObject({ model: 'toy_trail', state: 'live', isAtHead: true, documents: 3, deadLetters: 0 });
    await running.stop();
  });

  it('an event that the reader does not know stops the group, after what precedes it', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const running = start(given, given.projector());
    await running.toHead();
    await given.append('toy-1', e('Noted'), e('Noted', 'unknown'), e('Noted'));

    const error = await running.failure;
    expect(error).toBeInstanceOf(UnknownEventError);
    expect((error as Error).message).toContain('older than the log: Noted at toy-1/2');
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ count: 2 });
    expect(await lettersOf(given)).toStrictEqual([]);
  });

  it('a model that opens text without being personal stops, and parks nothing', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const curious = bindProjection({
      model: openModel,
      handles: new Set(['Opened']),
      keyOf: ({ stream }) => stream,
      project: (_document, _recorded, open) => ({ notes: Number(open({ kind: 'clear', value: '1' })) }),
      fieldsOf: ({ notes }: { readonly notes: number }) => ({ notes }),
    });
    const running = start(given, given.projector({ projections: [curious] }));
    expect(await running.failure).toBeInstanceOf(NotPersonalError);
    expect(await given.readStore.deadLetters(openModel)).toStrictEqual([]);
  });

  it('an end of a text that cannot be read stops the projection that may hold the text', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const running = start(given, given.projector());
    await running.toHead();
    await given.append('toy-1', e('Erased', 'undecodable'));
    const head = (await given.eventStore.head()) as Position;
    expect(await running.projector.caughtUp(head, patienceMilliseconds)).toBe('stopped');
    expect((await running.projector.status())[0]?.stoppedBy?.name).toBe(PurgeBlockedError.name);
    await running.stop();
  });

  it('a stop finishes the page at hand', async () => {
    const given = toy();
    let reached: () => void = () => undefined;
    const isInside = new Promise<void>((resolve) => (reached = resolve));
    let goOn: () => void = () => undefined;
    const isAllowed = new Promise<void>((resolve) => (goOn = resolve));
    const openerFor = async () => {
      reached();
      await isAllowed;
      return () => '';
    };
    const running = start(given, given.projector({ openerFor }));
    await given.append('toy-1', e('Opened'), e('Noted'));
    await isInside;
    const stopped = running.stop();
    goOn();
    await stopped;
    expect((await given.readStore.status(trailModel)).checkpoint).toBeUndefined();
    const again = start(given, given.projector({ openerFor: () => Promise.resolve(() => '') }));
    await again.toHead();
    expect(await summaryOf(given, 'toy-1')).toMatchObject({ count: 2 });
    await again.stop();
  });
});

describe('models', () => {
  it('are all told of by status, also where nothing runs', async () => {
    const given = toy();
    await given.append('toy-1', e('Opened'));
    const status = await given.projector().status();
    expect(status.map(({ model, state, isAtHead }) => [model, state, isAtHead])).toStrictEqual(
      toyModels.map(({ name }) => [name, 'idle', false]),
    );
  });
});
