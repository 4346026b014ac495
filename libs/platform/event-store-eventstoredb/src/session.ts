import { StoreUnavailableError, type StoredEvent } from '@redress/kernel';
import type { SharedClient } from './client-pool';
import { failureOf, reasonOf } from './failure';
import type { CanonicalJson } from './json-object';
import type { LedgerIdentity } from './ledger-identity';
import type { EventStoreDbLimits } from './limits';
import { storedEventOf, type StoredRecord } from './stored-record';
import type { StreamNames } from './stream-names';
import { pause, waitMilliseconds, type Random } from './wait';

/** Something went wrong and is being tried again. For the operator's log: it holds neither content nor credentials. */
export type EventStoreDbIncident = Readonly<{
  during: 'append' | 'read' | 'subscription';
  /** Failures in a row, this one included. */
  failures: number;
  /** The client's type of error, such as `unavailable`. */
  reason: string;
  /** Before the next attempt. */
  waitMilliseconds: number;
}>;

/** What everything in one store works with. */
export type Session = Readonly<{
  shared: SharedClient;
  names: StreamNames;
  identity: LedgerIdentity;
  limits: EventStoreDbLimits;
  canonicalJson: CanonicalJson;
  random: Random;
  report: (incident: EventStoreDbIncident) => void;
  /** Aborts when the store is closed. */
  closing: AbortSignal;
}>;

export const eventOf = ({ identity, canonicalJson }: Session, record: StoredRecord): StoredEvent => {
  identity.saw(record);
  return storedEventOf(record, identity.tokenOf(record.place), canonicalJson);
};

/** Reports a failure and waits before the next attempt, less where the signal aborts. */
export const afterFailure = async (
  session: Session,
  during: EventStoreDbIncident['during'],
  failures: number,
  error: unknown,
  signal: AbortSignal,
): Promise<void> => {
  const milliseconds = waitMilliseconds(session.limits, failures, session.random);
  session.report({ during, failures, reason: reasonOf(error), waitMilliseconds: milliseconds });
  await pause(milliseconds, signal);
};

/**
 * Reads until it succeeds: a read changes nothing, and the client connects again only with the next call.
 * @throws StoreUnavailableError after `readAttemptsMax` attempts, or at once what is refused.
 */
export const reading = async <T>(session: Session, what: string, read: () => Promise<T>): Promise<T> => {
  const { limits, shared, identity, closing } = session;
  for (let failures = 1; ; failures += 1) {
    if (closing.aborted) throw new StoreUnavailableError('The store is closed');
    try {
      await identity.assured();
      return await read();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'refused') throw failure.error;
      shared.noteInterruption();
      if (failures >= limits.readAttemptsMax)
        throw new StoreUnavailableError(`EventStoreDB does not answer: ${what}`, { cause: error });
      await afterFailure(session, 'read', failures, error, closing);
    }
  }
};
