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

/** @throws StoreUnavailableError where the process already speaks to another server. */
export const acquireClient = (connectionString: string, appendsInFlightMax: number): SharedClient => {
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
  };
  pool.set(connectionString, { shared, users: 1 });
  return shared;
};

/** The last one out closes the connection. */
export const releaseClient = async (connectionString: string, closeMillisecondsMax: number): Promise<void> => {
  const pooled = pool.get(connectionString);
  if (pooled === undefined) return;
  pooled.users -= 1;
  if (pooled.users > 0) return;
  pool.delete(connectionString);
  await within(closeMillisecondsMax, 'the end of the connection', pooled.shared.client.dispose()).catch(() => {
    // It is let go whether or not the server takes note of it.
  });
};
