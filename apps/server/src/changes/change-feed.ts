import type { Principal } from '@redress/access';
import { changedCaseFor, type ChangedCase } from '@redress/complaints/application';
import { complaintIdOf, complaintStreamPrefix } from '@redress/complaints/domain';
import { ForeignPositionError, millisecondsOf, type Clock, type Position, type StoredEvent } from '@redress/kernel';
import type { EventStream } from '@redress/platform/http';
import type { Metrics } from '@redress/platform/telemetry';
import type { DataPosition } from '../runtime/data-position';
import type { LedgerRuntime } from '../runtime/ledger-runtime';

/** Streams of one person, and of all; each holds a subscription and a connection. */
const streamsOfOneMax = 8;
const streamsMax = 500;
/** How long a change waits for the read models to show it before it is told all the same. */
const shownMillisecondsMax = 5_000;
/** How often a listener is told how far behind the data are, whether anything changes or not. */
const lagMilliseconds = 15_000;

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

const changeOf = ({ stream, revision, type }: StoredEvent) => ({
  complaintId: complaintIdOf(stream),
  revision: String(revision),
  type,
});

type FeedParts = Pick<LedgerRuntime, 'ports' | 'readStore' | 'projector' | 'ledger'> &
  Readonly<{
    clock: Clock;
    data: Pick<DataPosition, 'lagSeconds' | 'recordedAt'>;
    /** What a change is called: nobody learns from it what else was written. */
    idOf: (position: string) => string;
  }>;

/**
 * Changes as they are written, by number and revision only, and the listener's queues that the case stands in since: whoever wants to know more asks, and is
 * judged again. A case is told of to whom may see it as it stands when the change is told.
 */
export const createChangeFeed = (
  { ports, readStore, projector, ledger, clock, data, idOf }: FeedParts,
  metrics: Metrics,
): ChangeFeed => {
  const { eventStore, keyRing } = ports;
  const reads = { readStore, keyRing, clock, zone: ledger.zone };
  const open = new Map<EventStream, string>();
  let isEnding = false;

  const isOver = ({ expiresAt, counts }: Listener): boolean =>
    !counts() || (expiresAt !== undefined && expiresAt * 1_000 <= millisecondsOf(clock.now()));

  const tellPage = async (listener: Listener, events: readonly StoredEvent[]): Promise<boolean> => {
    const last = events.at(-1);
    if (last !== undefined) await projector.caughtUp(last.position, shownMillisecondsMax);
    const seen = new Map<string, ChangedCase | undefined>();
    for (const event of events) {
      const { complaintId } = changeOf(event);
      if (!seen.has(complaintId)) seen.set(complaintId, await changedCaseFor(reads, listener.principal, complaintId));
      const changed = seen.get(complaintId);
      if (changed === undefined) continue;
      const told = JSON.stringify({ ...changeOf(event), ...changed });
      if (!(await listener.stream.send({ id: idOf(event.position), event: 'change', data: told }))) return false;
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

  const tellLag = ({ stream }: Listener): void => {
    const told = { lagSeconds: data.lagSeconds(), dataAt: data.recordedAt() ?? null };
    void stream.send({ event: 'lag', data: JSON.stringify(told) });
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
      tellLag(listener);
      const telling = setInterval(() => tellLag(listener), lagMilliseconds);
      try {
        await follow(listener);
      } catch (error) {
        // A position of another store: the client begins anew, and is told so.
        if (error instanceof ForeignPositionError) await stream.send({ event: 'reset', data: '{}' });
        else if (!stream.signal.aborted) throw error;
      } finally {
        clearTimeout(ending);
        clearInterval(telling);
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
