import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { auditFilterOf } from '../../audit/audit-question';
import { useFilterText } from '../../audit/use-filter-text';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { Empty, FailureNote, Loading } from '../../parts/states';
import { auditReviewMessages } from './audit-review.messages';
import { ReviewExport } from './review-export';
import { ReviewList } from './review-list';
import { ReviewSteps } from './review-steps';
import { ReviewedEvent } from './reviewed-event';
import { drawSeed, SampleForm } from './sample-form';
import { useReviewedEvents } from './use-reviewed-events';
import './audit-review.css';

/** A result or a sample of it, walked event by event: the list at the left, the event and what it changed at the right (console, Step-through). */
export const Screen = () => {
  const say = useText(auditReviewMessages);
  const wordsOf = useFilterText();
  const search = useSearch({ from: '/audit/review' });
  const navigate = useNavigate({ from: '/audit/review' });
  const { sample, seed } = search;
  const { events, error, hasMore, loadMore } = useReviewedEvents(search);
  useEffect(() => {
    // A seed has to stand in the address before anything is drawn by it.
    if (sample !== undefined && seed === undefined)
      void navigate({ search: (before) => ({ ...before, seed: drawSeed() }), replace: true });
  }, [sample, seed, navigate]);
  const shown = events?.find(({ id }) => id === search.e) ?? events?.[0];
  const filter = wordsOf(search).map(({ text }) => text);
  return (
    <div className="screen">
      <PageHeading title={say('title')} place="audit-review">
        {say('title')}
      </PageHeading>
      <p className="review-what">
        {sample === undefined ? say('wholeResult') : say('ofSample', { n: sample, seed: seed ?? '' })}
      </p>
      <p className="list-head">
        <span>
          {say('filter')} {filter.length === 0 ? '-' : filter.join(' · ')}
        </span>
        <Link to="/audit/events" search={auditFilterOf(search)}>
          {say('changeFilter')}
        </Link>
      </p>
      <SampleForm key={`${sample ?? ''}`} search={search} />
      {error === null ? null : <FailureNote failure={failureOf(error)} />}
      {events === undefined && error === null ? <Loading /> : null}
      {events?.length === 0 && !hasMore ? <Empty why={say('empty')} whatFills={say('whatFills')} /> : null}
      {events === undefined || shown === undefined ? null : (
        <>
          <ReviewSteps events={events} shown={shown} hasMore={hasMore} onMore={loadMore} />
          <div className="review">
            <ReviewList search={search} events={events} shownId={shown.id} hasMore={hasMore} onMore={loadMore} />
            <ReviewedEvent event={shown} />
          </div>
          <ReviewExport events={events} search={search} />
        </>
      )}
    </div>
  );
};
