import type { EventStore, ReadStore } from '@redress/kernel';
import {
  createProjector,
  type Projector,
  type ProjectorLimits,
  type ProjectorOptions,
} from '@redress/platform/projections';
import { createSqliteReadStore } from '@redress/platform/read-store-sqlite';
import { createMemoryEventStore, fixedClock } from '@redress/testing';
import {
  toyDecoder,
  toyOpener,
  toyProjections,
  toyWriter,
  type ToyAppend,
  type ToyEvent,
  type ToyFault,
  type ToyType,
} from './toy-ledger';

export const patienceMilliseconds = 5_000;

/** `e('Noted')`, `e('Noted', 'undecodable')`: one event of the toy. */
export const e = (type: ToyType, fault: ToyFault = 'none', text = type.toLowerCase()): Omit<ToyEvent, 'name'> => ({
  type,
  text,
  fault,
});

export type Toy = Readonly<{
  eventStore: EventStore;
  readStore: ReadStore;
  append: (stream: string, ...events: ToyAppend['events']) => Promise<void>;
  projector: (changes?: Partial<ProjectorOptions<ToyEvent>>) => Projector;
}>;

/** A log and a read store in memory, and projectors of the toy models over them. */
export const toy = (): Toy => {
  const eventStore = createMemoryEventStore();
  const readStore = createSqliteReadStore({ file: ':memory:' });
  const write = toyWriter(eventStore);
  const limits: Partial<ProjectorLimits> = { retryMillisecondsMin: 1, retryMillisecondsMax: 4 };
  return {
    eventStore,
    readStore,
    append: (stream, ...events) => write({ stream, events }),
    projector: (changes = {}) =>
      createProjector({
        eventStore,
        readStore,
        projections: toyProjections(),
        decode: toyDecoder,
        openerFor: toyOpener,
        prefix: 'toy-',
        clock: fixedClock('2026-03-02T09:00:00.000Z'),
        ...changes,
        limits: { ...limits, ...changes.limits },
      }),
  };
};

export type Running = Readonly<{
  projector: Projector;
  /** Waits until everything in the log has been seen. */
  toHead: () => Promise<void>;
  /** Stops it and waits for its end; rejects with what it threw. */
  stop: () => Promise<void>;
  /** What it threw, once it did. */
  failure: Promise<unknown>;
}>;

export const start = ({ eventStore }: Pick<Toy, 'eventStore'>, projector: Projector): Running => {
  const stopping = new AbortController();
  const ended = projector.run(stopping.signal);
  const failure = new Promise((resolve) => void ended.catch(resolve));
  return {
    projector,
    toHead: async () => {
      const head = await eventStore.head();
      const outcome = head === undefined ? 'reached' : await projector.caughtUp(head, patienceMilliseconds);
      if (outcome === 'stopped') await ended;
      if (outcome !== 'reached') throw new Error(`The projector ${outcome}`);
    },
    stop: () => {
      stopping.abort();
      return ended;
    },
    failure,
  };
};
