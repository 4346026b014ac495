import type { CredentialEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { instant, text, texts } from '../scalars';

const credentialIssuedV1 = z.strictObject({
  credentialId: text,
  kind: z.enum(['token', 'session']),
  user: text,
  roles: texts,
  unit: text.exactOptional(),
  mandate: text.exactOptional(),
  until: instant,
  grantedBy: text.exactOptional(),
});

/** Streams `credential-<yyyymmdd>`. */
export const credentialSchemas: EventGroup<CredentialEvent> = heldEqual<CredentialEvent>()({
  CredentialIssued: firstVersion(credentialIssuedV1),
  CredentialRevoked: firstVersion(z.strictObject({ credentialId: text })),
});
