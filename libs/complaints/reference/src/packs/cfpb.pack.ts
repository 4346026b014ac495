import type { PolicyPack } from '@redress/complaints/domain';

/**
 * Records of the consumer complaint database of the CFPB, taken as they are. Its regime (CFPB Company Portal Manual 8.1): a company responds within
 * fifteen calendar days, and where it answers "in progress", gives its final response within sixty days of receipt.
 */
export const cfpbPack: PolicyPack = {
  packId: 'cfpb',
  version: '1',
  requires: [],
  waives: ['narrative', 'complainant', 'feedbackText', 'finding', 'outcome', 'disputeStatement', 'disputeWindow'],
  deadlines: [
    {
      kind: 'resolve',
      startsOn: 'ComplaintFiled',
      amount: 60,
      unit: 'd',
      pausedByInformationRequest: false,
      // A quarter of sixty days is the fifteen in which the first response is due.
      warnAtPercent: [25, 50, 80, 95],
    },
  ],
  windows: { reopenDays: 0, disputeDays: 0, reviewDays: 0 },
  refusalCodes: [],
  escalation: { levelMax: 4, fallbackUnit: 'supervision', acknowledgedBeforeClosingFromLevel: 2 },
};
