import { Link } from '@tanstack/react-router';
import { useText } from '../language/language';
import type { CaseEvent } from './case.query';
import { eventBadgesMessages } from './event-badges.messages';
import './history.css';

type Badge = CaseEvent['badges'][number];

const minuteMilliseconds = 60_000;
const hourMilliseconds = 60 * minuteMilliseconds;
const dayMilliseconds = 24 * hourMilliseconds;

const useBadgeText = (): ((badge: Badge) => string) => {
  const say = useText(eventBadgesMessages);
  const span = (milliseconds: number): string => {
    if (milliseconds >= dayMilliseconds) return say('days', { count: Math.floor(milliseconds / dayMilliseconds) });
    if (milliseconds >= hourMilliseconds) return say('hours', { count: Math.floor(milliseconds / hourMilliseconds) });
    return say('minutes', { count: Math.floor(milliseconds / minuteMilliseconds) });
  };
  return (badge) => {
    switch (badge.badge) {
      case 'late':
        return say('late', { span: span(badge.milliseconds) });
      case 'assumed':
        return say('assumed', { fields: badge.fields.join(', ') });
      case 'correctedBy':
        return say('correctedBy', { revision: badge.revision });
      case 'imported':
      case 'erased':
      case 'suggestion':
        return say(badge.badge);
    }
  };
};

/** What has to be known of an event beside what happened. */
export const EventBadges = ({ no, badges }: Readonly<{ no: string; badges: CaseEvent['badges'] }>) => {
  const text = useBadgeText();
  return badges.map((badge) => (
    <span key={badge.badge} className={`event-badge is-${badge.badge}`}>
      {badge.badge === 'correctedBy' ? (
        <Link
          to="/cases/$no"
          params={{ no }}
          search={(search) => ({ ...search, e: badge.revision })}
          resetScroll={false}
        >
          {text(badge)}
        </Link>
      ) : (
        text(badge)
      )}
    </span>
  ));
};
