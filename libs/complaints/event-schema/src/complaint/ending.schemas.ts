import type { EndingEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { instant, text, texts } from '../scalars';
import { answer, endDate, feedback, finding, outcome, provenance } from './values.schemas';

const windows = z.strictObject({ reopenUntil: instant.exactOptional(), disputeUntil: instant.exactOptional() });

const complaintClosedWithFeedbackV1 = z.strictObject({
  finding,
  outcome,
  timely: answer,
  windows,
  remediesTold: texts,
  endedOn: endDate,
  followUpWaived: z.enum(['anonymous', 'unreachable', 'refusedContact']).exactOptional(),
  ...provenance,
});

const outcomeDisputedV1 = z.strictObject({
  stage: z.union([z.literal(1), z.literal(2)]),
  statement: complainantText.exactOptional(),
  contestedEventIds: texts,
  ...provenance,
});

const complaintWithdrawnV1 = z.strictObject({
  reason: complainantText,
  verifiedBy: text,
  endedOn: endDate,
  ...provenance,
});

export const endingSchemas: EventGroup<EndingEvent> = heldEqual<EndingEvent>()({
  FeedbackDelivered: firstVersion(z.strictObject({ feedback, ...provenance })),
  ComplaintClosedWithFeedback: firstVersion(complaintClosedWithFeedbackV1),
  OutcomeDisputed: firstVersion(outcomeDisputedV1),
  ComplaintWithdrawn: firstVersion(complaintWithdrawnV1),
});
