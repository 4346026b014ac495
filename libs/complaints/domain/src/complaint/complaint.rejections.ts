import type { Instant, Origin } from '@redress/kernel';
import type { RequiredStep } from '../policy/policy-pack';
import type { ComplaintCommandType } from './complaint.commands';
import type { CaseStatus } from './complaint.statuses';
import type { AcceptanceCheckName, CorrectableField, CriterionName, Precision } from './complaint.values';

/** The command asks for what is already so, as the status alone shows. */
type AlreadySo = Readonly<{ status: CaseStatus }>;
/** The code says it all: an intersection with it is the code alone. */
type Nothing = unknown;

/** Every expected refusal by its code, with what a reader needs to know beside it. */
export type RejectionDetails = {
  // Time (ledger-format, Time)
  OccurredAfterRecorded: Readonly<{ occurredAt: Instant; recordedAt: Instant }>;
  OriginContradictsTime: Readonly<{ origin: Origin; precision?: Precision; occurredAt: Instant; recordedAt: Instant }>;
  OccurredBeforePrevious: Readonly<{ occurredAt: Instant; previousAt: Instant }>;
  // Who
  AiMayOnlySuggest: Readonly<{ command: ComplaintCommandType }>;
  ConflictOfInterest: Readonly<{ with: 'respondent' }>;
  NotInTheUnit: Readonly<{ unitId: string }>;
  NotTheOwner: Readonly<{ unitId: string; handlerId?: string }>;
  // Status
  ComplaintNotFiled: Readonly<{ command: ComplaintCommandType }>;
  TransitionNotAllowed: Readonly<{
    command: ComplaintCommandType;
    status: CaseStatus;
    allowedFrom: readonly CaseStatus[];
  }>;
  ComplaintAlreadyFiled: AlreadySo;
  InformationAlreadyRequested: AlreadySo;
  AlreadyMarkedValid: AlreadySo;
  AlreadyMarkedInvalid: AlreadySo;
  AcceptanceAlreadyRefused: AlreadySo;
  AlreadySignedOff: AlreadySo;
  AlreadyClosed: AlreadySo;
  AlreadyDisputed: AlreadySo;
  AlreadyWithdrawn: AlreadySo;
  // Filing
  FormIncomplete: Readonly<{ missing: readonly ('narrative' | 'complainant')[] }>;
  AlreadyAcknowledged: Nothing;
  ItemsMissing: Nothing;
  // Acceptance
  AcceptanceIncomplete: Readonly<{ failedChecks: readonly AcceptanceCheckName[] }>;
  CriterionMissing: Nothing;
  CriterionBasisMissing: Readonly<{ criteria: readonly CriterionName[] }>;
  NoFailedCheck: Nothing;
  RefusalCodeUnknown: Readonly<{ refusalCode: string; known: readonly string[] }>;
  RouteOutMissing: Nothing;
  ReasonsMissing: Nothing;
  // Handling
  SeverityOffTheScale: Readonly<{ severity: number; least: number; most: number }>;
  TriageUnchanged: Nothing;
  UnitMissing: Nothing;
  AlreadyAssigned: Readonly<{ unitId: string }>;
  HandlerMissing: Nothing;
  FindingNotStated: Nothing;
  BasisMissing: Nothing;
  // Escalation
  LevelNotOnTheLadder: Readonly<{ level: number; levelMax: number }>;
  AlreadyEscalated: Readonly<{ escalationId: string }>;
  EscalationNotFound: Readonly<{ escalationId: string }>;
  EscalationAlreadyAcknowledged: Readonly<{ escalationId: string }>;
  // Ending
  RequiredStepsMissing: Readonly<{ missing: readonly RequiredStep[] }>;
  OutcomeIncomplete: Readonly<{ missing: readonly ('finding' | 'outcome')[] }>;
  FeedbackMissing: Nothing;
  WrittenFeedbackRequired: Nothing;
  EscalationNotAcknowledged: Readonly<{ escalationIds: readonly string[] }>;
  NoFollowUpToWaive: Nothing;
  WindowClosed: Readonly<{ until: Instant }>;
  StatementMissing: Nothing;
  IdentityNotVerified: Nothing;
  PublicSafetyAtStake: Nothing;
  // Record
  NoteEmpty: Nothing;
  TargetNotFound: Readonly<{ targetEventId: string }>;
  NotTheSettingEvent: Readonly<{ targetEventId: string; field: CorrectableField; setBy: string }>;
  NothingToCorrect: Readonly<{ field: CorrectableField }>;
  NoSourceRecord: Nothing;
  KeyAlreadyDestroyed: Readonly<{ kid: string }>;
};

export type RejectionCode = keyof RejectionDetails;

/** What a rule answers where it refuses; the decider adds the rule's name. */
export type Refusal<C extends RejectionCode = RejectionCode> = {
  [K in C]: Readonly<{ code: K }> & RejectionDetails[K];
}[C];

/** An expected refusal. `rule` names the guard or the table that refused; the application adds the policy version it was decided under. */
export type ComplaintRejection<C extends RejectionCode = RejectionCode> = {
  [K in C]: Readonly<{ code: K; rule: string }> & RejectionDetails[K];
}[C];

/** The codes of commands that ask for what the status shows to be so. */
export type AlreadySoCode = {
  [K in RejectionCode]: RejectionDetails[K] extends AlreadySo
    ? AlreadySo extends RejectionDetails[K]
      ? K
      : never
    : never;
}[RejectionCode];
