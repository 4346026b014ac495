import { pageLimitOf, type AllPage, type ReadAllOptions, type StoredEvent } from '@redress/kernel';
import type { LookForHead } from './log-head';
import { isAtOrAfter, type LogPlace } from './positions';
import { assertReachable, scanLog } from './scan-log';
import { eventOf, reading, type Session } from './session';

type PageWanted = Readonly<{ after: LogPlace | undefined; prefix: string; limit: number }>;

/** One page in one attempt. `next` is always the place of an event of the ledger, so it means the same to every reader. */
const pageAfter = async (
  session: Session,
  lookForHead: LookForHead,
  { after, prefix, limit }: PageWanted,
): Promise<AllPage> => {
  if (after !== undefined) await assertReachable(session, after);
  // Where the server filters, what it passes over is not seen; but what stood there before it began was passed over by the time it ended.
  const headBefore = prefix === '' ? undefined : await lookForHead();
  const events: StoredEvent[] = [];
  const pageUpTo = (passed: LogPlace | undefined, isEnd: boolean): AllPage => ({
    events,
    next: passed === undefined ? undefined : session.identity.tokenOf(passed),
    isEnd,
  });
  let passed = after;
  for await (const records of scanLog(session, after, prefix))
    for (const record of records) {
      if (events.length === limit) return pageUpTo(passed, false);
      passed = record.place;
      events.push(eventOf(session, record));
    }
  if (prefix === '') return pageUpTo(passed, true);
  return isAtOrAfter(headBefore, passed) ? pageUpTo(headBefore, true) : pageUpTo(passed, false);
};

export const readAll = async (
  session: Session,
  lookForHead: LookForHead,
  { after, limit, prefix = '' }: ReadAllOptions = {},
): Promise<AllPage> => {
  const place = after === undefined ? undefined : session.identity.placeOf(after);
  const wanted = { after: place, prefix, limit: pageLimitOf(limit) };
  return reading(session, 'a page of the log', () => pageAfter(session, lookForHead, wanted));
};
