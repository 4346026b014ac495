import type { ComplaintEventType } from '@redress/complaints/domain';
import type { SentenceTelling } from '../sentence-names';
import type { DataOf } from '../event-data';

/** A sentence for each of these types of event, in one language. */
export type Sentences<T extends ComplaintEventType> = {
  readonly [K in T]: (data: DataOf<K>, tell: SentenceTelling) => string;
};

export type IntakeType =
  | 'ComplaintFiled'
  | 'ComplaintAcknowledged'
  | 'InformationRequested'
  | 'InformationSupplied'
  | 'SourceRowSeen'
  | 'AcceptanceChecked'
  | 'ComplaintMarkedValid'
  | 'ComplaintMarkedInvalid'
  | 'AcceptanceRefused'
  | 'ReviewWindowOpened';

export type HandlingType =
  | 'TriageAssessed'
  | 'ComplaintAssigned'
  | 'AssignmentSigned'
  | 'HandlerNamed'
  | 'CommunicationLogged'
  | 'FindingRecorded'
  | 'NoteAdded'
  | 'RecordCorrected'
  | 'ComplaintEscalated'
  | 'EscalationTargetMissing'
  | 'EscalationAcknowledged'
  | 'EscalationClosed';

export type DispatchType = 'AssignmentReturned' | 'ComplaintTransferred';

export type InvestigationType =
  'EvidenceAttached' | 'RespondentStatementRecorded' | 'RootCauseRecorded' | 'MeasurePlanned' | 'MeasureCompleted';

export type ResolutionType = 'ResolutionProposed' | 'OptionChosen' | 'ProposalRejected' | 'ResolvedOnTheSpot';

export type AfterwardsType =
  | 'FollowUpAttempted'
  | 'FollowUpRecorded'
  | 'FollowUpUnreachable'
  | 'ReopenWindowOpened'
  | 'ReopenRequested'
  | 'ComplaintReopened'
  | 'ReopenRefused';

export type RecordType = 'ComplaintsLinked' | 'LegalHoldPlaced' | 'LegalHoldReleased';

export type EndingType =
  | 'FeedbackDelivered'
  | 'ComplaintClosedWithFeedback'
  | 'OutcomeDisputed'
  | 'ComplaintWithdrawn'
  | 'SubjectKeyDestroyed';

export type DeadlineType =
  'DeadlineSet' | 'ClockPaused' | 'ClockResumed' | 'DeadlineMet' | 'DeadlineBreached' | 'DeadlineCancelled';
