import { randomUUID } from 'node:crypto';
import {
  assertAppendable,
  endableIterable,
  ForeignPositionError,
  pageLimitOf,
  type AllPage,
  type EventStore,
  type Position,
  type ReadAllOptions,
  type ReadStreamOptions,
  type StoredEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '@redress/kernel';
import { appendTo, emptyMemoryLog } from './memory-log';
import { wakeUpCall } from './wake-up-call';

const placeDigits = 16;

/** Tokens `memory:<instance>:<place>`, the place padded so that text order is order. */
const memoryPositions = (instance: string) => {
  const pattern = new RegExp(`^memory:${instance}:(\\d{${placeDigits}})$`);
  const parsePosition = (token: string): Position => positionAt(placeOf(token));
  const placeOf = (token: string): number => {
    const place = Number(pattern.exec(token)?.[1] ?? 0);
    if (place < 1) throw new ForeignPositionError(`Not a position of this store: ${JSON.stringify(token)}`);
    return place;
  };
  // The one place where a token is made; nothing else may be called a position.
  const positionAt = (place: number) => `memory:${instance}:${String(place).padStart(placeDigits, '0')}` as Position;
  return { parsePosition, placeOf, positionAt };
};

/** An event store that forgets: for tests, and the reference of what the port means. Every one is a store instance of its own. */
export const createMemoryEventStore = (): EventStore => {
  const log = emptyMemoryLog();
  const { parsePosition, placeOf, positionAt } = memoryPositions(randomUUID());
  const appended = wakeUpCall();
  const lastPosition = (): Position | undefined => log.entries.at(-1)?.event.position;

  const readStream = (stream: string, { from, to, direction = 'forwards', limit }: ReadStreamOptions = {}) => {
    const size = pageLimitOf(limit);
    const isForwards = direction === 'forwards';
    const [lowest, highest] = isForwards ? [from, to] : [to, from];
    const wanted = (log.streams.get(stream) ?? [])
      .map(({ event }) => event)
      .filter(({ revision }) => revision >= (lowest ?? 0n) && (highest === undefined || revision <= highest));
    return (isForwards ? wanted : wanted.reverse()).slice(0, size);
  };

  const readAll = ({ after, limit, prefix = '' }: ReadAllOptions = {}): AllPage => {
    const size = pageLimitOf(limit);
    const events: StoredEvent[] = [];
    let place = after === undefined ? 0 : placeOf(after);
    for (; place < log.entries.length && events.length < size; place += 1) {
      const event = log.entries[place]?.event;
      if (event?.stream.startsWith(prefix)) events.push(event);
    }
    return { events, next: place === 0 ? undefined : positionAt(place), isEnd: place >= log.entries.length };
  };

  async function* follow(
    { after, prefix = '', pageEventsMax }: SubscribeOptions,
    signal: AbortSignal,
  ): AsyncGenerator<SubscriptionMessage, void, undefined> {
    let position = after;
    // What was last said to be caught up; `null` before anything was.
    let told: Position | undefined | null = null;
    while (!signal.aborted) {
      const page = readAll({ prefix, limit: pageLimitOf(pageEventsMax), ...(position ? { after: position } : {}) });
      position = page.next;
      if (page.events.length > 0) {
        told = null;
        yield { kind: 'events', events: page.events };
      } else if (told !== position) {
        told = position;
        yield { kind: 'caughtUp', position };
      } else await appended.next(signal);
    }
  }

  return {
    description: {
      kind: 'memory',
      durability: 'none: gone with the process',
      keepsBytes: true,
      densePositions: true,
    },
    append: async (stream, expected, events) => {
      assertAppendable(stream, events);
      const result = appendTo(log, stream, expected, events, positionAt);
      appended.ring();
      return Promise.resolve(result);
    },
    readStream: async (stream, options) => Promise.resolve(readStream(stream, options)),
    readAll: async (options) => Promise.resolve(readAll(options)),
    subscribe: (options = {}) => endableIterable((signal) => follow(options, signal), options.signal),
    head: () => Promise.resolve(lastPosition()),
    compare: (a, b) => placeOf(a) - placeOf(b),
    parsePosition,
    close: () => Promise.resolve(),
  };
};
