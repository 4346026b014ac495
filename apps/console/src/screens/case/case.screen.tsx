import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { absoluteText } from '../../parts/instant-text';
import { PageHeading } from '../../parts/page-heading';
import { WalkLinks } from '../../parts/walk-links';
import { FailureNote, Loading } from '../../parts/states';
import { useZone } from '../../parts/zone';
import type { CaseSearch } from '../../routing/searches';
import { caseMessages } from './case.messages';
import { stateQuery } from './case.query';
import { StatePanel } from './state-panel';
import { Timeline } from './timeline';
import './case.css';

/** The point in words: what the window's title and the heading say. */
const usePointText = ({ rev, at }: CaseSearch): string => {
  const say = useText(caseMessages);
  const zone = useZone();
  if (rev !== undefined) return say('afterEvent', { revision: rev });
  return at === undefined ? say('now') : say('asItWas', { instant: absoluteText(at, zone, 'minute') });
};

export const Screen = () => {
  const say = useText(caseMessages);
  const { no } = useParams({ from: '/cases/$no' });
  const search = useSearch({ from: '/cases/$no' });
  const point = usePointText(search);
  const { data, error, refetch } = useQuery({ ...stateQuery(no, search), placeholderData: keepPreviousData });
  const title = say('title', { number: no });
  return (
    <div className="screen">
      <div className="list-head">
        <PageHeading title={`${title} · ${point}`} place={no}>
          <span className="unbroken">{title}</span>
        </PageHeading>
        <span className="quiet">{point}</span>
      </div>
      <WalkLinks no={no} />
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined || error !== null ? null : (
        <div className="case-columns">
          <Timeline no={no} />
          {'kind' in data ? <p>{say('notFiledYet')}</p> : <StatePanel state={data} />}
        </div>
      )}
    </div>
  );
};
