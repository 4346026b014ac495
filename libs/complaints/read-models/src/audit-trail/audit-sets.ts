import type { ComplaintEventType } from '@redress/complaints/domain';
import { afterwardsSets } from './afterwards.audit-sets';
import type { Sets } from './audit-statement';
import { dispatchSets } from './dispatch.audit-sets';
import { deadlineSets, endingSets } from './ending.audit-sets';
import { escalationSets, handlingSets } from './handling.audit-sets';
import { acceptanceSets, filingSets } from './intake.audit-sets';
import { investigationSets } from './investigation.audit-sets';
import { recordSets } from './record.audit-sets';
import { resolutionSets } from './resolution.audit-sets';

/** What an event of each type by itself says about the case. */
export const auditSets: Sets<ComplaintEventType> = {
  ...filingSets,
  ...acceptanceSets,
  ...dispatchSets,
  ...handlingSets,
  ...investigationSets,
  ...resolutionSets,
  ...escalationSets,
  ...endingSets,
  ...afterwardsSets,
  ...recordSets,
  ...deadlineSets,
};
