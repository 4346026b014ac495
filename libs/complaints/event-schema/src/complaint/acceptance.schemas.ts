import type { AcceptanceEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { instant, text, texts } from '../scalars';
import { acceptanceChecks, criteria, endDate, provenance } from './values.schemas';

const complaintMarkedInvalidV1 = z.strictObject({
  checks: acceptanceChecks,
  reasons: complainantText,
  remediesTold: texts,
  endedOn: endDate,
  ...provenance,
});

const acceptanceRefusedV1 = z.strictObject({
  checks: acceptanceChecks,
  refusalCode: text,
  reasons: complainantText.exactOptional(),
  routeOutTo: text,
  remediesTold: texts,
  endedOn: endDate,
  ...provenance,
});

export const acceptanceSchemas: EventGroup<AcceptanceEvent> = heldEqual<AcceptanceEvent>()({
  AcceptanceChecked: firstVersion(z.strictObject({ checks: acceptanceChecks, ...provenance })),
  ComplaintMarkedValid: firstVersion(z.strictObject({ criteria, ...provenance })),
  ComplaintMarkedInvalid: firstVersion(complaintMarkedInvalidV1),
  AcceptanceRefused: firstVersion(acceptanceRefusedV1),
  ReviewWindowOpened: firstVersion(z.strictObject({ until: instant })),
});
