import type { ComplaintRejection } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';

/**
 * Why the ledger itself, not the case, refuses. `KeyRingMissing`: nothing can be sealed, so nothing is written. `ClockBehind`: the writer's clock
 * is more than five seconds behind the case (ledger-format, Time). `TooManyConflicts`: others keep writing to the case; try again.
 */
export type LedgerRefusal =
  | Readonly<{ code: 'KeyRingMissing' }>
  | Readonly<{ code: 'ClockBehind'; now: Instant; previous: Instant }>
  | Readonly<{ code: 'TooManyConflicts'; attempts: number }>
  | Readonly<{ code: 'StaleRevision'; expected: string; actual: string }>;

/** A refusal with the rule that refused and the version of the pack it was taken from. */
export type Refusal = Readonly<{ rejection: ComplaintRejection | LedgerRefusal; policy: string }>;
