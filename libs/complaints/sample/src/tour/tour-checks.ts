import type { AcceptanceChecks } from '@redress/complaints/domain';

const holds = { holds: true } as const;

export const allChecksHold: AcceptanceChecks = {
  rightsHarmed: holds,
  respondentIdentified: holds,
  factsStated: holds,
  demandStated: holds,
  withinJurisdiction: holds,
  notDuplicate: holds,
};
