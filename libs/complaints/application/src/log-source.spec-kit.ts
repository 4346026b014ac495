import { CorruptLedgerError, type EventStore, type StoredEvent } from '@redress/kernel';
import type { LogSource, SalvagedPiece } from './readable-log';

/** Every event of a small log in its order. */
export const wholeLog = async (eventStore: EventStore): Promise<readonly StoredEvent[]> =>
  (await eventStore.readAll()).events;

/** The log with some events as somebody changed them behind the store's back. */
export const tamperedWith = (eventStore: EventStore, change: (event: StoredEvent) => StoredEvent): LogSource => ({
  eventStore: {
    ...eventStore,
    readAll: async (options) => {
      const page = await eventStore.readAll(options);
      return { ...page, events: page.events.map(change) };
    },
    readStream: async (...call) => (await eventStore.readStream(...call)).map(change),
  },
});

const torn = (): Promise<never> => Promise.reject(new CorruptLedgerError('The log after position 2 cannot be read'));

/** A log whose pages cannot be read from its third event on; `lost` are the places, from 1, that cannot be salvaged either. */
export const tornLog = (eventStore: EventStore, lost: readonly number[]): Required<LogSource> => ({
  eventStore: {
    ...eventStore,
    readAll: async (options) => {
      if (options?.after !== undefined) return torn();
      const page = await eventStore.readAll({ limit: 2 });
      return { ...page, isEnd: false };
    },
    readStream: torn,
  },
  salvage: async function* (): AsyncGenerator<SalvagedPiece, void, undefined> {
    for (const [index, event] of (await wholeLog(eventStore)).entries()) {
      const place = BigInt(index + 1);
      const { stream, revision } = event;
      // A store may say more than is asked for.
      const known = [{ place, stream, revision }];
      const gap = { from: place, to: place, reason: 'its page is torn', known };
      yield lost.includes(index + 1) ? { lost: gap } : event;
    }
  },
});
