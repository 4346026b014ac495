import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../../contract/failure';
import { BulkBar } from '../../doing/bulk/bulk-bar';
import { bulkCasesMax } from '../../doing/bulk/send-to-each';
import { useText } from '../../language/language';
import { ChangesBar } from '../../parts/changes-bar';
import { LoadMore } from '../../parts/load-more';
import { Empty, FailureNote, Loading } from '../../parts/states';
import { useSession } from '../../session/session';
import { useQueueChanges } from './queue-changes';
import type { QueueFilters } from './queue-filters';
import { CaseTable, type Choosing } from '../../parts/case-table';
import { queueMessages } from './queue.messages';
import { queueQuery, type QueueName } from './queue.query';

type Chosen = Readonly<{ numbers: ReadonlySet<string>; choosing: Choosing; clear: () => void }>;

const noNumbers: ReadonlySet<string> = new Set();

const useChosen = (): Chosen => {
  const [numbers, setNumbers] = useState(noNumbers);
  const isFull = numbers.size >= bulkCasesMax;
  const toggle = (no: string): void =>
    setNumbers((before) => {
      const next = new Set(before);
      if (!next.delete(no) && before.size < bulkCasesMax) next.add(no);
      return next;
    });
  return { numbers, choosing: { chosen: numbers, isFull, onToggle: toggle }, clear: () => setNumbers(noNumbers) };
};

type QueueRowsProps = Readonly<{ name: QueueName; title: string; filters: QueueFilters }>;

/** The rows of a list under its filters. They stay as they are until their reader takes the changes. */
export const QueueRows = ({ name, title, filters }: QueueRowsProps) => {
  const say = useText(queueMessages);
  const { permissions } = useSession();
  const query = useInfiniteQuery(queueQuery(name, filters));
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch, isFetching } = query;
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const first = data?.pages[0];
  const { changes, forget } = useQueueChanges(name, filters, rows, hasNextPage);
  const { numbers, choosing, clear } = useChosen();
  const mayChoose = permissions.includes('dispatch') || permissions.includes('log-communication');
  const isFiltered = Object.keys(filters).length > 0;
  const show = (): void => void refetch().then(forget);
  return (
    <>
      {first?.total === undefined || rows.length === 0 ? null : (
        <div className="quiet">{say('shown', { shown: rows.length, total: Math.max(first.total, rows.length) })}</div>
      )}
      {first === undefined ? null : (
        <ChangesBar {...changes} changed={changes.changed.size} since={first.asOf} onShow={show} />
      )}
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      {data !== undefined && rows.length === 0 ? (
        <Empty why={say(isFiltered ? 'emptyFiltered' : 'empty', { queue: title })} />
      ) : null}
      {rows.length === 0 ? null : (
        <>
          {mayChoose ? (
            <BulkBar
              chosen={rows.filter(({ complaintNo }) => numbers.has(complaintNo))}
              onClear={clear}
              onDone={() => {
                clear();
                show();
              }}
            />
          ) : null}
          <CaseTable
            caption={title}
            rows={rows}
            hasMore={hasNextPage}
            moved={changes.changed}
            choosing={mayChoose ? choosing : undefined}
          />
        </>
      )}
      {hasNextPage ? <LoadMore text={say('more')} isBusy={isFetching} onLoad={() => void fetchNextPage()} /> : null}
    </>
  );
};
