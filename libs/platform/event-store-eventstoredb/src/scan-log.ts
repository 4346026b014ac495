import { START } from '@eventstore/db-client';
import { ForeignPositionError, StoreUnavailableError } from '@redress/kernel';
import { collect, readAheadEvents, readingAhead } from './collect';
import { failureOf } from './failure';
import { startRun } from './log-run';
import { comparePlaces, type LogPlace } from './positions';
import type { Session } from './session';
import { recordOf, type StoredRecord } from './stored-record';

/** Events of the whole database in one read of it. */
const databasePageEvents = 1_000;

type Pages = AsyncGenerator<readonly StoredRecord[], void, undefined>;

/** The client ignores a filter here, so everything is read; for a database that holds one ledger that is what is wanted. */
async function* pagesOfDatabase({ shared, names, limits }: Session, after: LogPlace | undefined): Pages {
  for (let from = after; ;) {
    const read = shared.client.readAll(
      { fromPosition: from ?? START, maxCount: databasePageEvents, requiresLeader: true },
      readingAhead(readAheadEvents),
    );
    const page = await collect(shared, read, limits.readMillisecondsMax, 'a page of the log');
    // The place itself is read again: where to go on is named by the last event read.
    const known = from;
    yield page
      .flatMap((event) => recordOf(event, names.inLedger) ?? [])
      .filter(({ place }) => known === undefined || comparePlaces(place, known) > 0);
    if (page.length < databasePageEvents) return;
    from = page.at(-1)?.event?.position ?? from;
  }
}

/** One attempt. The server filters: what is not wanted never crosses the wire, which is thirty times as fast as passing over it here. */
export async function* pagesOfStreams(session: Session, after: LogPlace | undefined, prefix: string): Pages {
  const run = startRun(session, { after, prefix, pageEvents: readAheadEvents });
  try {
    for (;;) {
      const step = run.take(databasePageEvents);
      if (step.kind === 'broken') throw step.error;
      if (step.kind === 'records') yield step.records;
      else if (step.isLive) return;
      else await run.changed(session.closing, session.limits.readMillisecondsMax);
      if (session.closing.aborted) throw new StoreUnavailableError('The store is closed');
    }
  } finally {
    run.stop();
  }
}

/**
 * The ledger's events after a place, exclusive, of streams whose name starts with the prefix, up to what was the end of the log at some moment
 * after the call. One attempt.
 */
export const scanLog = (session: Session, after: LogPlace | undefined, prefix = ''): Pages =>
  session.names.isShared || prefix !== '' ? pagesOfStreams(session, after, prefix) : pagesOfDatabase(session, after);

/**
 * Whether an event is at a place or after it. Subscriptions accept any place: on one beyond the end they say that they have caught up, pass
 * over what is written until the log gets there, and no one ever learns of it.
 * @throws ForeignPositionError for a place beyond the end, or one at which no record begins.
 */
export const assertReachable = async (session: Session, place: LogPlace): Promise<void> => {
  const hasEvent = async (): Promise<boolean | 'refused'> => {
    const read = session.shared.client.readAll({ fromPosition: place, maxCount: 1, requiresLeader: true });
    const events = await collect(
      session.shared,
      read,
      session.limits.readMillisecondsMax,
      'the event at a position',
    ).catch((error: unknown) => {
      if (failureOf(error).kind === 'unclear') return 'refused' as const;
      throw error;
    });
    return events === 'refused' ? events : events.length > 0;
  };
  let found = await hasEvent();
  if (found === 'refused') {
    // A server that starts or stops says no more than this either. If it answers other questions, it means the place.
    await session.identity.look();
    found = await hasEvent();
  }
  if (found !== true)
    throw new ForeignPositionError('No event is at this position or after it: it is of another database');
};
