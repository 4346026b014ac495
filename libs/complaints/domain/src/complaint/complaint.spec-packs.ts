import type { PolicyPack } from '../policy/policy-pack';

/** An office that requires every step and sets every deadline. */
export const officePack: PolicyPack = {
  packId: 'office',
  version: '3',
  requires: ['acceptance', 'assignment', 'signOff', 'finding', 'proposal'],
  waives: [],
  deadlines: [
    {
      kind: 'acknowledge',
      startsOn: 'ComplaintFiled',
      amount: 24,
      unit: 'h',
      pausedByInformationRequest: false,
      warnAtPercent: [50],
    },
    {
      kind: 'acceptance',
      startsOn: 'ComplaintFiled',
      amount: 5,
      unit: 'd',
      pausedByInformationRequest: true,
      warnAtPercent: [50, 80],
    },
    {
      kind: 'dispatch',
      startsOn: 'ComplaintMarkedValid',
      amount: 24,
      unit: 'h',
      pausedByInformationRequest: false,
      warnAtPercent: [],
    },
    {
      kind: 'signOff',
      startsOn: 'ComplaintAssigned',
      amount: 2,
      unit: 'h',
      pausedByInformationRequest: false,
      warnAtPercent: [],
    },
    {
      kind: 'resolve',
      startsOn: 'ComplaintMarkedValid',
      amount: 15,
      unit: 'd',
      pausedByInformationRequest: true,
      warnAtPercent: [80],
    },
    {
      kind: 'followUp',
      startsOn: 'ComplaintClosedWithFeedback',
      amount: 7,
      unit: 'd',
      pausedByInformationRequest: false,
      warnAtPercent: [],
    },
    {
      kind: 'reviewDecision',
      startsOn: 'OutcomeDisputed',
      amount: 30,
      unit: 'd',
      pausedByInformationRequest: false,
      warnAtPercent: [],
    },
  ],
  windows: { reopenDays: 10, disputeDays: 20, reviewDays: 30 },
  refusalCodes: ['outsideAuthority', 'other'],
  escalation: { levelMax: 4, fallbackUnit: 'supervision', acknowledgedBeforeClosingFromLevel: 2 },
  returnWithinHours: 4,
  followUpAttemptsMax: 3,
  onTheSpot: true,
};

/** Records of a source that shows nothing between filing and end. */
export const sourcePack: PolicyPack = {
  packId: 'source',
  version: '1',
  requires: [],
  waives: ['narrative', 'complainant', 'feedbackText', 'finding', 'outcome', 'disputeStatement', 'disputeWindow'],
  deadlines: [
    {
      kind: 'resolve',
      startsOn: 'ComplaintFiled',
      amount: 15,
      unit: 'd',
      pausedByInformationRequest: false,
      warnAtPercent: [],
    },
  ],
  windows: { reopenDays: 0, disputeDays: 0, reviewDays: 0 },
  refusalCodes: [],
  escalation: { levelMax: 4, fallbackUnit: 'supervision', acknowledgedBeforeClosingFromLevel: 2 },
};
