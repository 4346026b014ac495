import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { failureOf } from '../../contract/failure';
import { useText } from '../../language/language';
import { Instant } from '../../parts/instant';
import { FailureNote, Loading } from '../../parts/states';
import { FieldChanges } from '../../parts/field-changes';
import { eventQuery, type CaseEntry } from './case.query';
import { eventDetailsMessages } from './event-details.messages';

const Copy = ({ text }: Readonly<{ text: string }>) => {
  const say = useText(eventDetailsMessages);
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="plain-button not-printed"
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {say(isCopied ? 'copied' : 'copy')}
    </button>
  );
};

const Events = ({ no, revisions }: Readonly<{ no: string; revisions: readonly string[] }>) =>
  revisions.map((revision) => (
    <Link key={revision} to="/cases/$no/events/$revision" params={{ no, revision }} className="unbroken event-link">
      #{revision}
    </Link>
  ));

const Fact = ({ name, children }: Readonly<{ name: string; children: ReactNode }>) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

/** What is recorded of an event beside its sentence. */
const EventFacts = ({ no, entry }: Readonly<{ no: string; entry: CaseEntry }>) => {
  const say = useText(eventDetailsMessages);
  const { occurredAt, precision, recordedAt, policy, causedBy, causes, eh } = entry;
  return (
    <dl className="fields">
      <Fact name={say('happened')}>
        <Instant at={occurredAt} precision={precision} isDetailed />
      </Fact>
      <Fact name={say('entered')}>
        <Instant at={recordedAt} isDetailed />
      </Fact>
      {policy === null ? null : (
        <Fact name={say('policy')}>
          <span className="unbroken">{policy}</span>
        </Fact>
      )}
      {causedBy === null ? null : (
        <Fact name={say('causedBy')}>
          <Events no={no} revisions={[causedBy]} />
        </Fact>
      )}
      {causes.length === 0 ? null : (
        <Fact name={say('causes')}>
          <Events no={no} revisions={causes} />
        </Fact>
      )}
      <Fact name={say('hash')}>
        <code className="event-hash">{eh}</code> <Copy text={eh} />
      </Fact>
    </dl>
  );
};

/** An event opened in the timeline: what it changed, its cause and effects, policy, times and chain value. */
export const EventDetails = ({ no, revision }: Readonly<{ no: string; revision: string }>) => {
  const say = useText(eventDetailsMessages);
  const { data, error, refetch } = useQuery(eventQuery(no, revision));
  if (error !== null) return <FailureNote failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading rows={3} />;
  return (
    <div className="event-details">
      <FieldChanges
        title={say('changed', { revision })}
        changes={(data.changes ?? []).map(({ path, ...change }) => ({ pointer: path, ...change }))}
      />
      <EventFacts no={no} entry={data} />
      <Link to="/cases/$no/events/$revision" params={{ no, revision }}>
        {say('whole')}
      </Link>
    </div>
  );
};
