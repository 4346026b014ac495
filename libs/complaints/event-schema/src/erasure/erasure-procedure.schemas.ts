import type { ErasureProcedureEvent, SubjectEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { caseText } from '../personal-field';
import { integer, text, texts } from '../scalars';

const erasureRequestedV1 = z.strictObject({
  subjectId: text,
  ground: z.enum(['complainantAsked', 'retentionOver', 'authorityOrdered']),
});

const erasureApprovedV1 = z.strictObject({ requestedBy: text, keys: integer, held: integer });

/** Streams `erasure-<id>`. */
export const erasureProcedureSchemas: EventGroup<ErasureProcedureEvent> = heldEqual<ErasureProcedureEvent>()({
  ErasureRequested: firstVersion(erasureRequestedV1),
  ErasureHoldChecked: firstVersion(z.strictObject({ keys: integer, held: integer })),
  ErasureApproved: firstVersion(erasureApprovedV1),
  ErasureRefused: firstVersion(z.strictObject({ reasons: caseText })),
  ErasureExecuted: firstVersion(z.strictObject({ keysDestroyed: integer, keysHeld: integer })),
});

const erasureDoneV1 = z.strictObject({
  erasureId: text,
  keysDestroyed: integer,
  keysHeld: integer,
  projectionsPurged: texts,
});

/** Streams `complainant-<subjectId>`. */
export const subjectSchemas: EventGroup<SubjectEvent> = heldEqual<SubjectEvent>()({
  ErasureOrdered: firstVersion(z.strictObject({ erasureId: text })),
  ErasureDone: firstVersion(erasureDoneV1),
});
