import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { rangeOf } from '../../figures/figure-question';
import { trendsQuery } from '../../figures/figures.query';
import { useLedgerDay } from '../../time/use-ledger-day';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { FailureNote, Loading } from '../../parts/states';
import { ShownFigures } from './shown-figures';
import { TrendControls } from './trend-controls';
import { trendsMessages } from './trends.messages';
import '../../parts/case-table.css';
import './trends.css';

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
      {data === undefined ? null : <ShownFigures search={search} range={range} answer={data} today={today} />}
    </div>
  );
};
