import { pageLimitOf, type AllPage, type ReadAllOptions, type StoredEvent } from '@redress/kernel';
import type { LogPlace } from './positions';
import { assertReachable, scanLog } from './scan-log';
import { eventOf, reading, type Session } from './session';

/** One page in one attempt. `next` is always the place of an event of the ledger, so it means the same to every reader. */
const pageAfter = async (
  session: Session,
  after: LogPlace | undefined,
  prefix: string,
  limit: number,
): Promise<AllPage> => {
  if (after !== undefined) await assertReachable(session, after);
  const events: StoredEvent[] = [];
  let passed = after;
  const pageThatEnds = (isEnd: boolean): AllPage => ({
    events,
    next: passed === undefined ? undefined : session.identity.tokenOf(passed),
    isEnd,
  });
  for await (const records of scanLog(session, after))
    for (const record of records) {
      if (events.length === limit) return pageThatEnds(false);
      passed = record.place;
      if (record.stream.startsWith(prefix)) events.push(eventOf(session, record));
    }
  return pageThatEnds(true);
};

export const readAll = async (
  session: Session,
  { after, limit, prefix = '' }: ReadAllOptions = {},
): Promise<AllPage> => {
  const pageEvents = pageLimitOf(limit);
  const place = after === undefined ? undefined : session.identity.placeOf(after);
  return reading(session, 'a page of the log', () => pageAfter(session, place, prefix, pageEvents));
};
