import type { RecordEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { text } from '../scalars';
import { provenance } from './values.schemas';

const complaintsLinkedV1 = z.strictObject({
  type: z.enum(['duplicateOf', 'relatedTo', 'parentOf', 'followUpOf']),
  otherId: text,
  basis: complainantText,
  ...provenance,
});

export const recordSchemas: EventGroup<RecordEvent> = heldEqual<RecordEvent>()({
  ComplaintsLinked: firstVersion(complaintsLinkedV1),
  LegalHoldPlaced: firstVersion(
    z.strictObject({ holdId: text, authority: text, scope: complainantText, ...provenance }),
  ),
  LegalHoldReleased: firstVersion(
    z.strictObject({ holdId: text, authority: text, reason: complainantText, ...provenance }),
  ),
});
