import { NO_STREAM } from '@eventstore/db-client';
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
import { failureOf } from './failure';
import { maxAppendMessageBytes, maxRevision, serverDeadlineMilliseconds } from './limits';
import type { LogPlace } from './positions';
import { prepareEvents, type PreparedEvent } from './prepared-event';
import { endOfStream, readRecords } from './read-stream';
import { afterFailure, reading, type Session } from './session';
import { isSameEvent, moreFollowsAfter } from './stored-record';
import type { Appended } from './stream-ends';
import { within } from './wait';

/** One append, the same in every attempt: a repeat of identical bytes at the same revision is the same append. */
type Append = Readonly<{
  stream: string;
  expected: ExpectedRevision;
  events: readonly PreparedEvent[];
  /** Revision of its first event. */
  first: bigint;
  /** Revision of its last event. */
  last: bigint;
  /** Where this process had seen the stream end before. */
  endBefore: ExpectedRevision | undefined;
}>;

/** Nothing left this process. */
class NotSentError extends Error {
  override readonly name = 'NotSentError';
}

const send = async ({ shared, names, limits }: Session, { stream, expected, events }: Append) => {
  const sent = shared.client.appendToStream(
    names.inDatabase(stream),
    events.map((event) => event.sent),
    {
      expectedRevision: expected === 'noStream' ? NO_STREAM : expected,
      requiresLeader: true,
      deadline: serverDeadlineMilliseconds,
      batchAppendSize: 2 * maxAppendMessageBytes,
    },
  );
  try {
    const { nextExpectedRevision, position } = await within(limits.attemptMillisecondsMax, 'an append', sent);
    return { revision: nextExpectedRevision, place: position };
  } catch (cause) {
    if (failureOf(cause).kind === 'notSent') throw new NotSentError('No node to send to', { cause });
    throw cause;
  }
};

type Answer = Appended<AppendResult>;

const written = async (
  { identity }: Session,
  { stream, last }: Append,
  place: LogPlace,
  end: ExpectedRevision | undefined,
): Promise<Answer> => {
  // Positions name the LedgerOpened that was just written, and only the server knows when that was.
  if (identity.isRoot(stream)) await identity.look();
  const position = identity.tokenOf(place);
  return { result: { outcome: 'appended', revision: last, position }, end, isWritten: true };
};

const conflict = (actual: ExpectedRevision): Answer => ({
  result: { outcome: 'conflict', actual },
  end: actual,
  isWritten: false,
});

/**
 * Whether these events stand at its revisions, and they alone as one append: a part of an append is not it. So the event before is read too,
 * which must not say that its append goes on; and the one after, whose absence says that the stream ends here.
 */
const compareWithStored = async (session: Session, append: Append): Promise<Answer> => {
  const { stream, events, first, last } = append;
  const from = first === 0n ? 0n : first - 1n;
  const records = await readRecords(session, stream, { isForwards: true, from, count: events.length + 2 });
  const byRevision = new Map(records.map((record) => [record.revision, record]));
  const before = byRevision.get(first - 1n);
  const isWhole = before === undefined || !moreFollowsAfter(before);
  const isStored = events.every((event, index) => {
    const record = byRevision.get(first + BigInt(index));
    return record !== undefined && isSameEvent(record, event, session.canonicalJson);
  });
  const place = byRevision.get(last)?.place;
  if (isWhole && isStored && place !== undefined)
    return written(session, append, place, byRevision.has(last + 1n) ? undefined : last);
  return conflict(await endOfStream(session, stream));
};

const attempt = async (session: Session, append: Append): Promise<Answer> => {
  const { stream, expected, last, endBefore } = append;
  try {
    const { revision, place } = await send(session, append);
    if (revision !== last)
      throw new CorruptLedgerError(`${stream} went on at ${revision} where ${last} was due: it was deleted in part`);
    if (place !== undefined && endBefore === expected) return await written(session, append, place, last);
    // The server calls it a success also when only the ids are the same.
    return await compareWithStored(session, append);
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind !== 'wrongRevision') throw error;
    const { actual } = failure;
    return actual === 'noStream' || actual < last ? conflict(actual) : await compareWithStored(session, append);
  }
};

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
