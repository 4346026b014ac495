import type { ComplaintEventType } from '@redress/complaints/domain';

/** What sort of thing an event is, for who looks for one sort (console, Timeline). `access`: who may still read the text of the case. */
export const eventKinds = [
  'decision',
  'deadline',
  'contact',
  'evidence',
  'note',
  'assignment',
  'system',
  'access',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** One sort for each type: a type that is forgotten does not compile. */
export const kindOfEvent: Readonly<Record<ComplaintEventType, EventKind>> = {
  ComplaintFiled: 'contact',
  ComplaintAcknowledged: 'contact',
  InformationRequested: 'contact',
  InformationSupplied: 'contact',
  SourceRowSeen: 'system',
  AcceptanceChecked: 'decision',
  ComplaintMarkedValid: 'decision',
  ComplaintMarkedInvalid: 'decision',
  AcceptanceRefused: 'decision',
  ReviewWindowOpened: 'deadline',
  TriageAssessed: 'decision',
  ComplaintAssigned: 'assignment',
  AssignmentSigned: 'assignment',
  HandlerNamed: 'assignment',
  AssignmentReturned: 'assignment',
  ComplaintTransferred: 'assignment',
  CommunicationLogged: 'contact',
  FindingRecorded: 'decision',
  NoteAdded: 'note',
  RecordCorrected: 'note',
  EvidenceAttached: 'evidence',
  RespondentStatementRecorded: 'evidence',
  RootCauseRecorded: 'decision',
  MeasurePlanned: 'decision',
  MeasureCompleted: 'decision',
  ResolutionProposed: 'decision',
  OptionChosen: 'decision',
  ProposalRejected: 'decision',
  ResolvedOnTheSpot: 'decision',
  ComplaintEscalated: 'decision',
  EscalationTargetMissing: 'system',
  EscalationAcknowledged: 'decision',
  EscalationClosed: 'decision',
  FeedbackDelivered: 'contact',
  ComplaintClosedWithFeedback: 'decision',
  OutcomeDisputed: 'contact',
  ComplaintWithdrawn: 'decision',
  FollowUpAttempted: 'contact',
  FollowUpRecorded: 'contact',
  FollowUpUnreachable: 'contact',
  ReopenWindowOpened: 'deadline',
  ReopenRequested: 'contact',
  ComplaintReopened: 'decision',
  ReopenRefused: 'decision',
  ComplaintsLinked: 'note',
  LegalHoldPlaced: 'access',
  LegalHoldReleased: 'access',
  SubjectKeyDestroyed: 'access',
  DeadlineSet: 'deadline',
  ClockPaused: 'deadline',
  ClockResumed: 'deadline',
  DeadlineMet: 'deadline',
  DeadlineBreached: 'deadline',
  DeadlineCancelled: 'deadline',
};

const typesOf = (kind: EventKind): readonly string[] =>
  Object.entries(kindOfEvent).flatMap(([type, own]) => (own === kind ? [type] : []));

/** The types of event of these sorts. */
export const eventTypesOf = (kinds: readonly EventKind[]): readonly string[] => kinds.flatMap(typesOf);
