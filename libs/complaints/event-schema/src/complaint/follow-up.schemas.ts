import type { FollowUpEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { civilDate, integer, text } from '../scalars';
import { answer, medium, provenance } from './values.schemas';

const ratings = z.strictObject({
  reliability: integer.exactOptional(),
  responsiveness: integer.exactOptional(),
  assurance: integer.exactOptional(),
  empathy: integer.exactOptional(),
  tangibles: integer.exactOptional(),
});

const followUpRecordedV1 = z.strictObject({
  medium,
  resolved: z.enum(['yes', 'partly', 'no']),
  satisfaction: integer.exactOptional(),
  band: z.enum(['satisfied', 'neutral', 'dissatisfied']).exactOptional(),
  responded: answer,
  dimensions: ratings.exactOptional(),
  suggestions: complainantText.exactOptional(),
  independentOfUnit: text.exactOptional(),
  ...provenance,
});

export const followUpSchemas: EventGroup<FollowUpEvent> = heldEqual<FollowUpEvent>()({
  FollowUpAttempted: firstVersion(z.strictObject({ n: integer, on: civilDate, medium, ...provenance })),
  FollowUpRecorded: firstVersion(followUpRecordedV1),
  FollowUpUnreachable: firstVersion(z.strictObject({ attempts: integer })),
});
