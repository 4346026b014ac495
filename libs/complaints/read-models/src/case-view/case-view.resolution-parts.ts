import type { AnsweredBy, ComplianceCheck, Medium } from '@redress/complaints/domain';
import type { Moment } from '../folding/moment';
import type { PersonalText } from '../folding/personal-text';

type OptionPart = Readonly<{ optionId: string; measureIds: readonly string[]; text: PersonalText }>;

/** What the complainant said to a proposal. Another option may be chosen until the case is closed: the last choice stands here. */
type Choice = Readonly<{ optionId: string; by: AnsweredBy; medium: Medium; moment: Moment }>;
type Refusal = Readonly<{ reason: PersonalText | null; by: AnsweredBy; medium: Medium; moment: Moment }>;

/** One version of how the case is to be settled. */
export type Proposal = Readonly<{
  version: number;
  options: readonly OptionPart[];
  reasons: PersonalText | null;
  complianceCheck: ComplianceCheck;
  proposed: Moment;
  chosen: Choice | null;
  rejected: Refusal | null;
}>;

/** That the complainant agreed to a solution on the spot. */
export type OnTheSpot = Readonly<{ medium: Medium; statement: PersonalText; agreed: Moment }>;
