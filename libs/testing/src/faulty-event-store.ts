import {
  endableIterable,
  OutcomeUnknownError,
  StoreUnavailableError,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type SubscribeOptions,
  type SubscriptionMessage,
} from '@redress/kernel';

/** What goes wrong with one append. */
export type AppendFault =
  /** Written, but the answer is lost: `OutcomeUnknownError`. */
  | 'lostAcknowledgement'
  /** Not written, and nobody can say so: `OutcomeUnknownError`. */
  | 'lostRequest'
  /** Not written: `StoreUnavailableError`. */
  | 'unavailable'
  /** Not written: a conflict that names the actual revision, though it may be the expected one. The caller must look again. */
  | 'conflict'
  /** Somebody else's events come first at the same revision: an honest conflict. */
  | Readonly<{ overtakenBy: (stream: string, expected: ExpectedRevision) => readonly NewEvent[] }>
  /** Waits for the promise, then is all right. */
  | Readonly<{ slowUntil: Promise<unknown> }>;

export type ReadFault = 'unavailable' | Readonly<{ slowUntil: Promise<unknown> }>;

/** Faults in the order of the calls: the first call of a kind suffers the first one. `none`, and every call after the list, is all right. */
export type Faults = Readonly<{
  append?: readonly (AppendFault | 'none')[];
  /** `readStream`, `readAll` and `head` together. */
  read?: readonly (ReadFault | 'none')[];
  /** Each subscription breaks with `StoreUnavailableError` after this many messages. */
  subscriptions?: readonly (Readonly<{ breaksAfterMessages: number }> | 'none')[];
}>;

const away = () => new StoreUnavailableError('Unavailable, as the test asked');
const unknown = () => new OutcomeUnknownError('Outcome unknown, as the test asked');

const appendWith = async (
  store: EventStore,
  fault: AppendFault | 'none',
  ...[stream, expected, events]: Parameters<EventStore['append']>
): ReturnType<EventStore['append']> => {
  if (fault === 'unavailable') throw away();
  if (fault === 'lostRequest') throw unknown();
  if (fault === 'conflict') {
    const [last] = await store.readStream(stream, { direction: 'backwards', limit: 1 });
    return { outcome: 'conflict', actual: last?.revision ?? 'noStream' };
  }
  if (fault === 'lostAcknowledgement') {
    await store.append(stream, expected, events);
    throw unknown();
  }
  if (fault !== 'none' && 'overtakenBy' in fault) {
    const first = await store.append(stream, expected, fault.overtakenBy(stream, expected));
    if (first.outcome !== 'appended') throw new Error(`Nobody can overtake on ${stream}: it stands elsewhere`);
  } else if (fault !== 'none') await fault.slowUntil;
  return store.append(stream, expected, events);
};

async function* breaking(
  store: EventStore,
  options: SubscribeOptions,
  breaksAfterMessages: number,
): AsyncGenerator<SubscriptionMessage, void, undefined> {
  let given = 0;
  if (given === breaksAfterMessages) throw away();
  for await (const message of store.subscribe(options)) {
    yield message;
    given += 1;
    if (given === breaksAfterMessages) throw away();
  }
}

/** A store on which these calls go wrong, and which is otherwise the one it wraps. */
export const withFaults = (store: EventStore, faults: Faults): EventStore => {
  const appends = faults.append?.values() ?? [].values();
  const reads = faults.read?.values() ?? [].values();
  const subscriptions = faults.subscriptions?.values() ?? [].values();
  const beforeRead = async (): Promise<void> => {
    const fault = reads.next().value ?? 'none';
    if (fault === 'unavailable') throw away();
    if (fault !== 'none') await fault.slowUntil;
  };
  return {
    ...store,
    append: (...call) => appendWith(store, appends.next().value ?? 'none', ...call),
    readStream: async (...call) => {
      await beforeRead();
      return store.readStream(...call);
    },
    readAll: async (...call) => {
      await beforeRead();
      return store.readAll(...call);
    },
    head: async () => {
      await beforeRead();
      return store.head();
    },
    subscribe: (options = {}) => {
      const fault = subscriptions.next().value ?? 'none';
      if (fault === 'none') return store.subscribe(options);
      return endableIterable(
        (signal) => breaking(store, { ...options, signal }, fault.breaksAfterMessages),
        options.signal,
      );
    },
  };
};
