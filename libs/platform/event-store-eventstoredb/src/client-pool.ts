import { setImmediate } from 'node:timers/promises';
import { EventStoreDBClient } from '@eventstore/db-client';
import { StoreUnavailableError } from '@redress/kernel';
import { assertConnectionString, ConnectionStringError } from './connection-string';
import { createGate, type Gate } from './gate';
import { createStreamEnds, type StreamEnds } from './stream-ends';
import { within } from './wait';

/** What all stores on one connection have in common. */
export type SharedClient = Readonly<{
  client: EventStoreDBClient;
  /** Appends that are sent and not answered. */
  gate: Gate;
  ends: StreamEnds;
  /** How often the server went away, as far as any call has noticed: after each time another database may stand there. */
  interruptions: () => number;
  noteInterruption: () => void;
  /** Reads that have not ended. */
  reads: Set<Promise<unknown>>;
  /** True once the last store has let the connection go. */
  isReleased: () => boolean;
}>;

type Pooled = { shared: SharedClient; users: number };

/**
 * The client keeps the appends that wait for an answer in one table for all clients of a process. When the connection of one of them breaks, the
 * others' appends are rejected too, and the next answer to one of those throws outside every call, which ends the process. So a process has one
 * client, shared by every store on the same connection string, and no second one beside it.
 */
const pool = new Map<string, Pooled>();

const connect = (connectionString: string): EventStoreDBClient => {
  assertConnectionString(connectionString);
  try {
    return EventStoreDBClient.connectionString(connectionString);
  } catch {
    // The client's own message quotes the string, which may hold a password.
    throw new ConnectionStringError(
      'EventStoreDB connection string: the client cannot read it, or a file that it names',
    );
  }
};

/** The end of a connection rejects what is unanswered on every other, so the next one waits for it. */
let ending: Promise<void> = Promise.resolve();

/** @throws StoreUnavailableError where the process already speaks to another server. */
export const acquireClient = async (connectionString: string, appendsInFlightMax: number): Promise<SharedClient> => {
  await ending;
  const pooled = pool.get(connectionString);
  if (pooled !== undefined) {
    pooled.users += 1;
    return pooled.shared;
  }
  if (pool.size > 0)
    throw new StoreUnavailableError(
      'A process can speak to one EventStoreDB only: its client shares the table of unanswered appends among all connections',
    );
  let interruptions = 0;
  const shared: SharedClient = {
    client: connect(connectionString),
    gate: createGate(appendsInFlightMax),
    ends: createStreamEnds(),
    interruptions: () => interruptions,
    noteInterruption: () => {
      interruptions += 1;
    },
    reads: new Set(),
    isReleased: () => pool.get(connectionString)?.shared !== shared,
  };
  pool.set(connectionString, { shared, users: 1 });
  return shared;
};

/**
 * Ends a client. A call that is cancelled in the turn in which it began is sent none the less, and what comes back is read by nobody: it would
 * keep the connection, and with it the process, for ever. So reads are waited for, and what has just begun is given a turn.
 */
const dispose = async ({ client, reads }: SharedClient): Promise<void> => {
  await Promise.allSettled(reads);
  await setImmediate();
  await client.dispose();
};

/** The last one out closes the connection. */
export const releaseClient = async (connectionString: string, closeMillisecondsMax: number): Promise<void> => {
  const pooled = pool.get(connectionString);
  if (pooled === undefined) return;
  pooled.users -= 1;
  if (pooled.users > 0) return;
  pool.delete(connectionString);
  const { client } = pooled.shared;
  const inTime = (what: string, work: Promise<void>) => within(closeMillisecondsMax, what, work);
  ending = inTime('the end of the connection', dispose(pooled.shared))
    // A server that is silent is not waited for any longer.
    .catch(() => inTime('the end of a silent connection', client.dispose()))
    .catch(() => undefined);
  await ending;
};
