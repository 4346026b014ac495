import type { Event, Instant, Personal } from '@redress/kernel';
import type { Act } from './act';
import type { ReopenableStatus, ReopenGround } from './reopening.values';

/** Taking up again what had ended. */
export type ReopeningEvent =
  /** Until then a withdrawn case can be taken up again; no such event where the withdrawal is undated or the pack has no such window. */
  | Event<'ReopenWindowOpened', { until: Instant }>
  | Act<'ReopenRequested', { ground: ReopenGround; newFacts?: Personal; evidenceIds: readonly string[] }>
  /** The case is Valid again and nobody's; where it had never been found valid, ComplaintMarkedValid follows in the same append. */
  | Act<
      'ComplaintReopened',
      {
        /** The n-th time, from 1. */
        reopenNo: number;
        /** The status that it had ended in. */
        from: ReopenableStatus;
        decidedBy: string;
        /** The unit that should have it now, as whoever decided thinks; it is dispatched all the same. */
        toUnit?: string;
        reasons?: Personal;
      }
    >
  | Act<'ReopenRefused', { reasons: Personal; decidedBy: string; backTo: ReopenableStatus }>;
