import type { DeadlineRule, PolicyPack } from '@redress/complaints/domain';

const rule = (
  kind: DeadlineRule['kind'],
  startsOn: DeadlineRule['startsOn'],
  amount: number,
  pausedByInformationRequest = false,
): DeadlineRule => ({ kind, startsOn, amount, unit: 'h', pausedByInformationRequest, warnAtPercent: [50] });

/** Short deadlines, so that some are met and some are not; nothing is required, so that histories end in every way. */
export const briskPack: PolicyPack = {
  packId: 'brisk',
  version: '1',
  requires: [],
  waives: ['feedbackText', 'disputeStatement', 'finding', 'outcome'],
  deadlines: [
    rule('acknowledge', 'ComplaintFiled', 12),
    rule('acceptance', 'ComplaintFiled', 30, true),
    rule('resolve', 'ComplaintFiled', 60, true),
    rule('signOff', 'ComplaintAssigned', 10),
    rule('followUp', 'ComplaintClosedWithFeedback', 100),
    rule('reviewDecision', 'OutcomeDisputed', 200),
  ],
  windows: { reopenDays: 30, disputeDays: 30, reviewDays: 30 },
  refusalCodes: ['outside'],
  escalation: { levelMax: 4, fallbackUnit: 'supervision', acknowledgedBeforeClosingFromLevel: 9 },
  followUpAttemptsMax: 2,
  onTheSpot: true,
};
