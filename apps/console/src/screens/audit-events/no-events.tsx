import type { FilterChange } from '../../audit/event-filters';
import { useFilterText } from '../../audit/use-filter-text';
import { useText } from '../../language/language';
import { Empty } from '../../parts/states';
import type { AuditSearch } from '../../routing/searches';
import { auditEventsMessages } from './audit-events.messages';

type NoEventsProps = Readonly<{
  search: AuditSearch;
  choose: (changed: FilterChange) => void;
  /** The newest day that has an event of the filter, whatever the dates. */
  lastDay: string | undefined;
  onDay: (day: string) => void;
}>;

/** Nothing is of this filter: which parts of it did that, and the last day that has something (console, states: empty). */
export const NoEvents = ({ search, choose, lastDay, onDay }: NoEventsProps) => {
  const say = useText(auditEventsMessages);
  const filterText = useFilterText();
  return (
    <>
      <Empty
        why={say('empty')}
        whatFills={say('whatFills')}
        filters={filterText(search).map(({ name, text }) => ({
          name: text,
          clear: () => choose({ [name]: undefined }),
        }))}
      />
      {lastDay === undefined ? null : (
        <p className="list-head not-printed">
          <button type="button" className="plain-button" onClick={() => onDay(lastDay)}>
            {say('lastDay', { day: lastDay })}
          </button>
        </p>
      )}
    </>
  );
};
