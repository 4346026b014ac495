import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useRef } from 'react';
import { failureOf } from '../../contract/failure';
import { measureOf, perOf, rangeOf, type Range, type TrendsAnswer } from '../../figures/figure-question';
import { figuresOf } from '../../figures/figure-series';
import { trendsQuery } from '../../figures/figures.query';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { Empty, FailureNote, Loading } from '../../parts/states';
import type { TrendsSearch } from '../../routing/searches';
import { definitionWords } from '../../words/figure-words';
import { chartKindOf } from './chart-kind';
import { CrossTable } from './cross-table';
import type { TakenChart } from './trend-chart';
import { TrendControls } from './trend-controls';
import { TrendExports } from './trend-exports';
import { TrendTable } from './trend-table';
import { trendsMessages } from './trends.messages';
import { useCaption } from './use-caption';
import { useLedgerDay } from '../../figures/use-ledger-day';
import '../../parts/case-table.css';
import './trends.css';

/** The picture is loaded when one is looked at: it is as large as everything else together. */
const TrendChart = lazy(async () => ({ default: (await import('./trend-chart')).TrendChart }));

type ShownProps = Readonly<{ search: TrendsSearch; range: Range; answer: TrendsAnswer; today: string }>;

/** What has to be said of these figures, each in a sentence. */
const Notes = ({ answer, search }: Pick<ShownProps, 'answer' | 'search'>) => {
  const say = useText(trendsMessages);
  const sayDefinition = useText(definitionWords);
  const { compared, remarks, undatedLeftOut } = answer;
  return (
    <>
      <ul className="trend-notes">
        {compared === undefined ? null : <li>{say('compared', { from: compared.first, to: compared.last })}</li>}
        {remarks.includes('groupsAsOfNow') ? <li>{say('asOfNow')}</li> : null}
        {remarks.includes('lateEntriesCount') ? <li>{say('lateCount')}</li> : null}
        {undatedLeftOut === 0 ? null : <li>{say('undated', { n: undatedLeftOut })}</li>}
      </ul>
      <details>
        <summary>{say('definition')}</summary>
        <p>{sayDefinition(measureOf(search))}</p>
        <p className="quiet">{say('denominator')}</p>
        <p className="quiet">{say('smallNumbers')}</p>
      </details>
    </>
  );
};

const Shown = ({ search, range, answer, today }: ShownProps) => {
  const say = useText(trendsMessages);
  const caption = useCaption(search, range, answer);
  const chart = useRef<TakenChart>(null);
  const per = perOf(search);
  const figures = figuresOf(answer, { measure: measureOf(search), per, range, today });
  const [down, across] = search.by ?? [];
  const kind = chartKindOf(figures, search.by?.length ?? 0, per !== undefined);
  const hasChart = search.form !== 'table' && kind !== 'figure' && kind !== 'shaded';
  const otherGroups = answer.others?.groups ?? 0;
  return (
    <>
      <p className="trend-caption">{caption}</p>
      <TrendExports search={search} range={range} caption={caption} chart={hasChart ? chart : undefined} />
      <Notes answer={answer} search={search} />
      {figures.series.length === 0 ? (
        <Empty why={say('empty')} whatFills={say('whatFills')} />
      ) : (
        <>
          {hasChart ? (
            <Suspense fallback={<Loading />}>
              <TrendChart
                ref={chart}
                kind={kind}
                figures={figures}
                otherGroups={otherGroups}
                caption={caption}
                search={search}
                range={range}
              />
            </Suspense>
          ) : null}
          {kind === 'shaded' && down !== undefined && across !== undefined ? (
            <CrossTable figures={figures} dimensions={[down, across]} caption={caption} search={search} range={range} />
          ) : (
            <TrendTable figures={figures} otherGroups={otherGroups} caption={caption} search={search} range={range} />
          )}
        </>
      )}
    </>
  );
};

const forms = ['chart', 'table'] as const;

export const Screen = () => {
  const say = useText(trendsMessages);
  const search = useSearch({ from: '/trends' });
  const navigate = useNavigate({ from: '/trends' });
  const today = useLedgerDay();
  const range = rangeOf(search, today);
  const { data, error, isPending, refetch } = useQuery(trendsQuery(search, range));
  const shown = search.form ?? 'chart';
  const show = (form: (typeof forms)[number]): void =>
    void navigate({ search: (before) => ({ ...before, form }), replace: true });
  useShortcuts([
    { keys: 't', title: say('swap'), group: 'list', run: () => show(shown === 'chart' ? 'table' : 'chart') },
  ]);
  return (
    <div className="screen">
      <div className="list-head">
        <PageHeading title={say('title')} place="trends">
          {say('title')}
        </PageHeading>
        <span className="switch not-printed" role="group" aria-label={say('form')}>
          {forms.map((form) => (
            <button
              key={form}
              type="button"
              className="plain-button"
              aria-pressed={shown === form}
              aria-keyshortcuts="t"
              onClick={() => show(form)}
            >
              {say(form)}
            </button>
          ))}
        </span>
      </div>
      <TrendControls search={search} range={range} />
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : <Shown search={search} range={range} answer={data} today={today} />}
    </div>
  );
};
