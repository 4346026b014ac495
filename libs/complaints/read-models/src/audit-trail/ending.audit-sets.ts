import { mark, stated, type Sets } from './audit-statement';

export const endingSets: Sets<
  'FeedbackDelivered' | 'ComplaintClosedWithFeedback' | 'OutcomeDisputed' | 'ComplaintWithdrawn' | 'SubjectKeyDestroyed'
> = {
  FeedbackDelivered: ({ feedback }) =>
    stated({
      feedback: mark(feedback.text),
      form: feedback.form,
      medium: feedback.medium,
      measures: mark(feedback.measures),
      improvements: mark(feedback.improvements),
      followUpPlan: mark(feedback.followUpPlan),
    }),
  ComplaintClosedWithFeedback: ({ finding, outcome, timely, windows, remediesTold, endedOn, followUpWaived }) =>
    stated({
      status: 'Closed',
      endedOn,
      finding,
      outcome,
      timely,
      'windows/reopenUntil': windows.reopenUntil,
      'windows/disputeUntil': windows.disputeUntil,
      remediesTold,
      followUpWaived,
    }),
  OutcomeDisputed: ({ stage, statement, contestedEventIds }) =>
    stated({ status: 'Disputed', stage, statement: mark(statement), contestedEventIds }),
  ComplaintWithdrawn: ({ reason, verifiedBy, endedOn }) =>
    stated({ status: 'Withdrawn', endedOn, reasons: mark(reason), verifiedBy }),
  SubjectKeyDestroyed: ({ kid, erasureId }) => ({ erasure: erasureId, kid }),
};

export const deadlineSets: Sets<
  'DeadlineSet' | 'ClockPaused' | 'ClockResumed' | 'DeadlineMet' | 'DeadlineBreached' | 'DeadlineCancelled'
> = {
  DeadlineSet: ({ deadlineId, kind, startRevision, startAt, amount, unit, dueAt, packId, packVersion }) => ({
    deadline: deadlineId,
    kind,
    startRevision,
    startAt,
    length: `${amount}${unit}`,
    dueAt,
    policy: `${packId}@${packVersion}`,
  }),
  ClockPaused: ({ deadlineIds, pausedAt, ground }) => ({ paused: deadlineIds, pausedAt, ground }),
  ClockResumed: ({ pausedMilliseconds, deadlines: resumed, cause }) => ({
    resumed: resumed.map(({ deadlineId, dueAt }) => ({ deadline: deadlineId, dueAt })),
    pausedMilliseconds,
    cause,
  }),
  DeadlineMet: ({ deadlineId, metByRevision, marginMilliseconds }) => ({
    met: deadlineId,
    byRevision: metByRevision,
    marginMilliseconds,
  }),
  DeadlineBreached: ({ deadlineId, byRevision, overdueByMilliseconds, unitId, handlerId }) =>
    stated({ breached: deadlineId, byRevision, overdueByMilliseconds, unit: unitId, handler: handlerId }),
  DeadlineCancelled: ({ deadlineId, cause }) => ({ cancelled: deadlineId, cause }),
};
