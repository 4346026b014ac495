import type { DispatchEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { integer, text } from '../scalars';
import { provenance } from './values.schemas';

const assignmentReturnedV1 = z.strictObject({
  unitId: text,
  returnCode: z.enum(['wrongArea', 'wrongDuty', 'unclearOwnership', 'overlap', 'other']),
  legalBasis: text,
  suggestedUnit: text.exactOptional(),
  returnNo: integer,
  ...provenance,
});

const complaintTransferredV1 = z.strictObject({
  fromUnit: text,
  toUnit: text,
  reason: complainantText,
  handoverNote: complainantText.exactOptional(),
  clockEffect: z.literal('none'),
  ...provenance,
});

export const dispatchSchemas: EventGroup<DispatchEvent> = heldEqual<DispatchEvent>()({
  AssignmentReturned: firstVersion(assignmentReturnedV1),
  ComplaintTransferred: firstVersion(complaintTransferredV1),
});
