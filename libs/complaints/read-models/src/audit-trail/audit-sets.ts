import type { ComplaintEventType } from '@redress/complaints/domain';
import type { Sets } from './audit-statement';
import { deadlineSets, endingSets } from './ending.audit-sets';
import { escalationSets, handlingSets } from './handling.audit-sets';
import { acceptanceSets, filingSets } from './intake.audit-sets';

/** What an event of each type by itself says about the case. */
export const auditSets: Sets<ComplaintEventType> = {
  ...filingSets,
  ...acceptanceSets,
  ...handlingSets,
  ...escalationSets,
  ...endingSets,
  ...deadlineSets,
};
