import {
  AppendLimitError,
  assertAppendable,
  CorruptLedgerError,
  ForeignPositionError,
  OutcomeUnknownError,
  StoreUnavailableError,
  type AppendResult,
  type ExpectedRevision,
  type NewEvent,
} from '@redress/kernel';
import { attempt, NotSentError, type Answer, type Append } from './append-attempt';
import { failureOf } from './failure';
import { maxRevision } from './limits';
import { prepareEvents } from './prepared-event';
import { endOfStream } from './read-stream';
import { afterFailure, reading, type Session } from './session';

/** The error that ends an append without an answer, in the port's words. */
const givenUp = (cause: unknown, maybeWritten: boolean): Error => {
  if (cause instanceof CorruptLedgerError) return cause;
  if (maybeWritten) return new OutcomeUnknownError('EventStoreDB gave no answer to an append', { cause });
  if (cause instanceof AppendLimitError || cause instanceof StoreUnavailableError) return cause;
  if (cause instanceof ForeignPositionError)
    return new StoreUnavailableError(`${cause.message}; nothing was written`, { cause });
  return new StoreUnavailableError('EventStoreDB cannot be reached; nothing was written', { cause });
};

/**
 * Attempts until there is an answer. What breaks after sending leaves the outcome unknown, and the repeat of the identical bytes at the same
 * revision resolves it, whichever of the two wrote them.
 */
const attempts = async (session: Session, append: Append): Promise<Answer> => {
  const { limits, shared, identity, closing } = session;
  const latestStart = performance.now() + limits.appendMillisecondsMax;
  let maybeWritten = false;
  for (let failures = 1; ; failures += 1) {
    let isSent = false;
    try {
      await identity.assured();
      isSent = true;
      return await attempt(session, append);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind === 'refused') throw givenUp(failure.error, maybeWritten);
      maybeWritten ||= isSent && !(error instanceof NotSentError);
      shared.noteInterruption();
      const isLast = failures >= limits.appendAttemptsMax || performance.now() > latestStart || closing.aborted;
      if (isLast) throw givenUp(error, maybeWritten);
      await afterFailure(session, 'append', failures, error, closing);
    }
  }
};

/** @throws AppendLimitError, StoreUnavailableError, OutcomeUnknownError, or CorruptLedgerError where the stream was deleted. */
export const appendEvents = async (
  session: Session,
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): Promise<AppendResult> => {
  assertAppendable(stream, events);
  const prepared = prepareEvents(events, session.canonicalJson);
  const first = expected === 'noStream' ? 0n : expected + 1n;
  const last = first + BigInt(events.length) - 1n;
  if (expected !== 'noStream' && (expected < 0n || last > maxRevision)) {
    const actual = await reading(session, 'the end of a stream', () => endOfStream(session, stream));
    return { outcome: 'conflict', actual };
  }
  if (session.closing.aborted) throw new StoreUnavailableError('The store is closed; nothing was written');
  const { shared, names } = session;
  return shared.ends.inTurn(names.inDatabase(stream), async (endBefore) => {
    const leave = await shared.gate.enter();
    try {
      return await attempts(session, { stream, expected, events: prepared, first, last, endBefore });
    } finally {
      leave();
    }
  });
};
