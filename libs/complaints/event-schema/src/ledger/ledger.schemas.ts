import type { LedgerEvent } from '@redress/complaints/domain';
import * as z from 'zod';
import { heldEqual, type EventGroup } from '../event-group';
import { firstVersion } from '../event-versions';
import { hex32Bytes, text, yesOrNo } from '../scalars';

const ledgerOpenedV1 = z.strictObject({
  ledgerId: text,
  format: z.literal('1'),
  zone: text,
  sample: yesOrNo,
  instanceCheck: hex32Bytes,
});

/** Streams `ledger-root` and `ledger-name`. */
export const ledgerSchemas: EventGroup<LedgerEvent> = heldEqual<LedgerEvent>()({
  LedgerOpened: firstVersion(ledgerOpenedV1),
  LedgerNamed: firstVersion(z.strictObject({ name: text })),
});
