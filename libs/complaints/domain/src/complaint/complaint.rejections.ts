import type { CivilDate, Instant, Origin } from '@redress/kernel';
import type { RequiredStep } from '../policy/policy-pack';
import type { ComplaintCommandType } from './complaint.commands';
import type { CaseStatus } from './complaint.statuses';
import type { LinkType } from './events/record.values';
import type { AcceptanceCheckName, CorrectableField, CriterionName, Medium, Precision } from './complaint.values';

/** The command asks for what is already so, as the status alone shows. */
type AlreadySo = Readonly<{ status: CaseStatus }>;
/** The code says it all: an intersection with it is the code alone. */
type Nothing = unknown;

/** What identifies a file that is kept by reference. */
export type FilePart = 'sha256' | 'sizeBytes' | 'mediaType' | 'storageRef';

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
  SelfReview: Readonly<{ handlers: readonly string[] }>;
  CallerNotIndependent: Readonly<{ unitId: string }>;
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
  ResolutionAlreadyProposed: AlreadySo;
  ReopenAlreadyRequested: AlreadySo;
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
  LegalBasisMissing: Nothing;
  // Investigation
  FileNotIdentified: Readonly<{ missing: readonly FilePart[] }>;
  DescriptionMissing: Nothing;
  EvidenceAlreadyAttached: Readonly<{ evidenceId: string }>;
  EvidenceNotFound: Readonly<{ evidenceIds: readonly string[] }>;
  RespondentStatementIncomplete: Readonly<{ missing: readonly ('by' | 'text')[] }>;
  CauseMissing: Nothing;
  RootCauseAlreadyRecorded: Readonly<{ causeCode: string }>;
  MeasureIncomplete: Readonly<{ missing: readonly ('description' | 'responsible')[] }>;
  AmountNotMoney: Readonly<{ value: string; currency: string }>;
  MeasureNotFound: Readonly<{ measureId: string }>;
  MeasureAlreadyCompleted: Readonly<{ measureId: string }>;
  ProofMissing: Nothing;
  // Resolution
  OptionsMissing: Nothing;
  MeasureOrReasonsMissing: Nothing;
  ComplianceCheckMissing: Nothing;
  OptionNotFound: Readonly<{ optionId: string; known: readonly string[] }>;
  OptionAlreadyChosen: Readonly<{ optionId: string }>;
  OptionNotChosen: Readonly<{ optionIds: readonly string[] }>;
  OnTheSpotNotAllowed: Nothing;
  AgreementMissing: Nothing;
  // Escalation
  LevelNotOnTheLadder: Readonly<{ level: number; levelMax: number }>;
  AlreadyEscalated: Readonly<{ escalationId: string }>;
  EscalationNotFound: Readonly<{ escalationId: string }>;
  EscalationAlreadyAcknowledged: Readonly<{ escalationId: string }>;
  EscalationAlreadyClosed: Readonly<{ escalationId: string }>;
  ResultMissing: Nothing;
  // Ending
  RequiredStepsMissing: Readonly<{ missing: readonly RequiredStep[] }>;
  OutcomeIncomplete: Readonly<{ missing: readonly ('finding' | 'outcome')[] }>;
  FeedbackMissing: Nothing;
  WrittenFeedbackRequired: Nothing;
  EscalationNotAcknowledged: Readonly<{ escalationIds: readonly string[] }>;
  NoFollowUpToWaive: Nothing;
  WindowClosed: Readonly<{ window: 'dispute' | 'reopen' | 'return'; until: Instant }>;
  StatementMissing: Nothing;
  IdentityNotVerified: Nothing;
  PublicSafetyAtStake: Nothing;
  // After the end
  FollowUpAlreadyRecorded: Nothing;
  FollowUpOver: Readonly<{ followUp: 'done' | 'unreachable' }>;
  FollowUpAttemptRepeated: Readonly<{ on: CivilDate; medium: Medium }>;
  ScoreOffTheScale: Readonly<{ score: number; least: number; most: number }>;
  NewFactsMissing: Nothing;
  ValidityNotDecided: Nothing;
  // Record
  OtherCaseMissing: Nothing;
  OtherCaseUnknown: Readonly<{ otherId: string }>;
  AlreadyLinked: Readonly<{ otherId: string }>;
  LinkCircle: Readonly<{ type: LinkType; otherId: string }>;
  AuthorityMissing: Nothing;
  ScopeMissing: Nothing;
  LegalHoldAlreadyPlaced: Readonly<{ holdId: string }>;
  LegalHoldNotFound: Readonly<{ holdId: string }>;
  LegalHoldAlreadyReleased: Readonly<{ holdId: string }>;
  LegalHold: Readonly<{ holdIds: readonly string[] }>;
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
