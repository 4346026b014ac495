import { useNavigate } from '@tanstack/react-router';
import type { AuditEvent } from '../../audit/audit.query';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { useText } from '../../language/language';
import { auditReviewMessages } from './audit-review.messages';
import { tick, useReviewed } from './reviewed';

type ReviewStepsProps = Readonly<{
  events: readonly AuditEvent[];
  shown: AuditEvent;
  hasMore: boolean;
  onMore: () => void;
}>;

/** From event to event, and the tick of the one that is shown. */
export const ReviewSteps = ({ events, shown, hasMore, onMore }: ReviewStepsProps) => {
  const say = useText(auditReviewMessages);
  const navigate = useNavigate({ from: '/audit/review' });
  const reviewed = useReviewed();
  const at = events.indexOf(shown);
  const go = (to: number): void => {
    const event = events[to];
    if (event !== undefined)
      void navigate({ search: (before) => ({ ...before, e: event.id }), replace: true, resetScroll: false });
    // The next page comes before its first event is wanted.
    if (hasMore && to >= events.length - 1) onMore();
  };
  const isReviewed = reviewed.has(shown.id);
  const toggle = (): void => tick(shown.id, !isReviewed);
  useShortcuts([
    { keys: '[', title: say('previous'), group: 'list', run: () => go(at - 1) },
    { keys: ']', title: say('next'), group: 'list', run: () => go(at + 1) },
    { keys: 'x', title: say('reviewed'), group: 'list', run: toggle },
  ]);
  return (
    <div className="list-head not-printed">
      <button
        type="button"
        className="plain-button"
        disabled={at <= 0}
        aria-keyshortcuts="["
        onClick={() => go(at - 1)}
      >
        ‹ {say('previous')}
      </button>
      <span>
        {say('place', { at: at + 1, of: hasMore ? say('atLeast', { n: events.length }) : String(events.length) })}
      </span>
      <button
        type="button"
        className="plain-button"
        disabled={at >= events.length - 1 && !hasMore}
        aria-keyshortcuts="]"
        onClick={() => go(at + 1)}
      >
        {say('next')} ›
      </button>
      <label className="choice">
        <input type="checkbox" checked={isReviewed} aria-keyshortcuts="x" onChange={toggle} />
        {say('reviewed')}
      </label>
      <span className="quiet">{say('done', { n: events.filter(({ id }) => reviewed.has(id)).length })}</span>
    </div>
  );
};
