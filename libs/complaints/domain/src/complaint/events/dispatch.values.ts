/** Why a unit sends a case back (domain-model C4). */
export const returnCodes = ['wrongArea', 'wrongDuty', 'unclearOwnership', 'overlap', 'other'] as const;
export type ReturnCode = (typeof returnCodes)[number];
