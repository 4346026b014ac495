import {
  AppendLimitError,
  ForeignPositionError,
  type EventStore,
  type Position,
  type StoredEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '@redress/kernel';

/** A store that breaks one promise of the port, and a test of the contract that must fail on it. */
export type BrokenStore = Readonly<{ breaks: string; refusedBy: string; of: (store: EventStore) => EventStore }>;

async function* relayed(
  store: EventStore,
  options: SubscribeOptions,
  relay: (message: SubscriptionMessage) => readonly SubscriptionMessage[],
): AsyncGenerator<SubscriptionMessage, void, undefined> {
  for await (const message of store.subscribe(options)) yield* relay(message);
}

/** History is read to its end before the first message is given, and live events behind it. */
async function* readAhead(
  store: EventStore,
  options: SubscribeOptions,
): AsyncGenerator<SubscriptionMessage, void, undefined> {
  const messages = store.subscribe(options)[Symbol.asyncIterator]();
  const ahead: SubscriptionMessage[] = [];
  for (let isCaughtUp = false; !isCaughtUp;) {
    const next = await messages.next();
    if (next.done === true) return;
    ahead.push(next.value);
    isCaughtUp = next.value.kind === 'caughtUp';
  }
  yield* ahead;
  yield* { [Symbol.asyncIterator]: () => messages };
}

const withoutPollution = (bytes: Uint8Array): Uint8Array => {
  const copy: Record<string, unknown> = {};
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  // Assigning to `__proto__` sets no key: what a careless copy of an object does.
  for (const [key, part] of Object.entries(value ?? {})) copy[key] = part;
  return new TextEncoder().encode(JSON.stringify(copy));
};

const last = (events: readonly StoredEvent[]): Position | undefined => events.at(-1)?.position;

export const brokenStores: readonly BrokenStore[] = [
  {
    breaks: 'writes only the first event of an append',
    refusedBy: 'starts a stream at revision 0 and says where its last event stands',
    of: (store) => ({
      ...store,
      append: (stream, expected, events) => store.append(stream, expected, events.slice(0, 1)),
    }),
  },
  {
    breaks: 'does not look at the expected revision',
    refusedBy: 'refuses a revision that was passed, names the actual one and writes nothing',
    of: (store) => ({
      ...store,
      append: async (stream, _expected, events) => {
        const [head] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
        return store.append(stream, head?.revision ?? 'noStream', events);
      },
    }),
  },
  {
    breaks: 'names the expected revision as the actual one',
    refusedBy: 'refuses a revision that was passed, names the actual one and writes nothing',
    of: (store) => ({
      ...store,
      append: async (stream, expected, events) => {
        const result = await store.append(stream, expected, events);
        return result.outcome === 'conflict' ? { outcome: 'conflict', actual: expected } : result;
      },
    }),
  },
  {
    breaks: 'takes a repeat for a conflict once more was written',
    refusedBy: 'gives the first answer again, at once and after later events (noStream)',
    of: (store) => ({
      ...store,
      append: async (stream, expected, events) => {
        const [head] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
        if (head !== undefined && (expected === 'noStream' || head.revision > expected + BigInt(events.length)))
          return { outcome: 'conflict', actual: head.revision };
        return store.append(stream, expected, events);
      },
    }),
  },
  {
    breaks: 'knows a repeat by its ids alone',
    refusedBy: 'with other data under the same id is a conflict and writes nothing',
    of: (store) => ({
      ...store,
      append: async (stream, expected, events) => {
        const first = expected === 'noStream' ? 0n : expected + 1n;
        const there = await store.readStream(stream, { from: first, limit: events.length });
        const end = there.at(-1);
        if (end !== undefined && there.length === events.length && there.every(({ id }, at) => id === events[at]?.id))
          return { outcome: 'appended', revision: end.revision, position: end.position };
        return store.append(stream, expected, events);
      },
    }),
  },
  {
    breaks: 'checks no limit',
    refusedBy: 'refuses an id that is no UUID and writes nothing',
    of: (store) => ({
      ...store,
      append: (stream, expected, events) =>
        store.append(stream, expected, events).catch((error: unknown) => {
          if (!(error instanceof AppendLimitError)) throw error;
          return { outcome: 'conflict', actual: 'noStream' };
        }),
    }),
  },
  {
    breaks: 'reads a stream up to, not including, the last revision wanted',
    refusedBy: '{"from": 1n, "to": 3n} gives revisions [1, 2, 3]',
    of: (store) => ({
      ...store,
      readStream: (stream, { to, ...rest } = {}) =>
        store.readStream(stream, { ...rest, ...(to === undefined ? {} : { to: to - 1n }) }),
    }),
  },
  {
    breaks: 'reads forwards whichever way is asked',
    refusedBy: '{"direction": "backwards"} gives revisions [5, 4, 3, 2, 1, 0]',
    of: (store) => ({
      ...store,
      readStream: (stream, options = {}) => store.readStream(stream, { ...options, direction: 'forwards' }),
    }),
  },
  {
    breaks: 'hands out values copied without care',
    refusedBy: 'comes back byte for byte: a key called __proto__',
    of: (store) => ({
      ...store,
      append: (stream, expected, events) =>
        store.append(
          stream,
          expected,
          events.map((event) => ({ ...event, data: withoutPollution(event.data) })),
        ),
    }),
  },
  {
    breaks: 'ignores the prefix',
    refusedBy: 'gives only streams of the prefix',
    of: (store) => ({ ...store, readAll: (options) => store.readAll({ ...options, prefix: '' }) }),
  },
  {
    breaks: 'calls every page the last',
    refusedBy: 'says that a page is not the last while more stands behind it',
    of: (store) => ({ ...store, readAll: async (options) => ({ ...(await store.readAll(options)), isEnd: true }) }),
  },
  {
    breaks: 'has no head',
    refusedBy: 'has a head that is never before an acknowledged event',
    of: (store) => ({ ...store, head: () => Promise.resolve(undefined) }),
  },
  {
    breaks: 'believes every token',
    refusedBy: 'of nothing are refused',
    of: (store) => ({
      ...store,
      parsePosition: (token) => {
        try {
          return store.parsePosition(token);
        } catch (error) {
          if (error instanceof ForeignPositionError) return token as Position;
          throw error;
        }
      },
    }),
  },
  {
    breaks: 'orders positions backwards',
    refusedBy: 'are ordered as the events were appended',
    of: (store) => ({ ...store, compare: (a, b) => store.compare(b, a) }),
  },
  {
    breaks: 'never says that it has caught up',
    refusedBy: 'pages through history, then says that it has caught up',
    of: (store) => ({
      ...store,
      subscribe: (options = {}) => relayed(store, options, (message) => (message.kind === 'events' ? [message] : [])),
    }),
  },
  {
    breaks: 'says once only that it has caught up',
    refusedBy: 'follows live, and says again that it has caught up',
    of: (store) => ({
      ...store,
      subscribe: (options = {}) => {
        let told = 0;
        return relayed(store, options, (message) => (message.kind === 'events' || (told += 1) === 1 ? [message] : []));
      },
    }),
  },
  {
    breaks: 'gives an event twice',
    refusedBy: 'gives every event once and in order while 64 writers append',
    of: (store) => ({
      ...store,
      subscribe: (options = {}) =>
        relayed(store, options, (message) =>
          message.kind === 'events' && last(message.events)?.endsWith('7') === true ? [message, message] : [message],
        ),
    }),
  },
  {
    breaks: 'reads all of history ahead of its consumer',
    refusedBy: 'loses nothing to a slow consumer, and reads at most a page ahead of him',
    of: (store) => ({ ...store, subscribe: (options = {}) => readAhead(store, options) }),
  },
  {
    breaks: 'cannot be ended while it waits',
    refusedBy: 'comes on return(), and releases a next() that still waits',
    of: (store) => ({ ...store, subscribe: (options = {}) => relayed(store, options, (message) => [message]) }),
  },
];
