import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { auditRangeOf } from '../../audit/audit-question';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { LoadMore } from '../../parts/load-more';
import { PageHeading } from '../../parts/page-heading';
import { Empty, FailureNote, Loading } from '../../parts/states';
import { useZone } from '../../parts/zone';
import { useLedgerDay } from '../../time/use-ledger-day';
import { AccessFilters } from './access-filters';
import { AccessTable } from './access-table';
import { accessQuery } from './access.query';
import { auditAccessMessages } from './audit-access.messages';

/** Who looked, searched, revealed, exported, printed, and who was refused (console, Access log). */
export const Screen = () => {
  const say = useText(auditAccessMessages);
  const search = useSearch({ from: '/audit/access' });
  const navigate = useNavigate({ from: '/audit/access' });
  const range = auditRangeOf(search, useLedgerDay());
  const list = useInfiniteQuery(accessQuery(search, range, useZone()));
  const entries = list.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <div className="screen">
      <div className="list-head">
        <PageHeading title={say('title')} place="audit-access">
          {say('title')}
        </PageHeading>
        {list.data === undefined ? null : (
          <span className="quiet">{say('shown', { n: entries.length, more: list.hasNextPage ? 'yes' : 'no' })}</span>
        )}
      </div>
      <p className="quiet">{say('about')}</p>
      <AccessFilters search={search} range={range} />
      {list.error === null ? null : <FailureNote failure={failureOf(list.error)} onRetry={() => void list.refetch()} />}
      {list.isPending ? <Loading /> : null}
      {list.data === undefined || entries.length > 0 || list.hasNextPage ? null : (
        <Empty
          why={say('empty')}
          whatFills={say('whatFills')}
          filters={(['what', 'actor', 'case'] as const)
            .filter((name) => search[name] !== undefined)
            .map((name) => ({
              name: say(name),
              clear: () => void navigate({ search: ({ [name]: _dropped, ...others }) => others }),
            }))}
        />
      )}
      {entries.length === 0 ? null : <AccessTable entries={entries} />}
      {list.hasNextPage ? (
        <LoadMore text={say('more')} isBusy={list.isFetching} onLoad={() => void list.fetchNextPage()} />
      ) : null}
    </div>
  );
};
