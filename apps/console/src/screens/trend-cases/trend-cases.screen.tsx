import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { groupOf, measureOf, rangeOf, type Range, type TrendsAnswer } from '../../figures/figure-question';
import { cellCasesQuery, cellFigureQuery } from '../../figures/figures.query';
import { useGroupWords, usePeriodWords } from '../../figures/use-group-text';
import { useLedgerDay } from '../../time/use-ledger-day';
import { useText } from '../../language/language';
import { LoadMore } from '../../parts/load-more';
import { Figure } from '../../parts/figure';
import { PageHeading } from '../../parts/page-heading';
import { Empty, FailureNote, Loading } from '../../parts/states';
import type { TrendCasesSearch } from '../../routing/searches';
import { measureWords } from '../../words/figure-words';
import { CellCasesTable } from './cell-cases-table';
import { trendCasesMessages } from './trend-cases.messages';

/** The cases that the figure of this cell counts, as the service says now. */
const countIn = (answer: TrendsAnswer, search: TrendCasesSearch): number => {
  const group = groupOf(search.group);
  const row = answer.rows.find(
    (one) =>
      one.period === (search.period ?? null) &&
      Object.entries(one.group).every(([field, value]) => group[field] === value),
  );
  const figure = row?.figures[measureOf(search)];
  return typeof figure === 'object' ? figure.cases : (figure ?? 0);
};

const useSentence = (search: TrendCasesSearch, { from, to }: Range): string => {
  const say = useText(trendCasesMessages);
  const sayMeasure = useText(measureWords);
  const sayGroup = useGroupWords();
  const sayPeriod = usePeriodWords();
  return say('sentence', {
    measure: sayMeasure(measureOf(search)),
    group: search.group === undefined ? 'none' : sayGroup(groupOf(search.group)),
    period: search.period === undefined ? 'none' : sayPeriod(search.period),
    range: from === undefined && to === undefined ? say('always') : say('range', { from: from ?? '…', to: to ?? '…' }),
  });
};

export const Screen = () => {
  const say = useText(trendCasesMessages);
  const search = useSearch({ from: '/trends/cases' });
  const range = rangeOf(search, useLedgerDay());
  const figure = useQuery(cellFigureQuery(search, range));
  const list = useInfiniteQuery(cellCasesQuery(search, range));
  const sentence = useSentence(search, range);
  const { period: _period, group: _group, ...question } = search;
  const rows = list.data?.pages.flatMap((page) => page.cases) ?? [];
  const leftOut = list.data?.pages.reduce((sum, page) => sum + page.leftOut, 0) ?? 0;
  const error = list.error ?? figure.error;
  return (
    <div className="screen">
      <div className="list-head">
        <PageHeading title={say('title')} place="trend-cases">
          {say('title')}
        </PageHeading>
        <Link to="/trends" search={question}>
          {say('back')}
        </Link>
      </div>
      <strong className="trend-caption">{sentence}</strong>
      {figure.data === undefined || list.data === undefined ? null : (
        <p className="list-head">
          <span>
            {say('figure')} <Figure value={countIn(figure.data, search)} />
          </span>
          <span>
            {say('listed')} <Figure value={rows.length} />
          </span>
          {leftOut === 0 ? null : (
            <span>
              {say('leftOut')} <Figure value={leftOut} />
            </span>
          )}
        </p>
      )}
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void list.refetch()} />}
      {list.isPending ? <Loading /> : null}
      {list.data === undefined || rows.length > 0 ? null : <Empty why={say('empty')} />}
      {rows.length === 0 ? null : <CellCasesTable rows={rows} hasMore={list.hasNextPage} />}
      {list.hasNextPage ? (
        <LoadMore text={say('more')} isBusy={list.isFetching} onLoad={() => void list.fetchNextPage()} />
      ) : null}
    </div>
  );
};
