import { START, type AllStreamResolvedEvent } from '@eventstore/db-client';
import { createBell } from './bell';
import { readingAhead } from './collect';
import type { LogPlace } from './positions';
import type { Session } from './session';
import { recordOf, type StoredRecord } from './stored-record';
import { TimedOutError } from './wait';

export type RunStep =
  | Readonly<{ kind: 'records'; records: readonly StoredRecord[] }>
  /** Nothing waits here. `isLive`: the server has said that what was there when it looked has been sent. */
  | Readonly<{ kind: 'idle'; isLive: boolean }>
  | Readonly<{ kind: 'broken'; error: unknown }>;

/**
 * One subscription of the client to the ledger's events, for as long as it lasts. The client does not resubscribe, reports a lost server as an
 * 'error' and nothing else, and may emit another after it was stopped: so a listener stays on it for ever, and nothing is thrown from here.
 */
export type LogRun = Readonly<{
  /** What has arrived, at most so many events; it never waits. Events that arrived before the run broke come first. */
  take: (eventsMax: number) => RunStep;
  /**
   * Resolves when `take` may have something new to say, or the signal aborts.
   * @throws TimedOutError after `patienceMilliseconds` in which nothing came, not even word that the server is still looking.
   */
  changed: (signal: AbortSignal, patienceMilliseconds?: number) => Promise<void>;
  stop: () => void;
}>;

export type RunOptions = Readonly<{
  /** Exclusive; undefined: from the start of the log. */
  after: LogPlace | undefined;
  /** Only streams whose name starts with this: the server sends no others. */
  prefix: string;
  pageEvents: number;
}>;

/** While the consumer is busy it reads one page ahead, and the transport its window. */
export const startRun = ({ shared, names, limits }: Session, { after, prefix, pageEvents }: RunOptions): LogRun => {
  const bell = createBell();
  const subscription = shared.client.subscribeToAll(
    { fromPosition: after ?? START, filter: names.filter(prefix, bell.ring) },
    readingAhead(pageEvents),
  );
  let isLive = false;
  let broken: Extract<RunStep, { kind: 'broken' }> | undefined;
  const breakWith = (error: unknown): void => {
    broken ??= { kind: 'broken', error };
    bell.ring();
  };
  const confirmation = setTimeout(
    () => breakWith(new TimedOutError(`No subscription in ${limits.subscribeMillisecondsMax} ms`)),
    limits.subscribeMillisecondsMax,
  );
  subscription.on('confirmation', () => clearTimeout(confirmation));
  subscription.on('caughtUp', () => {
    isLive = true;
    bell.ring();
  });
  subscription.on('readable', bell.ring);
  subscription.on('error', breakWith);
  subscription.on('end', () => breakWith(new Error('The server ended the subscription')));
  subscription.on('close', () => breakWith(new Error('The subscription was closed')));

  return {
    take: (eventsMax) => {
      bell.silence();
      const records: StoredRecord[] = [];
      while (records.length < eventsMax) {
        // Typed `any` by Node; the client puts nothing else in.
        const event = subscription.read() as AllStreamResolvedEvent | null;
        if (event === null) break;
        const record = recordOf(event, names.inLedger);
        if (record !== undefined) records.push(record);
      }
      if (records.length > 0) return { kind: 'records', records };
      return broken ?? { kind: 'idle', isLive };
    },
    changed: bell.heard,
    stop: () => {
      clearTimeout(confirmation);
      subscription.unsubscribe().catch(() => undefined);
      subscription.destroy();
    },
  };
};
