import type { PolicyPack } from '@redress/complaints/domain';

/**
 * Records of New York City's 311 and of the offices of its council members, taken as they are. No source gives a term that all of their cases are held to, so
 * the pack sets no deadline: the figure that the pack `import` measures by belongs to a hotline of another country.
 */
export const nycPack: PolicyPack = {
  packId: 'nyc',
  version: '1',
  requires: [],
  waives: ['narrative', 'complainant', 'feedbackText', 'finding', 'outcome', 'disputeStatement', 'disputeWindow'],
  deadlines: [],
  windows: { reopenDays: 0, disputeDays: 0, reviewDays: 0 },
  refusalCodes: [],
  escalation: { levelMax: 4, fallbackUnit: 'supervision', acknowledgedBeforeClosingFromLevel: 2 },
};
