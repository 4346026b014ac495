import type { FilingEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { civilDate, text, texts } from '../scalars';
import {
  anonymity,
  category,
  channel,
  complainant,
  consent,
  externalRef,
  incident,
  matterKind,
  medium,
  originKind,
  provenance,
  respondent,
} from './values.schemas';

const complaintFiledV1 = z.strictObject({
  complaintNo: text,
  matterKind,
  anonymity,
  receivedOn: civilDate,
  channel: channel.exactOptional(),
  originKind: originKind.exactOptional(),
  category: category.exactOptional(),
  issue: category.exactOptional(),
  language: text.exactOptional(),
  respondent: respondent.exactOptional(),
  complainant: complainant.exactOptional(),
  subject: complainantText.exactOptional(),
  narrative: complainantText.exactOptional(),
  demand: complainantText.exactOptional(),
  incident: incident.exactOptional(),
  tags: texts.exactOptional(),
  firstReceiverId: text.exactOptional(),
  consent: consent.exactOptional(),
  externalRef: externalRef.exactOptional(),
  sourceRow: complainantText.exactOptional(),
  ...provenance,
});

const complaintAcknowledgedV1 = z.strictObject({
  method: medium,
  steps: texts,
  promisedDates: z.array(civilDate),
  ...provenance,
});

const informationAskedOrGivenV1 = z.strictObject({ items: z.array(complainantText), medium, ...provenance });

export const filingSchemas: EventGroup<FilingEvent> = heldEqual<FilingEvent>()({
  ComplaintFiled: firstVersion(complaintFiledV1),
  ComplaintAcknowledged: firstVersion(complaintAcknowledgedV1),
  InformationRequested: firstVersion(informationAskedOrGivenV1),
  InformationSupplied: firstVersion(informationAskedOrGivenV1),
  SourceRowSeen: firstVersion(z.strictObject({ sourceRow: complainantText })),
});
