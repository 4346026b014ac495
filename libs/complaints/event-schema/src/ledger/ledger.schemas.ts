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

/** Stream `ledger-root`. */
export const ledgerSchemas: EventGroup<LedgerEvent> = heldEqual<LedgerEvent>()({
  LedgerOpened: firstVersion(ledgerOpenedV1),
});
