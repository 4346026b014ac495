import type { HandlingEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { integer, text, texts } from '../scalars';
import { answer, category, correction, finding, medium, provenance } from './values.schemas';

const triageAssessedV1 = z.strictObject({
  category: category.exactOptional(),
  severity: integer,
  complexity: z.enum(['simple', 'complex']),
  urgency: z.enum(['routine', 'urgent', 'veryUrgent', 'emergency']),
  sensitivity: z.enum(['normal', 'sensitive', 'confidential']),
  flags: z.array(z.enum(['mediaExposure', 'publicSafety', 'vulnerablePerson', 'minor'])),
  source: z.enum(['human', 'ai']),
  ...provenance,
});

const complaintAssignedV1 = z.strictObject({
  unitId: text,
  handlerId: text.exactOptional(),
  attemptNo: integer,
  dispatchBasis: text,
  by: z.enum(['manual', 'rule']),
  ...provenance,
});

const communicationLoggedV1 = z.strictObject({
  direction: z.enum(['inbound', 'outbound', 'internal']),
  counterparty: z.enum(['complainant', 'respondent', 'department', 'other']),
  medium,
  kind: z.enum(['inquiry', 'progress', 'apology', 'explanation', 'feedback', 'forwarded', 'response', 'other']),
  successful: answer,
  timely: answer.exactOptional(),
  summary: complainantText.exactOptional(),
  ...provenance,
});

export const handlingSchemas: EventGroup<HandlingEvent> = heldEqual<HandlingEvent>()({
  TriageAssessed: firstVersion(triageAssessedV1),
  ComplaintAssigned: firstVersion(complaintAssignedV1),
  AssignmentSigned: firstVersion(z.strictObject({ unitId: text, signedBy: text, ...provenance })),
  HandlerNamed: firstVersion(z.strictObject({ handlerId: text, ...provenance })),
  CommunicationLogged: firstVersion(communicationLoggedV1),
  FindingRecorded: firstVersion(z.strictObject({ finding, basis: complainantText, evidenceIds: texts, ...provenance })),
  NoteAdded: firstVersion(z.strictObject({ text: complainantText, ...provenance })),
  RecordCorrected: firstVersion(z.strictObject({ targetEventId: text, correction, reason: complainantText })),
});
