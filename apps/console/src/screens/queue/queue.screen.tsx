import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { ChangesBar } from '../../parts/changes-bar';
import { Figure } from '../../parts/figure';
import { PageHeading } from '../../parts/page-heading';
import { Empty, FailureNote, Loading } from '../../parts/states';
import { worklistCountsQuery } from '../../shell/worklist-counts';
import { NotFoundPage } from '../../shell/not-found-page';
import { queueNames, queueWords } from '../../words/contract-words';
import { useQueueChanges } from './queue-changes';
import { QueueTable } from './queue-table';
import { queueMessages } from './queue.messages';
import { queueQuery, type QueueName } from './queue.query';
import '../../parts/case-table.css';

const Queue = ({ name }: Readonly<{ name: QueueName }>) => {
  const say = useText(queueMessages);
  const title = useText(queueWords)(name);
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch, isFetching } = useInfiniteQuery(
    queueQuery(name),
  );
  const { data: counts } = useQuery(worklistCountsQuery);
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const total = counts?.counts[name];
  const asOf = data?.pages[0]?.asOf;
  const { changes, forget } = useQueueChanges(name, rows, hasNextPage);
  const show = (): void => void refetch().then(forget);
  return (
    <div className="screen">
      <div className="list-head">
        <PageHeading title={title} place={name}>
          {title} {total === undefined ? null : <Figure value={total} />}
        </PageHeading>
        <span className="quiet">{say('sorted')}</span>
        {total === undefined || rows.length === 0 ? null : (
          <span className="quiet">{say('shown', { shown: rows.length, total: Math.max(total, rows.length) })}</span>
        )}
      </div>
      {asOf === undefined ? null : (
        <ChangesBar {...changes} changed={changes.changed.size} since={asOf} onShow={show} />
      )}
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      {data !== undefined && rows.length === 0 ? <Empty why={say('empty', { queue: title })} /> : null}
      {rows.length === 0 ? null : (
        <QueueTable caption={title} rows={rows} hasMore={hasNextPage} moved={changes.changed} />
      )}
      {hasNextPage ? (
        <button type="button" className="plain-button" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {say('more')}
        </button>
      ) : null}
    </div>
  );
};

export const Screen = () => {
  const { name } = useParams({ from: '/queues/$name' });
  const known = queueNames.find((one) => one === name);
  return known === undefined ? <NotFoundPage /> : <Queue key={known} name={known} />;
};
