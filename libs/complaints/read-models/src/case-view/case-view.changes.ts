import type { ComplaintEventType, ComplaintStatus } from '@redress/complaints/domain';
import type { Change, RecordedComplaint } from '../folding/complaint-fold';
import { momentOf, provenanceOf } from '../folding/moment';
import type { CaseView } from './case-view.document';

/** What an event of type T changes in the view: the keys that are different afterwards. */
type ViewChange<T extends ComplaintEventType> = Change<CaseView, T>;

export type ViewChanges<T extends ComplaintEventType> = { readonly [K in T]: ViewChange<K> };

/** A status that is entered anew, with when. */
export const entering = (
  view: CaseView,
  status: ComplaintStatus,
  recorded: RecordedComplaint,
): Pick<CaseView, 'status' | 'statuses'> => ({
  status,
  statuses: [...view.statuses, { status, moment: momentOf(recorded, provenanceOf(recorded.event)) }],
});

/** The list with its last item changed; an empty list stays empty, since a past state may hold an answer without what it answers. */
export const withLast = <T>(items: readonly T[], change: (last: T) => T): readonly T[] => {
  const last = items.at(-1);
  return last === undefined ? items : [...items.slice(0, -1), change(last)];
};
