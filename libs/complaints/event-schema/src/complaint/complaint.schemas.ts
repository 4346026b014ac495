import type { ComplaintEvent } from '@redress/complaints/domain';
import type { EventGroup } from '../event-group';
import { acceptanceSchemas } from './acceptance.schemas';
import { deadlineSchemas } from './deadline.schemas';
import { dispatchSchemas } from './dispatch.schemas';
import { endingSchemas } from './ending.schemas';
import { erasureSchemas } from './erasure.schemas';
import { escalationSchemas } from './escalation.schemas';
import { filingSchemas } from './filing.schemas';
import { followUpSchemas } from './follow-up.schemas';
import { handlingSchemas } from './handling.schemas';
import { investigationSchemas } from './investigation.schemas';
import { recordSchemas } from './record.schemas';
import { reopeningSchemas } from './reopening.schemas';
import { resolutionSchemas } from './resolution.schemas';

/** Streams `complaint-<id>`. */
export const complaintSchemas: EventGroup<ComplaintEvent> = {
  ...filingSchemas,
  ...acceptanceSchemas,
  ...handlingSchemas,
  ...dispatchSchemas,
  ...investigationSchemas,
  ...resolutionSchemas,
  ...escalationSchemas,
  ...endingSchemas,
  ...followUpSchemas,
  ...reopeningSchemas,
  ...recordSchemas,
  ...deadlineSchemas,
  ...erasureSchemas,
};
