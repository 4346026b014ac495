import type { Command, CivilDate, Personal } from '@redress/kernel';
import type { DataOf, Without } from './commands/command-data';
import type { DispatchCommand } from './commands/dispatch.commands';
import type { FollowUpCommand } from './commands/follow-up.commands';
import type { InvestigationCommand } from './commands/investigation.commands';
import type { RecordCommand } from './commands/record.commands';
import type { ReopeningCommand } from './commands/reopening.commands';
import type { ResolutionCommand } from './commands/resolution.commands';
import type { AcceptanceChecks, Correction, Criterion } from './complaint.values';

/** `receivedOn` is the source's own civil date; without it the ledger's zone decides. */
export type FileComplaint = Command<
  'FileComplaint',
  Without<DataOf<'ComplaintFiled'>, 'complaintNo' | 'receivedOn'> & { readonly receivedOn?: CivilDate }
>;

export type ComplaintCommand =
  | FileComplaint
  | DispatchCommand
  | InvestigationCommand
  | ResolutionCommand
  | FollowUpCommand
  | ReopeningCommand
  | RecordCommand
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
  | Command<'Deescalate', Without<DataOf<'EscalationClosed'>, never>>
  | Command<'DisputeOutcome', { statement?: Personal; contestedEventIds: readonly string[] }>
  | Command<'CorrectRecord', { targetEventId: string; correction: Correction; reason: Personal }>
  | Command<'WithdrawComplaint', { reason: Personal; verifiedBy: string }>
  /** Of the importer: a changed row from which no step followed. */
  | Command<'SeeSourceRow', { sourceRow: Personal }>
  /** Of an erasure under way: names the key in the case's own stream before it is destroyed. */
  | Command<'DestroySubjectKey', { kid: string; erasureId: string }>;

export type ComplaintCommandType = ComplaintCommand['type'];
export type ComplaintCommandOf<T extends ComplaintCommandType> = Extract<ComplaintCommand, { type: T }>;
