import { BACKWARDS, END } from '@eventstore/db-client';
import { collect } from './collect';
import { comparePlaces, type LogPlace } from './positions';
import { pagesOfStreams } from './scan-log';
import type { Session } from './session';
import { recordOf } from './stored-record';

/** How many of the database's last events are looked through, one try after the other, before the server is asked to filter. */
const backwardsEvents = [8, 512] as const;

/** What the last look found: no event of the ledger is between `last` and `lookedTo`. */
type Sight = Readonly<{ last: LogPlace | undefined; lookedTo: LogPlace }>;

type Back = Sight & Readonly<{ isFound: boolean }>;

/** One attempt to look from the end back to the last event, or to where it was looked before. Undefined of an empty database. */
const lookBack = async (
  { shared, names, limits }: Session,
  before: Sight | undefined,
  count: number,
): Promise<Back | undefined> => {
  const read = shared.client.readAll({
    direction: BACKWARDS,
    fromPosition: END,
    maxCount: count,
    requiresLeader: true,
  });
  const events = await collect(shared, read, limits.readMillisecondsMax, 'the end of the log');
  const lookedTo = events[0]?.event?.position;
  if (lookedTo === undefined) return undefined;
  for (const event of events) {
    const record = recordOf(event, names.inLedger);
    if (record !== undefined) return { last: record.place, lookedTo, isFound: true };
    const place = event.event?.position;
    if (before && place && comparePlaces(place, before.lookedTo) <= 0)
      return { last: before.last, lookedTo, isFound: true };
  }
  return { last: before?.last, lookedTo, isFound: events.length < count };
};

/** Looks for the place of the ledger's last event, each time in the server's log, in one attempt. */
export type LookForHead = () => Promise<LogPlace | undefined>;

export const createLookForHead = (session: Session): LookForHead => {
  let sight: Sight | undefined;

  return async () => {
    let seen: Back | undefined;
    for (const count of backwardsEvents) {
      seen = await lookBack(session, sight, count);
      if (seen === undefined) return undefined;
      if (seen.isFound) break;
    }
    if (seen === undefined) return undefined;
    let { last, lookedTo } = seen;
    if (!seen.isFound) {
      // A ledger that lies idle, or is not opened yet, in a database where others are busy.
      for await (const records of pagesOfStreams(session, sight?.lookedTo, '')) last = records.at(-1)?.place ?? last;
      if (last !== undefined && comparePlaces(last, lookedTo) > 0) lookedTo = last;
    }
    sight = { last, lookedTo };
    return last;
  };
};
