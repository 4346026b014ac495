import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { movedOf, useMovedCases } from '../../live/use-moved-cases';
import { ChangesBar } from '../../parts/changes-bar';
import { Instant } from '../../parts/instant';
import { PageHeading } from '../../parts/page-heading';
import { Empty, FailureNote, Loading } from '../../parts/states';
import { StatusMark } from '../../parts/status-mark';
import { useLiveValue } from '../../store/live-value';
import { CaseFilters } from './case-filters';
import { casesMessages } from './cases.messages';
import { casesQuery, type CaseRow } from './cases.query';
import { askFor, searched } from './searched-words';
import '../../parts/case-table.css';

const columns = ['status', 'number', 'category', 'owner', 'due', 'filed'] as const;

const Row = ({ row, isMoved }: Readonly<{ row: CaseRow; isMoved: boolean }>) => {
  const say = useText(casesMessages);
  const { complaintNo, status, category, unit, handler, nextDueAt, filed } = row;
  return (
    <tr className={isMoved ? 'is-moved' : undefined}>
      <td data-label={say('status')}>
        <StatusMark status={status} />
      </td>
      <th scope="row" data-label={say('number')}>
        <Link to="/cases/$no" params={{ no: complaintNo }} search={{}} className="unbroken">
          {complaintNo}
        </Link>
      </th>
      <td data-label={say('category')}>
        {category === null ? <span className="quiet">{say('notStated')}</span> : (category.subcode ?? category.code)}
      </td>
      <td data-label={say('owner')}>
        {unit ?? '-'} / {handler ?? '-'}
      </td>
      <td data-label={say('due')}>{nextDueAt === null ? '-' : <Instant at={nextDueAt} />}</td>
      <td data-label={say('filed')}>
        <Instant at={filed.at} precision={filed.precision} />
      </td>
    </tr>
  );
};

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
        <table className="case-table">
          <caption className="for-readers">{say('title')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.complaintId} row={row} isMoved={movedRows.has(row.complaintId)} />
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage ? (
        <button type="button" className="plain-button" disabled={isFetching} onClick={() => void fetchNextPage()}>
          {say('more')}
        </button>
      ) : null}
    </div>
  );
};
