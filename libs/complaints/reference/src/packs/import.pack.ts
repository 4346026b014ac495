import type { PolicyPack } from '@redress/complaints/domain';

/**
 * Records of another system, taken as they are (domain-model C3, What a pack requires): no step is required, nothing that the source leaves out is asked
 * for, and no window or follow-up is invented. The one figure measures how long the other office took.
 */
export const importPack: PolicyPack = {
  packId: 'import',
  version: '1',
  requires: [],
  waives: ['narrative', 'complainant', 'feedbackText', 'finding', 'outcome', 'disputeStatement', 'disputeWindow'],
  deadlines: [
    // Beijing 12345 standard: fifteen days for complex matters, here from filing, since such a source shows no other step.
    {
      kind: 'resolve',
      startsOn: 'ComplaintFiled',
      amount: 15,
      unit: 'd',
      pausedByInformationRequest: false,
      warnAtPercent: [50, 80, 95],
    },
  ],
  windows: { reopenDays: 0, disputeDays: 0, reviewDays: 0 },
  refusalCodes: [],
  escalation: { levelMax: 4, fallbackUnit: 'supervision', acknowledgedBeforeClosingFromLevel: 2 },
};
