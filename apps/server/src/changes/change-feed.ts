import type { Principal } from '@redress/access';
import { maySeeCase } from '@redress/complaints/application';
import { complaintIdOf, complaintStreamPrefix } from '@redress/complaints/domain';
import { ForeignPositionError, millisecondsOf, type Clock, type Position, type StoredEvent } from '@redress/kernel';
import type { EventStream } from '@redress/platform/http';
import type { Metrics } from '@redress/platform/telemetry';
import type { LedgerRuntime } from '../runtime/ledger-runtime';

/** Streams of one person, and of all; each holds a subscription and a connection. */
const streamsOfOneMax = 8;
const streamsMax = 500;
/** How long a change waits for the read models to show it before it is told all the same. */
const shownMillisecondsMax = 5_000;

type Listener = Readonly<{
  principal: Principal;
  /** Seconds since 1970: a stream ends with the token that opened it. */
  expiresAt: number | undefined;
  /** Whether it was not revoked meanwhile. */
  counts: () => boolean;
  /** The last change that was seen; absent: from now on. */
  after: Position | undefined;
  stream: EventStream;
}>;

export type ChangeFeed = Readonly<{
  /** Whether another stream of this person may be opened. */
  hasRoom: (principal: Principal) => boolean;
  /** Tells what changes, until the client goes, his token ends, or the service stops. */
  tell: (listener: Listener) => Promise<void>;
  endAll: () => void;
}>;

type FeedParts = Pick<LedgerRuntime, 'ports' | 'readStore' | 'projector'> & Readonly<{ clock: Clock }>;

/**
 * Changes as they are written, by id and revision only: whoever wants to know more asks, and is judged again. A case is told of to whom may see it as it
 * stands when the change is told.
 */
export const createChangeFeed = ({ ports, readStore, projector, clock }: FeedParts, metrics: Metrics): ChangeFeed => {
  const { eventStore, keyRing } = ports;
  const open = new Map<EventStream, string>();
  let isEnding = false;

  const isOver = ({ expiresAt, counts }: Listener): boolean =>
    !counts() || (expiresAt !== undefined && expiresAt * 1_000 <= millisecondsOf(clock.now()));

  const changeOf = ({ stream, revision, type }: StoredEvent) => ({
    complaintId: complaintIdOf(stream),
    revision: String(revision),
    type,
  });

  const tellPage = async (listener: Listener, events: readonly StoredEvent[]): Promise<boolean> => {
    const last = events.at(-1);
    if (last !== undefined) await projector.caughtUp(last.position, shownMillisecondsMax);
    const seen = new Map<string, boolean>();
    for (const event of events) {
      const { complaintId } = changeOf(event);
      const may = seen.get(complaintId) ?? (await maySeeCase({ readStore, keyRing }, listener.principal, complaintId));
      seen.set(complaintId, may);
      if (!may) continue;
      const data = JSON.stringify(changeOf(event));
      if (!(await listener.stream.send({ id: event.position, event: 'change', data }))) return false;
    }
    return true;
  };

  const follow = async (listener: Listener): Promise<void> => {
    const { signal } = listener.stream;
    const after = listener.after ?? (await eventStore.head());
    const options = { prefix: complaintStreamPrefix, signal, ...(after === undefined ? {} : { after }) };
    for await (const message of eventStore.subscribe(options)) {
      if (isOver(listener)) return;
      if (message.kind === 'events' && !(await tellPage(listener, message.events))) return;
    }
  };

  return {
    hasRoom: ({ id }) =>
      !isEnding && open.size < streamsMax && [...open.values()].filter((own) => own === id).length < streamsOfOneMax,
    tell: async (listener) => {
      const { stream, principal, expiresAt } = listener;
      open.set(stream, principal.id);
      metrics.listeners(open.size);
      const left = expiresAt === undefined ? undefined : Math.max(0, expiresAt * 1_000 - millisecondsOf(clock.now()));
      const ending = left === undefined ? undefined : setTimeout(() => stream.end(), left);
      try {
        await follow(listener);
      } catch (error) {
        // A position of another store: the client begins anew, and is told so.
        if (error instanceof ForeignPositionError) await stream.send({ event: 'reset', data: '{}' });
        else if (!stream.signal.aborted) throw error;
      } finally {
        clearTimeout(ending);
        open.delete(stream);
        metrics.listeners(open.size);
        stream.end();
      }
    },
    endAll: () => {
      isEnding = true;
      for (const stream of [...open.keys()]) stream.end();
    },
  };
};
