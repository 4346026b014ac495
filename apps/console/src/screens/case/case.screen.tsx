import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { FailureNote, Loading } from '../../parts/states';
import { WalkLinks } from '../../parts/walk-links';
import { CaseContent } from './case-content';
import { CaseHeader } from './case-header';
import { queryOf, type CasePoint } from '../../history/case-point';
import { CompareKeys } from './compare-keys';
import { CaseViews } from './case-views';
import { caseMessages } from './case.messages';
import { outlineQuery, stateQuery, type CaseEvent } from '../../history/case.query';
import { PastBanner, usePointTitle } from './past-banner';
import { PointControl } from './point-control';
import { lastEventOf } from './point-stops';
import { useCasePoint } from './use-case-point';
import { useRested } from './use-rested';
import './case.css';

/** How long a point rests before the service is asked for it (console, Reading). */
const restMilliseconds = 60;
const neighbours = [1, -1, 2, -2] as const;
/** A past state never changes by itself. */
const keptMilliseconds = 300_000;

/** The state of the point; those of the events around it are fetched ahead. */
const usePointState = (no: string, point: CasePoint, events: readonly CaseEvent[]) => {
  const client = useQueryClient();
  const key = JSON.stringify(queryOf(point));
  const rested = useRested(point, key, restMilliseconds);
  const isThere = client.getQueryData(stateQuery(no, point).queryKey) !== undefined;
  const state = useQuery({
    ...stateQuery(no, isThere ? point : rested),
    placeholderData: keepPreviousData,
    staleTime: point.kind === 'now' ? 0 : keptMilliseconds,
  });
  useEffect(() => {
    if (rested.kind !== 'revision') return;
    const at = events.findIndex(({ revision }) => revision === lastEventOf(events, rested)?.revision);
    for (const step of neighbours) {
      const event = events[at + step];
      if (event !== undefined)
        void client
          .query({
            ...stateQuery(no, { kind: 'revision', revision: event.revision }),
            staleTime: keptMilliseconds,
          })
          .catch(noop);
    }
  }, [client, no, events, rested]);
  return state;
};

const noop = (): undefined => undefined;
const noEvents: readonly CaseEvent[] = [];

export const Screen = () => {
  const say = useText(caseMessages);
  const { no, point } = useCasePoint();
  const pointTitle = usePointTitle(point);
  const outline = useQuery(outlineQuery(no));
  const events = outline.data ?? noEvents;
  const { data, error, refetch, isPlaceholderData } = usePointState(no, point, events);
  const title = say('title', { number: no });
  const failure = error ?? outline.error;
  const state = data === undefined || 'kind' in data ? undefined : data;
  const asOf = point.kind === 'instant' ? point.at : point.kind === 'revision' ? state?.past.asOf : undefined;
  return (
    <div className="screen">
      <div className="list-head">
        <PageHeading title={`${title} · ${pointTitle}`} place={no}>
          <span className="unbroken">{title}</span>
        </PageHeading>
        <WalkLinks no={no} />
      </div>
      {failure === null ? null : <FailureNote failure={failureOf(failure)} onRetry={() => void refetch()} />}
      {data === undefined && failure === null ? <Loading /> : null}
      {data === undefined || failure !== null ? null : (
        <>
          {state === undefined ? null : <CaseHeader state={state} asOf={asOf} />}
          {events.length === 0 ? null : <PointControl events={events} />}
          {events.length === 0 ? null : <CompareKeys events={events} />}
          <CaseViews />
          <div className={point.kind === 'now' ? '' : 'past-frame'}>
            {point.kind === 'now' ? null : <PastBanner point={point} />}
            <CaseContent answer={data} events={events} isOlder={isPlaceholderData} />
          </div>
        </>
      )}
    </div>
  );
};
