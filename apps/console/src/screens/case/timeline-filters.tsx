import type { RefObject } from 'react';
import { useText } from '../../language/language';
import { eventKindWords } from '../../words/event-words';
import type { CaseEvent } from '../../history/case.query';
import { countsByKind, toggledIn, type TimelineOrder } from './timeline-rows';
import { timelineMessages } from './timeline.messages';

type Kind = CaseEvent['kind'];

export type TimelineChoice = Readonly<{ order: TimelineOrder; kinds: ReadonlySet<Kind>; find: string }>;
export const wholeTimeline: TimelineChoice = { order: 'happened', kinds: new Set(), find: '' };

const orders = ['happened', 'recorded'] as const;

type TimelineFiltersProps = Readonly<{
  events: readonly CaseEvent[];
  choice: TimelineChoice;
  onChoose: (choice: TimelineChoice) => void;
  isOpen: boolean;
  onOpenAll: () => void;
  finder: RefObject<HTMLInputElement | null>;
}>;

/** Which events are shown, in which order: chips with counts, words to look for, everything open. */
export const TimelineFilters = ({ events, choice, onChoose, isOpen, onOpenAll, finder }: TimelineFiltersProps) => {
  const say = useText(timelineMessages);
  const sayKind = useText(eventKindWords);
  const toggle = (kind: Kind): void => onChoose({ ...choice, kinds: toggledIn(choice.kinds, kind) });
  return (
    <div className="timeline-filters not-printed">
      <div className="timeline-chips" role="group" aria-label={say('sorts')}>
        {[...countsByKind(events)].map(([kind, count]) => (
          <button
            key={kind}
            type="button"
            className="plain-button"
            aria-pressed={choice.kinds.has(kind)}
            onClick={() => toggle(kind)}
          >
            {say('sort', { name: sayKind(kind), count })}
          </button>
        ))}
      </div>
      <input
        ref={finder}
        type="search"
        className="timeline-find"
        aria-label={say('find')}
        placeholder={say('find')}
        aria-keyshortcuts="f"
        autoComplete="off"
        value={choice.find}
        onChange={({ target }) => onChoose({ ...choice, find: target.value })}
      />
      <div className="switch" role="group" aria-label={say('order')}>
        {orders.map((order) => (
          <button
            key={order}
            type="button"
            className="plain-button"
            aria-pressed={choice.order === order}
            onClick={() => onChoose({ ...choice, order })}
          >
            {say(order)}
          </button>
        ))}
      </div>
      <button type="button" className="plain-button" aria-keyshortcuts="e" onClick={onOpenAll}>
        {say(isOpen ? 'collapseAll' : 'expandAll')}
      </button>
    </div>
  );
};
