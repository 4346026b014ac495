import type { Personal } from '@redress/kernel';
import type { Act } from './act';
import type { ComplaintLink } from './record.values';

/** What stands beside the handling of a case. */
export type RecordEvent =
  /** `basis`: what shows that they belong together. */
  | Act<'ComplaintsLinked', ComplaintLink & Readonly<{ basis: Personal }>>
  /** Nothing of the case may be erased or purged until it is released. */
  | Act<
      'LegalHoldPlaced',
      {
        /** `hold-<n>`, the n-th of the case. */
        holdId: string;
        /** The body that ordered it, and its reference: no person. */
        authority: string;
        /** What has to be kept, in the words of the order. */
        scope: Personal;
      }
    >
  | Act<'LegalHoldReleased', { holdId: string; authority: string; reason: Personal }>;
