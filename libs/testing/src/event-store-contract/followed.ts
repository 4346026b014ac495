import type { EventStore, Position, StoredEvent, SubscribeOptions, SubscriptionMessage } from '@redress/kernel';
import { within } from '../within';

/** A subscription in the hands of a test: it pulls one message at a time and waits for none longer than its patience. */
export type Followed = Readonly<{
  next: () => Promise<IteratorResult<SubscriptionMessage, unknown>>;
  /** The next message, failing where the subscription has ended. */
  message: () => Promise<SubscriptionMessage>;
  /** Pulls until it has this many events, and fails on one more. Messages that say caught up are passed over. */
  events: (count: number) => Promise<readonly StoredEvent[]>;
  /** Pulls until the subscription says that it is caught up: what came before, and where it stands. */
  untilCaughtUp: () => Promise<
    Readonly<{ events: readonly StoredEvent[]; pages: readonly number[]; position: Position | undefined }>
  >;
  end: () => Promise<unknown>;
}>;

export const followed = (store: EventStore, options: SubscribeOptions, patienceMilliseconds: number): Followed => {
  const iterator = store.subscribe(options)[Symbol.asyncIterator]();
  const next = () => within(patienceMilliseconds, 'a message of the subscription', iterator.next());
  const message = async (): Promise<SubscriptionMessage> => {
    const result = await next();
    if (result.done === true) throw new Error('The subscription ended by itself');
    return result.value;
  };
  return {
    next,
    message,
    events: async (count) => {
      const events: StoredEvent[] = [];
      while (events.length < count) {
        const given = await message();
        if (given.kind === 'events') events.push(...given.events);
      }
      if (events.length > count) throw new Error(`Expected ${count} events, was given ${events.length}`);
      return events;
    },
    untilCaughtUp: async () => {
      const pages: (readonly StoredEvent[])[] = [];
      for (;;) {
        const given = await message();
        if (given.kind === 'caughtUp')
          return { events: pages.flat(), pages: pages.map(({ length }) => length), position: given.position };
        pages.push(given.events);
      }
    },
    end: () => {
      if (iterator.return === undefined) throw new Error('A subscription has a return()');
      return within(patienceMilliseconds, 'the end of the subscription', iterator.return());
    },
  };
};
