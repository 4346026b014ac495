import type { StreamingRead } from '@eventstore/db-client';
import { TimedOutError } from './wait';

/** Events that may wait in memory between the wire and the page, so that a page is filled in few turns. */
export const readAheadEvents = 512;

/** The client's streams transform what the wire gives: this is how many events may wait on their far side. */
export const readingAhead = (events: number) => ({ objectMode: true, readableHighWaterMark: events });

/**
 * Everything a read gives, at once. The client's stream ends in one of three ways: 'end', 'error' without an end, or, once cancelled, in silence;
 * and an error may still come after that, when nobody waits for it any more.
 * @throws what the client says, or TimedOutError.
 */
export const collect = <E>(read: StreamingRead<E>, millisecondsMax: number, what: string): Promise<readonly E[]> =>
  new Promise((resolve, reject) => {
    const events: E[] = [];
    const timer = setTimeout(() => {
      reject(new TimedOutError(`No answer in ${millisecondsMax} ms: ${what}`));
      read.cancel().catch(() => undefined);
    }, millisecondsMax);
    read.on('data', (event: E) => events.push(event));
    read.on('end', () => {
      clearTimeout(timer);
      resolve(events);
    });
    read.on('error', (error: Error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
