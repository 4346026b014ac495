import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { FailureNote, Loading } from '../../parts/states';
import { FieldChanges } from '../../parts/field-changes';
import { eventQuery } from '../../history/case.query';
import { EventFacts } from '../../history/event-facts';
import { eventFactsMessages } from '../../history/event-facts.messages';

/** An event opened in the timeline: what it changed, its cause and effects, policy, times and chain value. */
export const EventDetails = ({ no, revision }: Readonly<{ no: string; revision: string }>) => {
  const say = useText(eventFactsMessages);
  const { data, error, refetch } = useQuery(eventQuery(no, revision));
  if (error !== null) return <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (data?.entry === undefined) return <Loading rows={3} />;
  const { entry } = data;
  return (
    <div className="event-details">
      <FieldChanges
        title={say('changed', { revision })}
        changes={(entry.changes ?? []).map(({ path, ...change }) => ({ pointer: path, ...change }))}
      />
      <EventFacts no={no} entry={entry} />
      <Link to="/cases/$no/events/$revision" params={{ no, revision }}>
        {say('whole')}
      </Link>
    </div>
  );
};
