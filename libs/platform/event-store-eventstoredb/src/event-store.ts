import { setMaxListeners } from 'node:events';
import { endableIterable, StoreUnavailableError, type EventStore } from '@redress/kernel';
import { appendEvents } from './append';
import { acquireClient, releaseClient } from './client-pool';
import { followLog } from './follow-log';
import type { CanonicalJson } from './json-object';
import { createLedgerIdentity } from './ledger-identity';
import { defaultLimits, type EventStoreDbLimits } from './limits';
import { createLookForHead } from './log-head';
import { comparePlaces } from './positions';
import { readAll } from './read-all';
import { readStream } from './read-stream';
import { reading, type EventStoreDbIncident, type Session } from './session';
import { streamNames } from './stream-names';
import { within, type Random } from './wait';

export type EventStoreDbOptions = Readonly<{
  /** `esdb://` or `esdb+discover://`, handed to the client as it is, TLS files, credentials and preferences included. */
  connectionString: string;
  /** 1 to 40 of a-z and 0-9, put before every stream name with a dot, so that several ledgers can share a database. */
  prefix?: string;
  /** RFC 8785 bytes of a value: the client hands back what it has parsed. Throws for a value that a ledger cannot hold. */
  canonicalJson: CanonicalJson;
  limits?: Partial<EventStoreDbLimits>;
  /** Told of everything that is tried again. */
  report?: (incident: EventStoreDbIncident) => void;
  /** Spreads the waits between attempts. */
  random?: Random;
}>;

const description: EventStore['description'] = {
  kind: 'EventStoreDB',
  durability:
    'flushed to disk by the server, on a majority of its nodes, unless it is set to run in memory or without flushing',
  keepsBytes: false,
  densePositions: false,
};

const portOf = (session: Session, underWay: Set<Promise<unknown>>, close: () => Promise<void>): EventStore => {
  const { identity, closing } = session;
  const lookForHead = createLookForHead(session);
  return {
    description,
    append: async (stream, expected, events) => {
      const appending = appendEvents(session, stream, expected, events);
      underWay.add(appending);
      try {
        return await appending;
      } finally {
        underWay.delete(appending);
      }
    },
    readStream: (stream, options) => readStream(session, stream, options),
    readAll: (options) => readAll(session, lookForHead, options),
    subscribe: (options = {}) => {
      const outer = options.signal === undefined ? closing : AbortSignal.any([options.signal, closing]);
      return endableIterable((signal) => followLog(session, lookForHead, options, signal), outer);
    },
    head: async () => {
      const place = await reading(session, 'the end of the log', lookForHead);
      return place && identity.tokenOf(place);
    },
    compare: (a, b) => comparePlaces(identity.placeOf(a), identity.placeOf(b)),
    parsePosition: (token) => identity.tokenOf(identity.placeOf(token)),
    close,
  };
};

/**
 * An event store on a real EventStoreDB, 22.6 or later. A process may make as many as it likes: those on one connection string share one
 * connection. When a connection breaks, the client rejects the unanswered appends of all others too, and they are repeated.
 *
 * - Reads and appends go to the leader: `nodePreference` decides only whom the client asks first.
 * - An append is repeated inside, with the same bytes at the same revision, until there is an answer or its limits are reached.
 * - `close` ends subscriptions without an error and lets appends under way come to their end.
 *
 * @throws ConnectionStringError, RangeError for a prefix, StoreUnavailableError where no server answers in `startMillisecondsMax`.
 */
export const createEventStoreDbEventStore = async (options: EventStoreDbOptions): Promise<EventStore> => {
  const { connectionString, prefix, canonicalJson, report = () => undefined, random = Math.random } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const names = streamNames(prefix);
  const shared = acquireClient(connectionString, limits.appendsInFlightMax);
  const identity = createLedgerIdentity(shared, names.inDatabase, prefix, limits);
  const closing = new AbortController();
  // Everything that waits listens to it, and there is no limit to how much may wait.
  setMaxListeners(0, closing.signal);
  const session = { shared, names, identity, limits, canonicalJson, report, random, closing: closing.signal };
  const underWay = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;
  const closeOnce = async (): Promise<void> => {
    closing.abort();
    const appends = Promise.allSettled(underWay);
    // What takes longer loses its connection, and its caller is told that the outcome is unknown.
    await within(limits.closeMillisecondsMax, 'the appends under way', appends).catch(() => undefined);
    await releaseClient(connectionString, limits.closeMillisecondsMax);
  };
  const close = (): Promise<void> => (closed ??= closeOnce());
  try {
    const found = reading(session, 'the ledger', () => Promise.resolve());
    await within(limits.startMillisecondsMax, 'EventStoreDB at start', found);
  } catch (error) {
    await close();
    if (error instanceof StoreUnavailableError) throw error;
    throw new StoreUnavailableError('EventStoreDB does not answer', { cause: error });
  }
  return portOf(session, underWay, close);
};
