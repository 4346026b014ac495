import type { ResolutionEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { complainantText } from '../personal-field';
import { integer, text, texts } from '../scalars';
import { medium, provenance } from './values.schemas';

const answeredBy = z.enum(['complainant', 'onBehalf']);

const resolutionProposedV1 = z.strictObject({
  version: integer,
  options: z.array(z.strictObject({ optionId: text, measureIds: texts, text: complainantText })),
  reasons: complainantText.exactOptional(),
  complianceCheck: z.strictObject({ lawRefs: texts, by: text }),
  ...provenance,
});

const optionChosenV1 = z.strictObject({ version: integer, optionId: text, by: answeredBy, medium, ...provenance });

const proposalRejectedV1 = z.strictObject({
  version: integer,
  reason: complainantText.exactOptional(),
  by: answeredBy,
  medium,
  ...provenance,
});

const resolvedOnTheSpotV1 = z.strictObject({
  agreement: z.strictObject({ medium, statement: complainantText }),
  ...provenance,
});

export const resolutionSchemas: EventGroup<ResolutionEvent> = heldEqual<ResolutionEvent>()({
  ResolutionProposed: firstVersion(resolutionProposedV1),
  OptionChosen: firstVersion(optionChosenV1),
  ProposalRejected: firstVersion(proposalRejectedV1),
  ResolvedOnTheSpot: firstVersion(resolvedOnTheSpotV1),
});
