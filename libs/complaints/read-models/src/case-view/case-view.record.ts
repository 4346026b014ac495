import { momentOf } from '../folding/moment';
import { openedText } from '../folding/personal-text';
import type { ViewChanges } from './case-view.changes';

/** What stands beside the handling of a case. */
export const recordChanges: ViewChanges<'ComplaintsLinked' | 'LegalHoldPlaced' | 'LegalHoldReleased'> = {
  ComplaintsLinked: (view, data, recorded, open) => ({
    links: [
      ...view.links,
      {
        type: data.type,
        otherId: data.otherId,
        basis: openedText(data.basis, open),
        linked: momentOf(recorded, data),
      },
    ],
  }),
  LegalHoldPlaced: (view, data, recorded, open) => ({
    holds: [
      ...view.holds,
      {
        holdId: data.holdId,
        authority: data.authority,
        scope: openedText(data.scope, open),
        placed: momentOf(recorded, data),
        released: null,
      },
    ],
  }),
  // Where the hold is not there nothing changes: a past state may hold the release without it.
  LegalHoldReleased: (view, data, recorded, open) => ({
    holds: view.holds.map((hold) =>
      hold.holdId === data.holdId
        ? {
            ...hold,
            released: {
              authority: data.authority,
              reason: openedText(data.reason, open),
              moment: momentOf(recorded, data),
            },
          }
        : hold,
    ),
  }),
};
