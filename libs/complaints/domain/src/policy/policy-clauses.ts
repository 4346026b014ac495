import type { GuardName } from '../complaint/guards/complaint.guards';
import type { DeadlineKind } from './policy-pack';

/** A part of a policy pack that can be pointed at: whoever is refused, or held to a deadline, can read what it says in the version that applied. */
export type PolicyClause =
  | `deadline-${DeadlineKind}`
  | 'required-steps'
  | 'waived-parts'
  | 'refusal-codes'
  | 'window-reopen'
  | 'window-dispute'
  | 'window-review'
  | 'window-return'
  | 'escalation-ladder'
  | 'escalation-acknowledgement'
  | 'follow-up-attempts'
  | 'on-the-spot';

export const clauseOfDeadline = (kind: DeadlineKind): PolicyClause => `deadline-${kind}`;

/** The clause that a rule of a case asks the pack for; a rule without one is the same under every pack. */
const clauses: Readonly<Partial<Record<GuardName, PolicyClause>>> = {
  formIsComplete: 'waived-parts',
  refusalCodeIsInThePack: 'refusal-codes',
  returnIsWithinItsWindow: 'window-return',
  validityIsDecided: 'required-steps',
  levelIsOnTheLadder: 'escalation-ladder',
  escalationIsNew: 'escalation-ladder',
  highEscalationsAreAcknowledged: 'escalation-acknowledgement',
  packSettlesOnTheSpot: 'on-the-spot',
  requiredStepsAreDone: 'required-steps',
  findingAndOutcomeAreStated: 'waived-parts',
  feedbackIsWritten: 'waived-parts',
  onlyAFollowUpThatIsDueIsWaived: 'deadline-followUp',
  followUpIsStillOwed: 'follow-up-attempts',
  reopeningIsWithinItsWindow: 'window-reopen',
  disputeIsWithinItsWindow: 'window-dispute',
  statementIsWritten: 'waived-parts',
};

const byRule: Readonly<Record<string, PolicyClause>> = clauses;

/** `rule`: as a rejection names it. */
export const clauseOfRule = (rule: string): PolicyClause | undefined =>
  Object.hasOwn(byRule, rule) ? byRule[rule] : undefined;
