import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { auditRangeOf } from '../../audit/audit-question';
import { auditEventsQuery, type AuditEvent } from '../../audit/audit.query';
import { useZone } from '../../parts/zone';
import type { AuditReviewSearch } from '../../routing/searches';
import { useLedgerDay } from '../../time/use-ledger-day';
import { sampleQuery } from './audit-review.query';

type Walked = Readonly<{
  /** Undefined until they are there. */
  events: readonly AuditEvent[] | undefined;
  error: Error | null;
  hasMore: boolean;
  loadMore: () => void;
}>;

/** What is walked through: the sample of the address, or its whole result as far as it is loaded. */
export const useReviewedEvents = (search: AuditReviewSearch): Walked => {
  const zone = useZone();
  const range = auditRangeOf(search, useLedgerDay());
  const isSample = search.sample !== undefined && search.seed !== undefined;
  const sample = useQuery({ ...sampleQuery(search, range, zone), enabled: isSample });
  const whole = useInfiniteQuery({ ...auditEventsQuery(search, range, zone), enabled: search.sample === undefined });
  if (search.sample !== undefined)
    return { events: sample.data, error: sample.error, hasMore: false, loadMore: () => undefined };
  return {
    events: whole.data?.pages.flatMap(({ entries }) => entries),
    error: whole.error,
    hasMore: whole.hasNextPage,
    loadMore: () => void whole.fetchNextPage(),
  };
};
