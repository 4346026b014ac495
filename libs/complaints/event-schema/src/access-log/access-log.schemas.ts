import type { AccessLogEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { caseText } from '../personal-field';
import { hex32Bytes, instant, text, texts, yesOrNo } from '../scalars';

const personalDataRevealedV1 = z.strictObject({
  caseStream: text,
  fields: texts,
  purpose: caseText,
  asOf: instant.exactOptional(),
  knownAt: instant.exactOptional(),
});

/** Streams `access-<yyyymmdd>-<writer>`. */
export const accessLogSchemas: EventGroup<AccessLogEvent> = heldEqual<AccessLogEvent>()({
  PersonalDataRevealed: firstVersion(personalDataRevealedV1),
  SearchRun: firstVersion(z.strictObject({ termMac: hex32Bytes, purpose: caseText })),
  RecordExported: firstVersion(z.strictObject({ scope: text, disclosed: yesOrNo, purpose: caseText })),
});
