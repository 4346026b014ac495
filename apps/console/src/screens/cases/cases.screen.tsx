import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { CaseTable } from '../../parts/case-table';
import { movedOf, useMovedCases } from '../../live/use-moved-cases';
import { ChangesBar } from '../../parts/changes-bar';
import { CopyLink } from '../../parts/copy-link';
import { PageHeading } from '../../parts/page-heading';
import { LoadMore } from '../../parts/load-more';
import { Empty, FailureNote, Loading } from '../../parts/states';
import { useLiveValue } from '../../store/live-value';
import { CaseFilters } from './case-filters';
import { casesMessages } from './cases.messages';
import { casesQuery } from './cases.query';
import { askFor, searched } from './searched-words';

/** What is searched for, which no address holds. */
const SearchedPill = () => {
  const say = useText(casesMessages);
  const asked = useLiveValue(searched);
  if (asked === undefined) return null;
  return (
    <p className="list-head">
      <strong>
        {asked.kind === 'words'
          ? say('searchedWords', { words: asked.words })
          : say('searchedReference', { reference: `${asked.system}:${asked.id}` })}
      </strong>
      <span className="quiet">({say('wordsNotInLink')})</span>
      <button type="button" className="plain-button" onClick={() => askFor(undefined)}>
        {say('clearSearch')}
      </button>
    </p>
  );
};

export const Screen = () => {
  const say = useText(casesMessages);
  const search = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const asked = useLiveValue(searched);
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch, isFetching, dataUpdatedAt } = useInfiniteQuery(
    casesQuery(search, asked),
  );
  const moved = useMovedCases();
  const rows = data?.pages.flatMap((page) => page.cases) ?? [];
  const movedRows = movedOf(rows, moved);
  const total = data?.pages[0]?.total ?? null;
  const isFiltered = asked !== undefined || Object.keys(search).length > 0;
  return (
    <div className="screen">
      <div className="list-head">
        <PageHeading title={say('title')} place="cases">
          {say('title')}
        </PageHeading>
        {data === undefined ? null : (
          <span className="quiet">{say('shown', { shown: rows.length, total: total ?? 'unknown' })}</span>
        )}
        <CopyLink pin="asof" />
      </div>
      <SearchedPill />
      <CaseFilters search={search} />
      <ChangesBar
        changed={movedRows.size}
        since={new Date(dataUpdatedAt).toISOString()}
        onShow={() => void refetch().then(moved.forget)}
      />
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      {data === undefined || rows.length > 0 ? null : (
        <Empty
          why={isFiltered ? say('empty') : say('emptyLedger')}
          whatFills={isFiltered ? undefined : say('whatFills')}
          filters={Object.keys(search).map((name) => ({
            name,
            clear: () => void navigate({ search: (before) => ({ ...before, [name]: undefined }) }),
          }))}
        />
      )}
      {rows.length === 0 ? null : (
        <CaseTable caption={say('title')} rows={rows} hasMore={hasNextPage} moved={movedRows} />
      )}
      {hasNextPage ? <LoadMore text={say('more')} isBusy={isFetching} onLoad={() => void fetchNextPage()} /> : null}
    </div>
  );
};
