import type { ReopeningEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { instant, integer, text, texts } from '../scalars';
import { provenance } from './values.schemas';

const reopenable = z.enum(['Closed', 'Invalid', 'NotAccepted', 'Withdrawn']);

const reopenRequestedV1 = z.strictObject({
  ground: z.enum(['newFacts', 'notSolved', 'feedbackFalse', 'recurrence']),
  newFacts: complainantText.exactOptional(),
  evidenceIds: texts,
  ...provenance,
});

const complaintReopenedV1 = z.strictObject({
  reopenNo: integer,
  from: reopenable,
  decidedBy: text,
  toUnit: text.exactOptional(),
  reasons: complainantText.exactOptional(),
  ...provenance,
});

const reopenRefusedV1 = z.strictObject({
  reasons: complainantText,
  decidedBy: text,
  backTo: reopenable,
  ...provenance,
});

export const reopeningSchemas: EventGroup<ReopeningEvent> = heldEqual<ReopeningEvent>()({
  ReopenWindowOpened: firstVersion(z.strictObject({ until: instant })),
  ReopenRequested: firstVersion(reopenRequestedV1),
  ComplaintReopened: firstVersion(complaintReopenedV1),
  ReopenRefused: firstVersion(reopenRefusedV1),
});
