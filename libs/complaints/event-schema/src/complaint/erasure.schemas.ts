import type { ErasureEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { text } from '../scalars';

export const erasureSchemas: EventGroup<ErasureEvent> = heldEqual<ErasureEvent>()({
  SubjectKeyDestroyed: firstVersion(z.strictObject({ kid: text, erasureId: text })),
});
