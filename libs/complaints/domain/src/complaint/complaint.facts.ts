import { assertNever } from '@redress/kernel';
import type { ComplaintCommand } from './complaint.commands';
import type { ComplaintContext } from './complaint.context';
import type { ComplaintState } from './complaint.state';
import { acceptanceRefused, markedInvalid, markedValid } from './facts/acceptance.facts';
import { closedWithFeedback, outcomeDisputed, withdrawn } from './facts/ending.facts';
import { escalated, escalationAcknowledged } from './facts/escalation.facts';
import type { Facts } from './facts/facts';
import { acknowledged, filed, informationRequested, informationSupplied } from './facts/filing.facts';
import { assigned, communicationLogged, findingRecorded, signedOff, triageAssessed } from './facts/handling.facts';
import { noteAdded, recordCorrected, sourceRowSeen, subjectKeyDestroyed } from './facts/record.facts';

/** The events of a command that every rule has let through. */
export const factsOf = (command: ComplaintCommand, state: ComplaintState, context: ComplaintContext): Facts => {
  switch (command.type) {
    case 'FileComplaint':
      return filed(command, state, context);
    case 'AcknowledgeComplaint':
      return acknowledged(command, state, context);
    case 'RequestInformation':
      return informationRequested(command, state, context);
    case 'SupplyInformation':
      return informationSupplied(command, state, context);
    case 'MarkValid':
      return markedValid(command, state, context);
    case 'MarkInvalid':
      return markedInvalid(command, state, context);
    case 'RefuseAcceptance':
      return acceptanceRefused(command, state, context);
    case 'AssessTriage':
      return triageAssessed(command, state, context);
    case 'AssignComplaint':
      return assigned(command, state, context);
    case 'SignOff':
      return signedOff(command, state, context);
    case 'LogCommunication':
      return communicationLogged(command, state, context);
    case 'RecordFinding':
      return findingRecorded(command, state, context);
    case 'AddNote':
      return noteAdded(command, state, context);
    case 'Escalate':
      return escalated(command, state, context);
    case 'AcknowledgeEscalation':
      return escalationAcknowledged(command, state, context);
    case 'CloseWithFeedback':
      return closedWithFeedback(command, state, context);
    case 'DisputeOutcome':
      return outcomeDisputed(command, state, context);
    case 'CorrectRecord':
      return recordCorrected(command);
    case 'WithdrawComplaint':
      return withdrawn(command, state, context);
    case 'SeeSourceRow':
      return sourceRowSeen(command);
    case 'DestroySubjectKey':
      return subjectKeyDestroyed(command);
    default:
      return assertNever(command);
  }
};
