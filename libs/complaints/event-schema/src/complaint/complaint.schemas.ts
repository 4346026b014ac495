import type { ComplaintEvent } from '@redress/complaints/domain';
import type { EventGroup } from '../event-group';
import { acceptanceSchemas } from './acceptance.schemas';
import { deadlineSchemas } from './deadline.schemas';
import { endingSchemas } from './ending.schemas';
import { erasureSchemas } from './erasure.schemas';
import { escalationSchemas } from './escalation.schemas';
import { filingSchemas } from './filing.schemas';
import { handlingSchemas } from './handling.schemas';

/** Streams `complaint-<id>`. */
export const complaintSchemas: EventGroup<ComplaintEvent> = {
  ...filingSchemas,
  ...acceptanceSchemas,
  ...handlingSchemas,
  ...escalationSchemas,
  ...endingSchemas,
  ...deadlineSchemas,
  ...erasureSchemas,
};
