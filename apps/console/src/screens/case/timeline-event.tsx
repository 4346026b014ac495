import { Link } from '@tanstack/react-router';
import { useText } from '../../language/language';
import { Instant } from '../../parts/instant';
import { useEventSentence } from '../../parts/use-event-sentence';
import { EventActor } from '../../history/event-actor';
import { EventBadges } from '../../history/event-badges';
import { eventWords } from '../../words/event-words';
import { standingAt, withPoint } from '../../history/case-point';
import type { CaseEntry, CaseEvent } from '../../history/case.query';
import { EventDetails } from './event-details';
import { timelineMessages } from './timeline.messages';
import { useCasePoint } from './use-case-point';

type TimelineEventProps = Readonly<{
  event: CaseEvent;
  entry: CaseEntry | undefined;
  isOpen: boolean;
  onToggle: (revision: string) => void;
}>;

/** One event: a sentence, who, and on request everything that is recorded of it. */
export const TimelineEvent = ({ event, entry, isOpen, onToggle }: TimelineEventProps) => {
  const say = useText(timelineMessages);
  const sayEvent = useText(eventWords);
  const sentence = useEventSentence();
  const { no, point, search } = useCasePoint();
  const { revision, occurredAt, precision, type, badges } = event;
  const standing = standingAt(point, event);
  const isSelected = search.e === revision || search.rev === revision;
  return (
    <div
      className={`event-line is-${standing}${isSelected ? ' is-selected' : ''}`}
      aria-current={isSelected ? 'true' : undefined}
    >
      <div className="event-head">
        <button
          type="button"
          className="event-toggle"
          aria-expanded={isOpen}
          aria-label={say(isOpen ? 'collapse' : 'expand', { revision })}
          onClick={() => onToggle(revision)}
        >
          <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
        </button>
        <Link
          to="/cases/$no"
          params={{ no }}
          search={{ ...withPoint(search, { kind: 'revision', revision }), e: revision }}
          resetScroll={false}
          className="unbroken event-number"
          aria-label={say('toEvent', { revision })}
        >
          #{revision}
        </Link>
        <span className="event-time">
          <Instant at={occurredAt} precision={precision} isAbsolute />
        </span>
      </div>
      <div className="event-body">
        <span className="event-sentence">{entry === undefined ? sayEvent(type) : sentence(entry.sentence)}</span>
        <span className="quiet event-actor">{entry === undefined ? null : <EventActor entry={entry} />}</span>
        {standing === 'in' ? null : <span className="event-badge">{say(standing)}</span>}
        <EventBadges no={no} badges={badges} />
        {isOpen ? <EventDetails no={no} revision={revision} /> : null}
      </div>
    </div>
  );
};
