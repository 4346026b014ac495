import { Link } from '@tanstack/react-router';
import type { AuditEvent } from '../../audit/audit.query';
import { useText } from '../../language/language';
import { Instant } from '../../parts/instant';
import type { AuditReviewSearch } from '../../routing/searches';
import { eventWords } from '../../words/event-words';
import { auditReviewMessages } from './audit-review.messages';
import { useReviewed } from './reviewed';

type ReviewListProps = Readonly<{
  search: AuditReviewSearch;
  events: readonly AuditEvent[];
  shownId: string | undefined;
  hasMore: boolean;
  onMore: () => void;
}>;

/** The events to walk through, each with its tick. */
export const ReviewList = ({ search, events, shownId, hasMore, onMore }: ReviewListProps) => {
  const say = useText(auditReviewMessages);
  const sayType = useText(eventWords);
  const reviewed = useReviewed();
  return (
    <nav className="review-list" aria-label={say('list')}>
      <ol>
        {events.map(({ id, complaintNo, revision, type, recordedAt }) => (
          <li key={id}>
            <Link
              to="/audit/review"
              search={{ ...search, e: id }}
              resetScroll={false}
              aria-current={id === shownId ? 'true' : undefined}
            >
              <span className="unbroken">
                {complaintNo} #{revision}
              </span>
              <span>{sayType(type)}</span>
              <span className="row-notes">
                <Instant at={recordedAt} isAbsolute />
                {reviewed.has(id) ? <strong>✓ {say('reviewed')}</strong> : null}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {hasMore ? (
        <button type="button" className="plain-button not-printed" onClick={onMore}>
          {say('more')}
        </button>
      ) : null}
    </nav>
  );
};
