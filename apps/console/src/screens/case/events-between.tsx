import { Link } from '@tanstack/react-router';
import type { CaseEntry } from '../../history/case.query';
import { useText } from '../../language/language';
import { Instant } from '../../parts/instant';
import { useEventSentence } from '../../parts/use-event-sentence';
import { compareMessages } from './compare.messages';

/** Events that are in one of two states and not in the other. */
export const EventsBetween = ({ no, entries }: Readonly<{ no: string; entries: readonly CaseEntry[] }>) => {
  const say = useText(compareMessages);
  const sentence = useEventSentence();
  return (
    <>
      <h3>
        {say('events')} <span className="quiet">{entries.length}</span>
      </h3>
      {entries.length === 0 ? <p className="quiet">{say('noEvents')}</p> : null}
      <ol className="plain-list">
        {entries.map(({ revision, occurredAt, precision, sentence: told }) => (
          <li key={revision}>
            <Link
              to="/cases/$no/events/$revision"
              params={{ no, revision }}
              className="unbroken event-link"
              aria-label={say('event', { revision })}
            >
              #{revision}
            </Link>
            <span className="quiet">
              <Instant at={occurredAt} precision={precision} isAbsolute />
            </span>{' '}
            {sentence(told)}
          </li>
        ))}
      </ol>
    </>
  );
};
