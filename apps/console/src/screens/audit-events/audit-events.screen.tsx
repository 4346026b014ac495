import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { auditRangeOf } from '../../audit/audit-question';
import { auditCountsQuery, auditEventsQuery } from '../../audit/audit.query';
import { EventFilters, type FilterChange } from '../../audit/event-filters';
import { LastVerification } from '../../audit/last-verification';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { LoadMore } from '../../parts/load-more';
import { PageHeading } from '../../parts/page-heading';
import { FailureNote, Loading } from '../../parts/states';
import { useZone } from '../../parts/zone';
import type { AuditSearch } from '../../routing/searches';
import { useLedgerDay } from '../../time/use-ledger-day';
import { auditEventsMessages } from './audit-events.messages';
import { DayPicker } from './day-picker';
import { EventPresets } from './event-presets';
import { EventsCsv } from './events-csv';
import { EventsTable } from './events-table';
import { NoEvents } from './no-events';

/** Events over all cases: filters, days, and every one of them as a sentence (console, Audit). */
export const Screen = () => {
  const say = useText(auditEventsMessages);
  const search = useSearch({ from: '/audit/events' });
  const navigate = useNavigate({ from: '/audit/events' });
  const zone = useZone();
  const range = auditRangeOf(search, useLedgerDay());
  const list = useInfiniteQuery(auditEventsQuery(search, range, zone));
  const days = useQuery(auditCountsQuery(search)).data?.days ?? [];
  const choose = (changed: FilterChange): void =>
    void navigate({ search: (before) => ({ ...before, ...changed }) as AuditSearch });
  const events = list.data?.pages.flatMap(({ entries }) => entries) ?? [];
  const chooseDay = (day: string): void => choose({ from: day, to: day, range: undefined, axis: undefined });
  return (
    <div className="screen">
      <div className="list-head">
        <PageHeading title={say('title')} place="audit-events">
          {say('title')}
        </PageHeading>
        {list.data === undefined ? null : (
          <span className="quiet">{say('shown', { n: events.length, more: list.hasNextPage ? 'yes' : 'no' })}</span>
        )}
      </div>
      <LastVerification />
      <EventPresets search={search} />
      <EventFilters search={search} range={range} choose={choose} />
      <DayPicker
        days={days}
        isChosen={(day) => range.from !== undefined && range.from <= day && day <= (range.to ?? day)}
        onChoose={chooseDay}
      />
      <div className="list-head not-printed">
        <EventsCsv search={search} range={range} />
        <Link to="/audit/review" search={search}>
          {say('review')}
        </Link>
        <Link to="/audit/review" search={{ ...search, sample: 25 }}>
          {say('sample')}
        </Link>
      </div>
      {list.error === null ? null : <FailureNote failure={failureOf(list.error)} onRetry={() => void list.refetch()} />}
      {list.isPending ? <Loading /> : null}
      {list.data === undefined || events.length > 0 || list.hasNextPage ? null : (
        <NoEvents search={search} choose={choose} lastDay={days.at(-1)?.day} onDay={chooseDay} />
      )}
      {events.length === 0 ? null : <EventsTable events={events} hasMore={list.hasNextPage} />}
      {list.hasNextPage ? (
        <LoadMore text={say('more')} isBusy={list.isFetching} onLoad={() => void list.fetchNextPage()} />
      ) : null}
    </div>
  );
};
