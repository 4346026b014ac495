import { momentOf } from '../folding/moment';
import { openedText, openedTextOf } from '../folding/personal-text';
import { entering, withLast, type ViewChanges } from './case-view.changes';
import { leaving, ownedBy } from './case-view.dispatch';

const notAsked = { reliability: null, responsiveness: null, assurance: null, empathy: null, tangibles: null } as const;

/** Asking what came of it, and taking up again what had ended. */
export const afterwardsChanges: ViewChanges<
  | 'FollowUpAttempted'
  | 'FollowUpRecorded'
  | 'FollowUpUnreachable'
  | 'ReopenWindowOpened'
  | 'ReopenRequested'
  | 'ComplaintReopened'
  | 'ReopenRefused'
> = {
  FollowUpAttempted: (view, data, recorded) => ({
    followUpStatus: 'attempted',
    followUpAttempts: [
      ...view.followUpAttempts,
      { n: data.n, on: data.on, medium: data.medium, attempted: momentOf(recorded, data) },
    ],
  }),
  FollowUpRecorded: (view, data, recorded, open) => ({
    followUpStatus: 'done',
    followUps: [
      ...view.followUps,
      {
        medium: data.medium,
        resolved: data.resolved,
        satisfaction: data.satisfaction ?? null,
        band: data.band ?? null,
        responded: data.responded,
        dimensions: { ...notAsked, ...data.dimensions },
        suggestions: openedTextOf(data.suggestions, open),
        independentOfUnit: data.independentOfUnit ?? null,
        recorded: momentOf(recorded, data),
      },
    ],
  }),
  FollowUpUnreachable: () => ({ followUpStatus: 'unreachable' }),
  ReopenWindowOpened: (view, { until }) => ({ windows: { ...view.windows, reopenUntil: until } }),
  ReopenRequested: (view, data, recorded, open) => ({
    ...entering(view, 'ReopenRequested', recorded),
    reopenings: [
      ...view.reopenings,
      {
        ground: data.ground,
        newFacts: openedTextOf(data.newFacts, open),
        evidenceIds: data.evidenceIds,
        requested: momentOf(recorded, data),
        decided: null,
      },
    ],
  }),
  ComplaintReopened: (view, data, recorded, open) => ({
    ...entering(view, 'Valid', recorded),
    ...ownedBy(view, null, recorded),
    attempts: leaving(view, 'reopened', recorded),
    followUpStatus: null,
    reopenings: withLast(view.reopenings, (reopening) => ({
      ...reopening,
      decided: {
        granted: true,
        reopenNo: data.reopenNo,
        from: data.from,
        decidedBy: data.decidedBy,
        toUnit: data.toUnit ?? null,
        reasons: openedTextOf(data.reasons, open),
        moment: momentOf(recorded, data),
      },
    })),
  }),
  ReopenRefused: (view, data, recorded, open) => ({
    ...entering(view, data.backTo, recorded),
    reopenings: withLast(view.reopenings, (reopening) => ({
      ...reopening,
      decided: {
        granted: false,
        reopenNo: null,
        from: data.backTo,
        decidedBy: data.decidedBy,
        toUnit: null,
        reasons: openedText(data.reasons, open),
        moment: momentOf(recorded, data),
      },
    })),
  }),
};
