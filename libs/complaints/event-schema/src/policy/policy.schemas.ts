import type { PolicyEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion, nextVersion } from '../event-versions';
import { integer, text, texts, yesOrNo } from '../scalars';

const deadlineRuleV1 = z.strictObject({
  kind: z.enum(['acknowledge', 'acceptance', 'dispatch', 'signOff', 'resolve', 'followUp', 'reviewDecision']),
  startsOn: z.enum([
    'ComplaintFiled',
    'ComplaintMarkedValid',
    'ComplaintAssigned',
    'ComplaintClosedWithFeedback',
    'OutcomeDisputed',
  ]),
  amount: integer,
  unit: z.enum(['h', 'd']),
  pausedByInformationRequest: yesOrNo,
  warnAtPercent: z.array(integer),
});

const policyPackV1 = z.strictObject({
  packId: text,
  version: text,
  requires: z.array(z.enum(['acceptance', 'assignment', 'signOff', 'finding'])),
  waives: z.array(
    z.enum(['narrative', 'complainant', 'feedbackText', 'finding', 'outcome', 'disputeStatement', 'disputeWindow']),
  ),
  deadlines: z.array(deadlineRuleV1),
  windows: z.strictObject({ reopenDays: integer, disputeDays: integer, reviewDays: integer }),
  refusalCodes: texts,
  escalation: z.strictObject({
    levelMax: integer,
    fallbackUnit: text,
    acknowledgedBeforeClosingFromLevel: integer,
  }),
});

/** The rules of the desk beside those of before, none of which a pack has to state. */
const policyPackV2 = z.strictObject({
  ...policyPackV1.shape,
  requires: z.array(z.enum(['acceptance', 'assignment', 'signOff', 'finding', 'proposal'])),
  returnWithinHours: integer.exactOptional(),
  followUpAttemptsMax: integer.exactOptional(),
  onTheSpot: yesOrNo.exactOptional(),
});

const policyVersionPublishedV1 = z.strictObject({ packId: text, version: text, content: policyPackV1 });
const policyVersionPublishedV2 = z.strictObject({ packId: text, version: text, content: policyPackV2 });

/** Streams `policy-<packId>`. */
export const policySchemas: EventGroup<PolicyEvent> = heldEqual<PolicyEvent>()({
  // A pack that was published before the newer rules states none of them, and means the same without.
  PolicyVersionPublished: nextVersion(firstVersion(policyVersionPublishedV1), policyVersionPublishedV2, (data) => data),
});
