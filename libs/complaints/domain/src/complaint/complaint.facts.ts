import type { ComplaintCommand, ComplaintCommandOf, ComplaintCommandType } from './complaint.commands';
import type { ComplaintContext } from './complaint.context';
import type { ComplaintState } from './complaint.state';
import { acceptanceRefused, markedInvalid, markedValid } from './facts/acceptance.facts';
import { assignmentReturned, transferred } from './facts/dispatch.facts';
import { closedWithFeedback, outcomeDisputed, resolvedOnTheSpot, withdrawn } from './facts/ending.facts';
import { escalated, escalationAcknowledged, escalationClosed } from './facts/escalation.facts';
import type { Facts } from './facts/facts';
import { acknowledged, filed, informationRequested, informationSupplied } from './facts/filing.facts';
import { followUpAttempted, followUpRecorded } from './facts/follow-up.facts';
import { assigned, communicationLogged, findingRecorded, signedOff, triageAssessed } from './facts/handling.facts';
import {
  evidenceAttached,
  measureCompleted,
  measurePlanned,
  respondentStatementRecorded,
  rootCauseRecorded,
} from './facts/investigation.facts';
import {
  complaintsLinked,
  legalHoldPlaced,
  legalHoldReleased,
  noteAdded,
  recordCorrected,
  sourceRowSeen,
  subjectKeyDestroyed,
} from './facts/record.facts';
import { reopened, reopenRefused, reopenRequested } from './facts/reopening.facts';
import { optionChosen, proposalRejected, resolutionProposed } from './facts/resolution.facts';

type CommandByType = { readonly [T in ComplaintCommandType]: ComplaintCommandOf<T> };

/** What each command makes happen: one that is forgotten does not compile. */
type FactsByType = {
  readonly [T in ComplaintCommandType]: (
    command: CommandByType[T],
    state: ComplaintState,
    context: ComplaintContext,
  ) => Facts;
};

const factsByType: FactsByType = {
  FileComplaint: filed,
  AcknowledgeComplaint: acknowledged,
  RequestInformation: informationRequested,
  SupplyInformation: informationSupplied,
  MarkValid: markedValid,
  MarkInvalid: markedInvalid,
  RefuseAcceptance: acceptanceRefused,
  AssessTriage: triageAssessed,
  AssignComplaint: assigned,
  SignOff: signedOff,
  ReturnAssignment: assignmentReturned,
  TransferComplaint: transferred,
  LogCommunication: communicationLogged,
  RecordFinding: findingRecorded,
  AttachEvidence: evidenceAttached,
  RecordRespondentStatement: respondentStatementRecorded,
  RecordRootCause: rootCauseRecorded,
  PlanMeasure: measurePlanned,
  CompleteMeasure: measureCompleted,
  AddNote: noteAdded,
  Escalate: escalated,
  AcknowledgeEscalation: escalationAcknowledged,
  Deescalate: escalationClosed,
  ProposeResolution: resolutionProposed,
  ChooseOption: optionChosen,
  RejectProposal: proposalRejected,
  ResolveOnTheSpot: resolvedOnTheSpot,
  CloseWithFeedback: closedWithFeedback,
  RecordFollowUp: followUpRecorded,
  RecordFollowUpAttempt: followUpAttempted,
  RequestReopen: reopenRequested,
  ReopenComplaint: reopened,
  RefuseReopen: reopenRefused,
  DisputeOutcome: outcomeDisputed,
  CorrectRecord: recordCorrected,
  WithdrawComplaint: withdrawn,
  LinkComplaint: complaintsLinked,
  PlaceLegalHold: legalHoldPlaced,
  ReleaseLegalHold: legalHoldReleased,
  SeeSourceRow: sourceRowSeen,
  DestroySubjectKey: subjectKeyDestroyed,
};

/** One type parameter ties a type to its command, so that each is answered by its own. */
const factsOfType = <T extends ComplaintCommandType>(
  type: T,
  command: CommandByType[T],
  state: ComplaintState,
  context: ComplaintContext,
): Facts => factsByType[type](command, state, context);

/** The events of a command that every rule has let through. */
export const factsOf = (command: ComplaintCommand, state: ComplaintState, context: ComplaintContext): Facts =>
  factsOfType(command.type, command, state, context);
