import { assertNever, type Recorded } from '@redress/kernel';
import type { ComplaintEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import { statedTimeOf } from '../complaint.time';
import type { ComplaintStatus, Provenance } from '../complaint.values';
import { afterDeadlineEvent } from './deadline.evolve';
import { afterFiling } from './filing.evolve';
import {
  afterAcknowledgedEscalation,
  afterAssignment,
  afterCorrection,
  afterEscalation,
  afterNaming,
  afterTriage,
} from './handling.evolve';

/** The state after one more event. History is not judged again: rules change, recorded facts do not. */
export const evolveComplaint = (state: ComplaintState, recorded: Recorded<ComplaintEvent>): ComplaintState => ({
  ...afterEvent(state, recorded),
  nextRevision: recorded.revision + 1n,
});

const afterEvent = (state: ComplaintState, recorded: Recorded<ComplaintEvent>): ComplaintState => {
  const { event } = recorded;
  const stands = (status: ComplaintStatus, data: Provenance, next = state): ComplaintState => ({
    ...next,
    status,
    lastStatusChange: statedTimeOf(recorded.occurredAt, data),
  });
  switch (event.type) {
    case 'ComplaintFiled':
      return stands('Filed', event.data, afterFiling(event, recorded));
    case 'InformationRequested':
      return stands('NeedsInformation', event.data);
    case 'InformationSupplied':
      return stands('Filed', event.data);
    case 'ComplaintMarkedValid':
      return stands('Valid', event.data);
    case 'ComplaintMarkedInvalid':
      return stands('Invalid', event.data);
    case 'AcceptanceRefused':
      return stands('NotAccepted', event.data);
    case 'ComplaintAssigned':
      return stands('Assigned', event.data, afterAssignment(state, event.data));
    case 'AssignmentSigned':
      return stands('InProgress', event.data);
    case 'ComplaintClosedWithFeedback': {
      const { disputeUntil } = event.data.windows;
      return stands('Closed', event.data, disputeUntil === undefined ? state : { ...state, disputeUntil });
    }
    case 'OutcomeDisputed':
      return stands('Disputed', event.data);
    case 'ComplaintWithdrawn':
      return stands('Withdrawn', event.data);
    case 'ReviewWindowOpened':
      return { ...state, disputeUntil: event.data.until };
    case 'ComplaintAcknowledged':
      return { ...state, isAcknowledged: true };
    case 'TriageAssessed':
      return afterTriage(state, event.data, recorded);
    case 'HandlerNamed':
      return afterNaming(state, event.data);
    case 'FindingRecorded':
      return { ...state, hasFinding: true };
    case 'RecordCorrected':
      return afterCorrection(state, event.data, recorded);
    case 'ComplaintEscalated':
      return afterEscalation(state, event.data);
    case 'EscalationAcknowledged':
      return afterAcknowledgedEscalation(state, event.data);
    case 'DeadlineSet':
    case 'ClockPaused':
    case 'ClockResumed':
    case 'DeadlineMet':
    case 'DeadlineBreached':
    case 'DeadlineCancelled':
      return afterDeadlineEvent(state, event);
    case 'SubjectKeyDestroyed':
      return { ...state, destroyedKids: [...state.destroyedKids, event.data.kid] };
    case 'AcceptanceChecked':
    case 'SourceRowSeen':
    case 'CommunicationLogged':
    case 'NoteAdded':
    case 'EscalationTargetMissing':
    case 'FeedbackDelivered':
      // Part of the record, and no later decision turns on it.
      return state;
    default:
      return assertNever(event);
  }
};
