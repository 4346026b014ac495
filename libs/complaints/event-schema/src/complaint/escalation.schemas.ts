import type { EscalationEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { integer, text } from '../scalars';
import { provenance } from './values.schemas';

const complaintEscalatedV1 = z.strictObject({
  escalationId: text,
  level: integer,
  reason: z.enum(['major', 'deadline', 'silence', 'complainant', 'reopened', 'other']),
  statement: complainantText.exactOptional(),
  toUnit: text,
  deadlineId: text.exactOptional(),
  ...provenance,
});

export const escalationSchemas: EventGroup<EscalationEvent> = heldEqual<EscalationEvent>()({
  ComplaintEscalated: firstVersion(complaintEscalatedV1),
  EscalationTargetMissing: firstVersion(
    z.strictObject({ escalationId: text, levelAsked: integer, fallbackUnit: text }),
  ),
  EscalationAcknowledged: firstVersion(
    z.strictObject({ escalationId: text, plan: complainantText.exactOptional(), ...provenance }),
  ),
  EscalationClosed: firstVersion(z.strictObject({ escalationId: text, result: complainantText, ...provenance })),
});
