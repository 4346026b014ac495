import { momentOf } from '../folding/moment';
import { openedText, openedTextOf } from '../folding/personal-text';
import { entering, type ViewChanges } from './case-view.changes';

/** What ended the case and what came of the end. */
export const endingChanges: ViewChanges<
  'FeedbackDelivered' | 'ComplaintClosedWithFeedback' | 'OutcomeDisputed' | 'ComplaintWithdrawn'
> = {
  FeedbackDelivered: (view, data, recorded, open) => ({
    feedbacks: [
      ...view.feedbacks,
      {
        text: openedText(data.feedback.text, open),
        form: data.feedback.form,
        medium: data.feedback.medium,
        measures: openedTextOf(data.feedback.measures, open),
        improvements: openedTextOf(data.feedback.improvements, open),
        followUpPlan: openedTextOf(data.feedback.followUpPlan, open),
        delivered: momentOf(recorded, data),
      },
    ],
  }),
  ComplaintClosedWithFeedback: (view, data, recorded) => ({
    ...entering(view, 'Closed', recorded),
    finding: data.finding,
    outcome: data.outcome,
    timely: data.timely,
    // A follow-up that the pack sets is due from its deadline on, which stands behind the closing.
    followUpStatus: null,
    windows: {
      ...view.windows,
      reopenUntil: data.windows.reopenUntil ?? null,
      disputeUntil: data.windows.disputeUntil ?? null,
    },
    endings: [
      ...view.endings,
      {
        status: 'Closed',
        ended: momentOf(recorded, data),
        endedOn: data.endedOn,
        finding: data.finding,
        outcome: data.outcome,
        reasons: null,
        refusalCode: null,
        routeOutTo: null,
        verifiedBy: null,
        remediesTold: data.remediesTold,
        followUpWaived: data.followUpWaived ?? null,
      },
    ],
  }),
  OutcomeDisputed: (view, data, recorded, open) => ({
    ...entering(view, 'Disputed', recorded),
    disputes: [
      ...view.disputes,
      {
        stage: data.stage,
        statement: openedTextOf(data.statement, open),
        contestedEventIds: data.contestedEventIds,
        disputed: momentOf(recorded, data),
      },
    ],
  }),
  ComplaintWithdrawn: (view, data, recorded, open) => ({
    ...entering(view, 'Withdrawn', recorded),
    endings: [
      ...view.endings,
      {
        status: 'Withdrawn',
        ended: momentOf(recorded, data),
        endedOn: data.endedOn,
        finding: null,
        outcome: null,
        reasons: openedText(data.reason, open),
        refusalCode: null,
        routeOutTo: null,
        verifiedBy: data.verifiedBy,
        remediesTold: [],
        followUpWaived: null,
      },
    ],
  }),
};
