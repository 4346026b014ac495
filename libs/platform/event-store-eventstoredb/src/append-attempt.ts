import { NO_STREAM } from '@eventstore/db-client';
import { CorruptLedgerError, type AppendResult, type ExpectedRevision } from '@redress/kernel';
import { failureOf } from './failure';
import { maxAppendMessageBytes, serverDeadlineMilliseconds } from './limits';
import type { LogPlace } from './positions';
import type { PreparedEvent } from './prepared-event';
import { endOfStream, readRecords } from './read-stream';
import type { Session } from './session';
import { isSameEvent, moreFollowsAfter } from './stored-record';
import type { Appended } from './stream-ends';
import { within } from './wait';

/** One append, the same in every attempt: a repeat of identical bytes at the same revision is the same append. */
export type Append = Readonly<{
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
export class NotSentError extends Error {
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

export type Answer = Appended<AppendResult>;

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

/** One attempt. @throws NotSentError, or whatever came instead of an answer. */
export const attempt = async (session: Session, append: Append): Promise<Answer> => {
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
