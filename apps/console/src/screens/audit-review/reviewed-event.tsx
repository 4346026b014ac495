import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AuditEvent } from '../../audit/audit.query';
import { failureOf } from '../../contract/failure';
import { eventQuery, stateQuery } from '../../history/case.query';
import { EventActor } from '../../history/event-actor';
import { EventBadges } from '../../history/event-badges';
import { EventFacts, Fact } from '../../history/event-facts';
import { useText } from '../../language/language';
import { FieldChanges } from '../../parts/field-changes';
import { FailureNote, Loading } from '../../parts/states';
import { StatusMark } from '../../parts/status-mark';
import { useEventSentence } from '../../parts/use-event-sentence';
import { auditReviewMessages } from './audit-review.messages';

type ReviewedEventProps = Readonly<{ event: AuditEvent }>;

/** Where the case stood right after the event. */
const CaseThen = ({ event: { complaintNo: no, revision } }: ReviewedEventProps) => {
  const say = useText(auditReviewMessages);
  const { data } = useQuery(stateQuery(no, { kind: 'revision', revision }));
  if (data === undefined || !('status' in data)) return null;
  const { status, unit, handler } = data;
  return (
    <dl className="fields">
      <Fact name={say('status')}>
        <StatusMark status={status} />
      </Fact>
      <Fact name={say('owner')}>
        {unit ?? '-'} / {handler ?? '-'}
      </Fact>
    </dl>
  );
};

/** One event of a review: what was done by whom, what it changed, and the case right after it. */
export const ReviewedEvent = ({ event }: ReviewedEventProps) => {
  const say = useText(auditReviewMessages);
  const sentence = useEventSentence();
  const { complaintNo: no, revision } = event;
  const { data, error, refetch } = useQuery(eventQuery(no, revision));
  return (
    <article className="panel review-event" aria-labelledby="review-event-heading">
      <h2 id="review-event-heading">
        <span className="unbroken">
          {no} #{revision}
        </span>
      </h2>
      <p>
        {sentence(event.sentence)} <EventBadges no={no} badges={event.badges} />
      </p>
      <dl className="fields">
        <Fact name={say('whoDid')}>
          <EventActor entry={event} />
        </Fact>
      </dl>
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading rows={3} />
        ) : null
      ) : (
        <FieldChanges
          title={say('changed', { revision })}
          changes={(data.entry?.changes ?? []).map(({ path, ...change }) => ({ pointer: path, ...change }))}
        />
      )}
      <h3>{say('caseThen')}</h3>
      <CaseThen event={event} />
      <EventFacts no={no} entry={event} />
      <p className="list-head not-printed">
        <Link to="/cases/$no" params={{ no }} search={{ rev: revision, e: revision }}>
          {say('open')}
        </Link>
        <Link to="/cases/$no/events/$revision" params={{ no, revision }}>
          {say('wholeEvent')}
        </Link>
      </p>
    </article>
  );
};
