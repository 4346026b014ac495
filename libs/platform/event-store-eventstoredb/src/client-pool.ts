import { setImmediate } from 'node:timers/promises';
import type { EventStoreDBClient } from '@eventstore/db-client';
import { createGate, type Gate } from './gate';
import { createStreamEnds, type StreamEnds } from './stream-ends';
import { createTamedClient } from './tamed-client';
import { within } from './wait';

/** What all stores on one connection have in common. The first of them sets how many appends may be in flight. */
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

/** One connection for all stores on the same connection string. */
const pool = new Map<string, Pooled>();

export const acquireClient = (connectionString: string, appendsInFlightMax: number): SharedClient => {
  const pooled = pool.get(connectionString);
  if (pooled !== undefined) {
    pooled.users += 1;
    return pooled.shared;
  }
  let interruptions = 0;
  const shared: SharedClient = {
    client: createTamedClient(connectionString),
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
  const inTime = (what: string, work: Promise<void>) => within(closeMillisecondsMax, what, work);
  await inTime('the end of the connection', dispose(pooled.shared))
    // A server that is silent is not waited for any longer.
    .catch(() => inTime('the end of a silent connection', pooled.shared.client.dispose()))
    .catch(() => undefined);
};
