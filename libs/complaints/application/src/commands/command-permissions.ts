import type { CaseCapability } from '@redress/access';
import type { ComplaintCommandType } from '@redress/complaints/domain';

/** What a command asks of who sends it: a capability, filing, which is about no case yet, or nothing that anybody has: the service sends it itself. */
export type CommandPermission = CaseCapability | 'file-complaint' | 'nobody';

const permissions = {
  FileComplaint: 'file-complaint',
  AcknowledgeComplaint: 'answer-first',
  RequestInformation: 'answer-first',
  SupplyInformation: 'supplement',
  WithdrawComplaint: 'withdraw',
  MarkValid: 'judge-acceptance',
  MarkInvalid: 'judge-acceptance',
  RefuseAcceptance: 'judge-acceptance',
  AssessTriage: 'triage',
  AssignComplaint: 'dispatch',
  SignOff: 'handle',
  ReturnAssignment: 'handle',
  TransferComplaint: 'handle',
  RecordFinding: 'handle',
  RecordRespondentStatement: 'handle',
  RecordRootCause: 'handle',
  PlanMeasure: 'handle',
  CompleteMeasure: 'handle',
  AttachEvidence: 'attach-evidence',
  Escalate: 'escalate',
  AcknowledgeEscalation: 'answer-escalation',
  Deescalate: 'answer-escalation',
  ProposeResolution: 'propose-resolution',
  ChooseOption: 'answer-proposal',
  RejectProposal: 'answer-proposal',
  CloseWithFeedback: 'close',
  ResolveOnTheSpot: 'close-on-the-spot',
  RecordFollowUp: 'record-follow-up',
  RecordFollowUpAttempt: 'record-follow-up',
  RequestReopen: 'request-reopen',
  ReopenComplaint: 'decide-reopen',
  RefuseReopen: 'decide-reopen',
  DisputeOutcome: 'dispute',
  LinkComplaint: 'link-cases',
  PlaceLegalHold: 'hold-record',
  ReleaseLegalHold: 'hold-record',
  LogCommunication: 'log-communication',
  AddNote: 'write-note',
  CorrectRecord: 'correct-record',
  // The importer's, and an erasure's that two persons have ordered.
  SeeSourceRow: 'nobody',
  DestroySubjectKey: 'nobody',
} as const satisfies Readonly<Record<string, CommandPermission>>;

/** For every command who may send it: a command without a row does not compile. */
export const commandPermissions: Readonly<Record<ComplaintCommandType, CommandPermission>> = permissions;
