import type { DeadlineEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion, nextVersion } from '../event-versions';
import { instant, integer, revision, text, texts, yesOrNo } from '../scalars';

const deadlineSetV1 = z.strictObject({
  deadlineId: text,
  kind: z.enum(['acknowledge', 'acceptance', 'dispatch', 'signOff', 'resolve', 'followUp', 'reviewDecision']),
  startRevision: revision,
  startAt: instant,
  amount: integer,
  unit: z.enum(['h', 'd']),
  dueAt: instant,
  warnAt: z.array(instant),
  pausedByInformationRequest: yesOrNo,
  packId: text,
  packVersion: text,
});

const clockResumedV1 = z.strictObject({
  pausedMilliseconds: integer,
  deadlines: z.array(z.strictObject({ deadlineId: text, dueAt: instant })),
  cause: z.enum(['reply', 'ended']),
});

const deadlineBreachedV1 = z.strictObject({
  deadlineId: text,
  byRevision: revision,
  overdueByMilliseconds: integer,
  unitId: text.exactOptional(),
  handlerId: text.exactOptional(),
});

const deadlineCancelledV1 = z.strictObject({ deadlineId: text, cause: z.enum(['ended', 'undated', 'reassigned']) });

/** Every cause of before, and the reopening of a case. */
const deadlineCancelledV2 = z.strictObject({
  deadlineId: text,
  cause: z.enum(['ended', 'undated', 'reassigned', 'reopened']),
});

export const deadlineSchemas: EventGroup<DeadlineEvent> = heldEqual<DeadlineEvent>()({
  DeadlineSet: firstVersion(deadlineSetV1),
  ClockPaused: firstVersion(
    z.strictObject({ deadlineIds: texts, pausedAt: instant, ground: z.literal('awaitingComplainant') }),
  ),
  ClockResumed: firstVersion(clockResumedV1),
  DeadlineMet: firstVersion(z.strictObject({ deadlineId: text, metByRevision: revision, marginMilliseconds: integer })),
  DeadlineBreached: firstVersion(deadlineBreachedV1),
  DeadlineCancelled: nextVersion(firstVersion(deadlineCancelledV1), deadlineCancelledV2, (data) => data),
});
