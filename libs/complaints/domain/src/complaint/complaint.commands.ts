import type { Command, CivilDate, Personal } from '@redress/kernel';
import type { ComplaintEvent } from './complaint.events';
import type { AcceptanceChecks, Answer, Correction, Criterion, Feedback, Finding, Outcome } from './complaint.values';

/** The data of an event, for the commands that carry what the event records. */
type DataOf<T extends ComplaintEvent['type']> = Extract<ComplaintEvent, { type: T }>['data'];

/** Provenance comes with the context, not with the body. */
type Without<D, K extends PropertyKey> = {
  readonly [P in keyof D as P extends K | 'precision' | 'zone' | 'assumed' ? never : P]: D[P];
};

/** `receivedOn` is the source's own civil date; without it the ledger's zone decides. */
export type FileComplaint = Command<
  'FileComplaint',
  Without<DataOf<'ComplaintFiled'>, 'complaintNo' | 'receivedOn'> & { readonly receivedOn?: CivilDate }
>;

export type ComplaintCommand =
  | FileComplaint
  | Command<'AcknowledgeComplaint', Without<DataOf<'ComplaintAcknowledged'>, never>>
  | Command<'RequestInformation', Without<DataOf<'InformationRequested'>, never>>
  | Command<'SupplyInformation', Without<DataOf<'InformationSupplied'>, never>>
  | Command<'MarkValid', { checks: AcceptanceChecks; criteria: readonly Criterion[] }>
  | Command<'MarkInvalid', { checks: AcceptanceChecks; reasons: Personal; remediesTold: readonly string[] }>
  | Command<
      'RefuseAcceptance',
      {
        checks: AcceptanceChecks;
        refusalCode: string;
        reasons?: Personal;
        routeOutTo: string;
        remediesTold: readonly string[];
      }
    >
  | Command<'AssessTriage', Without<DataOf<'TriageAssessed'>, never>>
  | Command<'AssignComplaint', { unitId: string; handlerId?: string; dispatchBasis: string; by: 'manual' | 'rule' }>
  | Command<'SignOff', { handlerId: string }>
  | Command<'LogCommunication', Without<DataOf<'CommunicationLogged'>, never>>
  | Command<'RecordFinding', Without<DataOf<'FindingRecorded'>, never>>
  | Command<'AddNote', Without<DataOf<'NoteAdded'>, never>>
  | Command<'Escalate', Without<DataOf<'ComplaintEscalated'>, 'escalationId' | 'toUnit'> & { readonly toUnit?: string }>
  | Command<'AcknowledgeEscalation', Without<DataOf<'EscalationAcknowledged'>, never>>
  | Command<
      'CloseWithFeedback',
      {
        feedback?: Feedback;
        finding: Finding;
        outcome: Outcome;
        timely?: Answer;
        remediesTold: readonly string[];
        /** The source's own civil date of the end. */
        endedOn?: CivilDate;
        followUpWaived?: 'anonymous' | 'unreachable' | 'refusedContact';
      }
    >
  | Command<'DisputeOutcome', { statement?: Personal; contestedEventIds: readonly string[] }>
  | Command<'CorrectRecord', { targetEventId: string; correction: Correction; reason: Personal }>
  | Command<'WithdrawComplaint', { reason: Personal; verifiedBy: string }>
  /** Of the importer: a changed row from which no step followed. */
  | Command<'SeeSourceRow', { sourceRow: Personal }>
  /** Of an erasure under way: names the key in the case's own stream before it is destroyed. */
  | Command<'DestroySubjectKey', { kid: string; erasureId: string }>;

export type ComplaintCommandType = ComplaintCommand['type'];
export type ComplaintCommandOf<T extends ComplaintCommandType> = Extract<ComplaintCommand, { type: T }>;
