import type { StreamingRead } from '@eventstore/db-client';
import { StoreUnavailableError } from '@redress/kernel';
import type { SharedClient } from './client-pool';
import { TimedOutError, within } from './wait';

/** Events that may wait in memory between the wire and the page, so that a page is filled in few turns. */
export const readAheadEvents = 512;

/** The client's streams transform what the wire gives: this is how many events may wait on their far side. */
export const readingAhead = (events: number) => ({ objectMode: true, readableHighWaterMark: events });

/**
 * Everything a read gives, at once. The client's stream says 'end', or 'error' without an end; and an error may still come after that, when
 * nobody waits for it any more. A read that is cancelled, as all are when the connection is let go, ends as if it were complete.
 * @throws what the client says, TimedOutError, or StoreUnavailableError where the connection was let go meanwhile.
 */
export const collect = async <E>(
  { reads, isReleased }: Pick<SharedClient, 'reads' | 'isReleased'>,
  read: StreamingRead<E>,
  millisecondsMax: number,
  what: string,
): Promise<readonly E[]> => {
  const events: E[] = [];
  const end = new Promise<void>((resolve, reject) => {
    read.on('data', (event: E) => events.push(event));
    read.on('end', resolve);
    read.on('error', reject);
  });
  reads.add(end);
  try {
    await within(millisecondsMax, what, end);
  } catch (error) {
    if (error instanceof TimedOutError) read.cancel().catch(() => undefined);
    throw error;
  } finally {
    reads.delete(end);
  }
  if (isReleased()) throw new StoreUnavailableError('The store is closed');
  return events;
};
