import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { eventQuery, outlineQuery } from '../../history/case.query';
import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { Empty, FailureNote, Loading } from '../../parts/states';
import { revision as readRevision } from '../../routing/address-codec';
import { EventLinks } from './event-links';
import { EventParts } from './event-parts';
import { eventMessages } from './event.messages';

/** One event whole: what it says, what it changed, by whom, how it hangs in the chain (console, Routes and addresses). */
export const Screen = () => {
  const say = useText(eventMessages);
  const { no, revision } = useParams({ from: '/cases/$no/events/$revision' });
  const outline = useQuery(outlineQuery(no));
  const isRevision = readRevision(revision) !== undefined;
  const event = useQuery({ ...eventQuery(no, revision), enabled: isRevision });
  const failure = event.error ?? outline.error;
  const last = outline.data?.at(-1)?.revision;
  const entry = event.data?.entry;
  const title = say('title', { number: no, revision });
  return (
    <div className="screen">
      <PageHeading title={title} place={`${no}#${revision}`}>
        {title}
      </PageHeading>
      {failure === null ? (
        <EventLinks no={no} revision={revision} last={last} isThere={entry !== undefined} />
      ) : (
        <FailureNote
          failure={failureOf(failure)}
          onRetry={() => void Promise.all([event.refetch(), outline.refetch()])}
        />
      )}
      {failure === null && (isRevision ? event.data : last) === undefined ? <Loading /> : null}
      {entry === undefined && last !== undefined && (event.data !== undefined || !isRevision) ? (
        <Empty why={say('missing', { revision, last })} />
      ) : null}
      {entry === undefined ? null : <EventParts no={no} entry={entry} previous={event.data?.previous} />}
    </div>
  );
};
