import type { AccessLogEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { caseText } from '../personal-field';
import { hex32Bytes, instant, integer, text, texts, yesOrNo } from '../scalars';

const personalDataRevealedV1 = z.strictObject({
  caseStream: text,
  fields: texts,
  purpose: caseText,
  asOf: instant.exactOptional(),
  knownAt: instant.exactOptional(),
});

const accessRefusedV1 = z.strictObject({
  attempted: text,
  code: text,
  roles: texts,
  caseStream: text.exactOptional(),
  fields: texts.exactOptional(),
  purpose: caseText.exactOptional(),
  account: caseText.exactOptional(),
});

const furtherAccessRefusedV1 = z.strictObject({
  times: integer,
  from: instant,
  to: instant,
  account: caseText.exactOptional(),
});

/** Streams `access-<yyyymmdd>-<writer>`. */
export const accessLogSchemas: EventGroup<AccessLogEvent> = heldEqual<AccessLogEvent>()({
  PersonalDataRevealed: firstVersion(personalDataRevealedV1),
  SearchRun: firstVersion(z.strictObject({ termMac: hex32Bytes, purpose: caseText })),
  RecordExported: firstVersion(z.strictObject({ scope: text, disclosed: yesOrNo, purpose: caseText })),
  RecordPrinted: firstVersion(
    z.strictObject({
      caseStream: text,
      revision: text,
      asOf: instant.exactOptional(),
      knownAt: instant.exactOptional(),
    }),
  ),
  AccessRefused: firstVersion(accessRefusedV1),
  FurtherAccessRefused: firstVersion(furtherAccessRefusedV1),
});
