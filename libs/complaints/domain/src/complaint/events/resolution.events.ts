import type { Personal } from '@redress/kernel';
import type { Medium } from '../complaint.values';
import type { Act } from './act';
import type { Agreement, AnsweredBy, ComplianceCheck, ResolutionOption } from './resolution.values';

/** How a case is to be settled, and what the complainant says to it. */
export type ResolutionEvent =
  | Act<
      'ResolutionProposed',
      {
        /** The n-th proposal of the case, from 1: a proposal that was rejected is followed by another version (F60). */
        version: number;
        /** At least one. */
        options: readonly ResolutionOption[];
        /** Why nothing more is done, where no option holds a measure. */
        reasons?: Personal;
        complianceCheck: ComplianceCheck;
      }
    >
  /** `version`: the proposal that the option is of. Another option may be chosen until the case is closed; the last one counts. */
  | Act<'OptionChosen', { version: number; optionId: string; by: AnsweredBy; medium: Medium }>
  | Act<'ProposalRejected', { version: number; reason?: Personal; by: AnsweredBy; medium: Medium }>
  /** What can be solved on the spot is (F47). FeedbackDelivered and ComplaintClosedWithFeedback follow in the same append. */
  | Act<'ResolvedOnTheSpot', { agreement: Agreement }>;
