import { BACKWARDS, END, FORWARDS } from '@eventstore/db-client';
import {
  CorruptLedgerError,
  pageLimitOf,
  streamNamePattern,
  type ExpectedRevision,
  type ReadStreamOptions,
  type StoredEvent,
} from '@redress/kernel';
import { collect, readAheadEvents, readingAhead } from './collect';
import { failureOf } from './failure';
import { maxRevision } from './limits';
import { eventOf, reading, type Session } from './session';
import { recordOf, type StoredRecord } from './stored-record';

export type StreamRange = Readonly<{ isForwards: boolean; from: bigint | 'end'; count: number }>;

/** Records of one stream in one attempt. A stream that is not there has none. */
export const readRecords = async (
  { shared, names, limits }: Session,
  stream: string,
  { isForwards, from, count }: StreamRange,
): Promise<readonly StoredRecord[]> => {
  const read = shared.client.readStream(
    names.inDatabase(stream),
    {
      direction: isForwards ? FORWARDS : BACKWARDS,
      fromRevision: from === 'end' ? END : from,
      maxCount: count,
      requiresLeader: true,
    },
    readingAhead(readAheadEvents),
  );
  const resolved = await collect(shared, read, limits.readMillisecondsMax, 'a page of a stream').catch(
    (error: unknown) => {
      if (failureOf(error).kind === 'streamNotFound') return [];
      throw error;
    },
  );
  return resolved.flatMap((event) => recordOf(event, names.inLedger) ?? []);
};

/** What is asked of the server; undefined where nothing can stand there. Every bound is inclusive. */
const rangeOf = ({ from, to, direction, limit }: ReadStreamOptions): StreamRange | undefined => {
  const pageEvents = pageLimitOf(limit);
  const isForwards = direction !== 'backwards';
  const lowest = (isForwards ? from : to) ?? 0n;
  const highest = (isForwards ? to : from) ?? maxRevision;
  const first = lowest < 0n ? 0n : lowest;
  const span = highest - first + 1n;
  if (span <= 0n || first > maxRevision) return undefined;
  const count = span < BigInt(pageEvents) ? Number(span) : pageEvents;
  if (isForwards) return { isForwards, from: first, count };
  return { isForwards, from: from === undefined || from > maxRevision ? 'end' : from, count };
};

/**
 * A ledger's streams start at 0 and have no gap, so a page that skips a revision is of a stream that was truncated or deleted in part.
 * @throws CorruptLedgerError
 */
const assertGapless = (stream: string, records: readonly StoredRecord[], { isForwards, from }: StreamRange): void => {
  const step = isForwards ? 1n : -1n;
  let next = isForwards && from !== 'end' ? from : records[0]?.revision;
  for (const { revision } of records) {
    if (next !== undefined && revision !== next) throw new CorruptLedgerError(`${stream} has no revision ${next}`);
    next = revision + step;
  }
};

/** Where the stream ends, as far as this page shows it. */
const endSeen = (
  records: readonly StoredRecord[],
  { isForwards, from, count }: StreamRange,
): ExpectedRevision | undefined => {
  const isFromEdge = isForwards ? from === 0n : from === 'end';
  if (records.length === 0) return isFromEdge ? 'noStream' : undefined;
  if (!isForwards) return isFromEdge ? records[0]?.revision : undefined;
  return records.length < count ? records.at(-1)?.revision : undefined;
};

export const readStream = async (
  session: Session,
  stream: string,
  options: ReadStreamOptions = {},
): Promise<readonly StoredEvent[]> => {
  const range = rangeOf(options);
  // No stream can have such a name, though the server might know one.
  if (range === undefined || !streamNamePattern.test(stream)) return [];
  const look = session.shared.ends.looking(session.names.inDatabase(stream));
  const records = await reading(session, 'a page of a stream', () => readRecords(session, stream, range));
  assertGapless(stream, records, range);
  const end = endSeen(records, range);
  if (end !== undefined) look.saw(end);
  const lowest = range.isForwards ? 0n : (options.to ?? 0n);
  return records.filter(({ revision }) => revision >= lowest).map((record) => eventOf(session, record));
};

/** The revision of the stream's last event, in one attempt. */
export const endOfStream = async (session: Session, stream: string): Promise<ExpectedRevision> => {
  const [last] = await readRecords(session, stream, { isForwards: false, from: 'end', count: 1 });
  return last?.revision ?? 'noStream';
};
