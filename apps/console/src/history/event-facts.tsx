import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useText } from '../language/language';
import { Instant } from '../parts/instant';
import type { CaseEntry } from './case.query';
import { eventFactsMessages } from './event-facts.messages';
import './history.css';

/** Puts a text where it can be pasted from. */
export const CopyText = ({ text }: Readonly<{ text: string }>) => {
  const say = useText(eventFactsMessages);
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

/** A named value of a list of facts. */
export const Fact = ({ name, children }: Readonly<{ name: string; children: ReactNode }>) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

type EventFactsProps = Readonly<{
  no: string;
  entry: CaseEntry;
  /** The chain value, where it does not stand beside it. */
  withHash?: boolean;
}>;

/** What is recorded of an event beside its sentence. */
export const EventFacts = ({ no, entry, withHash = true }: EventFactsProps) => {
  const say = useText(eventFactsMessages);
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
      {withHash ? (
        <Fact name={say('hash')}>
          <code className="event-hash">{eh}</code> <CopyText text={eh} />
        </Fact>
      ) : null}
    </dl>
  );
};
