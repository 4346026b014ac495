import type { CivilDate, Event, Personal } from '@redress/kernel';
import type { Answer, Medium } from '../complaint.values';
import type { Act } from './act';
import type { FollowUpAnswer, SatisfactionBand, ServiceRatings } from './follow-up.values';

/** Asking the complainant, after the case was closed, what came of it (F65 to F69). */
export type FollowUpEvent =
  /** Nobody was reached. `n`: the n-th attempt since the closing, from 1. `on`: its civil date in the ledger's zone. */
  | Act<'FollowUpAttempted', { n: number; on: CivilDate; medium: Medium }>
  | Act<
      'FollowUpRecorded',
      {
        medium: Medium;
        resolved: FollowUpAnswer;
        /** 1 to 5; absent, with its band, where the complainant gave no score. */
        satisfaction?: number;
        band?: SatisfactionBand;
        /** Whether the handler contacted the complainant in time, as he says. */
        responded: Answer;
        dimensions?: ServiceRatings;
        suggestions?: Personal;
        /** The handling unit, which the caller does not belong to; absent where the case was never dispatched. */
        independentOfUnit?: string;
      }
    >
  /** As many attempts as the pack asks for were made: the case counts in no rate and is shown apart. */
  | Event<'FollowUpUnreachable', { attempts: number }>;
