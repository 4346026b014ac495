import type {
  Answer,
  FollowUpAnswer,
  Medium,
  ReopenableStatus,
  ReopenGround,
  SatisfactionBand,
  ServiceDimension,
} from '@redress/complaints/domain';
import type { CivilDate } from '@redress/kernel';
import type { Moment } from '../folding/moment';
import type { PersonalText } from '../folding/personal-text';

/** Nobody was reached: the n-th attempt since the closing. `on`: its civil date in the ledger's zone. */
export type FollowUpAttempt = Readonly<{ n: number; on: CivilDate; medium: Medium; attempted: Moment }>;

/** What the complainant said came of it. */
export type FollowUp = Readonly<{
  medium: Medium;
  resolved: FollowUpAnswer;
  /** 1 to 5. */
  satisfaction: number | null;
  band: SatisfactionBand | null;
  responded: Answer;
  dimensions: Readonly<Record<ServiceDimension, number | null>>;
  suggestions: PersonalText | null;
  independentOfUnit: string | null;
  recorded: Moment;
}>;

/** How a request to take the case up again was decided. */
type ReopenDecision = Readonly<{
  granted: boolean;
  /** The n-th reopening; `null` where it was refused. */
  reopenNo: number | null;
  /** The status that the case had ended in, to which a refusal leads back. */
  from: ReopenableStatus;
  decidedBy: string;
  toUnit: string | null;
  reasons: PersonalText | null;
  moment: Moment;
}>;

export type Reopening = Readonly<{
  ground: ReopenGround;
  newFacts: PersonalText | null;
  evidenceIds: readonly string[];
  requested: Moment;
  decided: ReopenDecision | null;
}>;
