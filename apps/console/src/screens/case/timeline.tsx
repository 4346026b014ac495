import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { Instant } from '../../parts/instant';
import { FailureNote, Loading } from '../../parts/states';
import { eventWords } from '../../words/event-words';
import { caseMessages } from './case.messages';
import { trailQuery } from './case.query';

/** Every event of the case, oldest first; a link sets the point right after one. */
export const Timeline = ({ no }: Readonly<{ no: string }>) => {
  const say = useText(caseMessages);
  const sayEvent = useText(eventWords);
  const { data, error, isPending, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery(trailQuery(no));
  const events = data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <section className="panel" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{say('timeline')}</h2>
      {error === null ? null : <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />}
      {isPending ? <Loading /> : null}
      <ol className="plain-list">
        {events.map(({ revision, type, occurredAt, precision, recordedAt, origin, actor }) => (
          <li key={revision}>
            <Link to="/cases/$no" params={{ no }} search={{ rev: revision, e: revision }} className="unbroken">
              #{revision}
            </Link>{' '}
            <Instant at={occurredAt} precision={precision} isAbsolute /> {sayEvent(type)}{' '}
            <span className="quiet">{actor.id}</span>
            {origin === 'live' ? null : (
              <span className="quiet">
                {' '}
                ({say('entered')} <Instant at={recordedAt} isAbsolute />)
              </span>
            )}
          </li>
        ))}
      </ol>
      {hasNextPage ? (
        <button type="button" className="plain-button" onClick={() => void fetchNextPage()}>
          {say('more')}
        </button>
      ) : null}
    </section>
  );
};
