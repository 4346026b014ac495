import type { InvestigationEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText, respondentText } from '../personal-field';
import { civilDate, hex32Bytes, instant, integer, text, texts } from '../scalars';
import { answer, provenance } from './values.schemas';

const evidenceAttachedV1 = z.strictObject({
  evidenceId: text,
  kind: z.enum(['photo', 'audio', 'video', 'document', 'callRecording', 'systemExport', 'other']),
  sha256: hex32Bytes,
  sizeBytes: integer,
  mediaType: text,
  storageRef: text,
  description: complainantText,
  source: z.enum(['complainant', 'respondent', 'department', 'office', 'thirdParty', 'notStated']),
  capturedAt: instant.exactOptional(),
  ...provenance,
});

const respondentStatementRecordedV1 = z.strictObject({
  by: respondentText,
  text: complainantText,
  evidenceIds: texts,
  ...provenance,
});

const rootCauseRecordedV1 = z.strictObject({
  causeCode: text,
  preventable: answer,
  note: complainantText.exactOptional(),
  ...provenance,
});

const measurePlannedV1 = z.strictObject({
  measureId: text,
  kind: z.enum([
    'explanation',
    'compensation',
    'processImprovement',
    'accountability',
    'serviceRecovery',
    'corrective',
  ]),
  description: complainantText,
  amount: z.strictObject({ value: text, currency: text }).exactOptional(),
  dueOn: civilDate,
  responsible: text,
  ...provenance,
});

export const investigationSchemas: EventGroup<InvestigationEvent> = heldEqual<InvestigationEvent>()({
  EvidenceAttached: firstVersion(evidenceAttachedV1),
  RespondentStatementRecorded: firstVersion(respondentStatementRecordedV1),
  RootCauseRecorded: firstVersion(rootCauseRecordedV1),
  MeasurePlanned: firstVersion(measurePlannedV1),
  MeasureCompleted: firstVersion(
    z.strictObject({ measureId: text, proof: complainantText, evidenceIds: texts, ...provenance }),
  ),
});
