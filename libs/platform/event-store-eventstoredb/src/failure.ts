import {
  AccessDeniedError,
  InvalidArgumentError,
  isCommandError,
  MaxAppendSizeExceededError,
  StreamDeletedError,
  StreamNotFoundError,
  TimeoutError,
  UnknownError,
  UnsupportedError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import {
  AppendLimitError,
  CorruptLedgerError,
  ForeignPositionError,
  StoreUnavailableError,
  type ExpectedRevision,
} from '@redress/kernel';

/** What an error means to the adapter. The client's messages are often empty, so its classes are what counts. */
export type Failure =
  | Readonly<{ kind: 'wrongRevision'; actual: ExpectedRevision }>
  | Readonly<{ kind: 'streamNotFound' }>
  /** Refused for good: nothing was written, and a repeat is pointless. Also what the adapter itself has already put into the port's words. */
  | Readonly<{ kind: 'refused'; error: Error }>
  /** The server ended a subscription that did not keep up. It is there, and the subscription can go on where it was. */
  | Readonly<{ kind: 'overrun' }>
  /** The client found no node to send to. */
  | Readonly<{ kind: 'notSent' }>
  /** The server failed at it and does not say why: it may be stopping or starting, or the question may be wrong. A write may have happened. */
  | Readonly<{ kind: 'unclear' }>
  /** No answer, or none that can be told from none: a write may have happened. */
  | Readonly<{ kind: 'interrupted' }>;

const ownErrors = [AppendLimitError, CorruptLedgerError, ForeignPositionError, StoreUnavailableError, RangeError];

const plainFailure = (error: unknown): Failure => {
  if (!(error instanceof Error)) return { kind: 'interrupted' };
  if (ownErrors.some((own) => error instanceof own)) return { kind: 'refused', error };
  // The client looks for a node before it sends anything.
  return { kind: error.message.startsWith('Failed to discover') ? 'notSent' : 'interrupted' };
};

const refused = (error: Error): Failure => ({ kind: 'refused', error });

export const failureOf = (error: unknown): Failure => {
  if (!(error instanceof Error) || !isCommandError(error)) return plainFailure(error);
  if (error instanceof WrongExpectedVersionError)
    return { kind: 'wrongRevision', actual: error.actualVersion === 'no_stream' ? 'noStream' : error.actualVersion };
  if (error instanceof StreamNotFoundError) return { kind: 'streamNotFound' };
  if (error instanceof StreamDeletedError)
    return refused(new CorruptLedgerError('A stream of the ledger was deleted', { cause: error }));
  if (error instanceof MaxAppendSizeExceededError)
    return refused(
      new AppendLimitError('The server is set to take smaller appends than a ledger may make', { cause: error }),
    );
  if (error instanceof AccessDeniedError || error instanceof UnsupportedError || error instanceof InvalidArgumentError)
    return refused(new StoreUnavailableError(`EventStoreDB refuses: ${error.type}`, { cause: error }));
  if (error instanceof TimeoutError) return { kind: 'overrun' };
  if (error instanceof UnknownError) return { kind: 'unclear' };
  // Unavailable, cancelled, deadline exceeded, not leader, and whatever else may have come in the way of an answer.
  return { kind: 'interrupted' };
};

/** What a log may say of an error: its type, never a message that could carry content or credentials. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  return isCommandError(error) ? error.type : error.name;
};
