import { ordinalOf } from '../sentence-names';
import type { DataOf } from '../event-data';
import { mediumTerms } from '../terms/filing.terms';
import {
  communicationKindTerms,
  complexityTerms,
  correctableFieldTerms,
  counterpartyTerms,
  escalationReasonTerms,
  findingTerms,
  flagTerms,
  sensitivityTerms,
  urgencyTerms,
} from '../terms/handling.terms';
import type { HandlingType, Sentences } from './sentences';

const ways: Readonly<Record<DataOf<'CommunicationLogged'>['direction'], string>> = {
  inbound: 'from',
  outbound: 'to',
  internal: 'within the office, with',
};

const reached: Readonly<Record<DataOf<'CommunicationLogged'>['successful'], string>> = {
  yes: '',
  no: '; not reached',
  notStated: '',
};

export const handlingSentencesEn: Sentences<HandlingType> = {
  TriageAssessed: ({ severity, complexity, urgency, sensitivity, flags, source }, { word, list }) => {
    const by = source === 'ai' ? ' on an AI suggestion' : '';
    const flagged = flags.length === 0 ? '' : `; ${list(flags.map((flag) => word(flagTerms, flag)))}`;
    const how = [word(urgencyTerms, urgency), word(complexityTerms, complexity), word(sensitivityTerms, sensitivity)];
    return `Assessed${by}: severity ${severity} of 5, ${list(how)}${flagged}`;
  },
  ComplaintAssigned: ({ unitId, attemptNo, by, dispatchBasis }) =>
    `Assigned to ${unitId}${by === 'rule' ? ' by rule' : ''}, attempt ${attemptNo}; basis: ${dispatchBasis}`,
  AssignmentSigned: ({ unitId, signedBy }) => `${unitId} signed for the case (${signedBy})`,
  HandlerNamed: ({ handlerId }) => `${handlerId} handles the case`,
  CommunicationLogged: ({ direction, counterparty, medium, kind, successful, timely }, { word }) => {
    const medial = medium === 'notStated' ? '' : `, ${word(mediumTerms, medium)}`;
    const late = timely === 'no' ? '; not in time' : '';
    const what = `Communication ${ways[direction]} ${word(counterpartyTerms, counterparty)}${medial}`;
    return `${what}: ${word(communicationKindTerms, kind)}${reached[successful]}${late}`;
  },
  FindingRecorded: ({ finding, evidenceIds }, { word }) => {
    const count = evidenceIds.length;
    const evidence = count === 0 ? '' : `, on ${count} ${count === 1 ? 'piece' : 'pieces'} of evidence`;
    return `Finding recorded: ${word(findingTerms, finding)}${evidence}`;
  },
  NoteAdded: () => 'Note added',
  RecordCorrected: ({ targetEventId, correction }, { word, event }) =>
    `Record corrected: ${word(correctableFieldTerms, correction.field)}, as ${event(targetEventId)} had it`,
  ComplaintEscalated: ({ level, reason, toUnit }, { word }) =>
    `Escalated to level ${level}, ${toUnit}: ${word(escalationReasonTerms, reason)}`,
  EscalationTargetMissing: ({ levelAsked, fallbackUnit }) =>
    `No one was known at level ${levelAsked}: ${fallbackUnit} took the escalation`,
  EscalationAcknowledged: ({ escalationId }) => `Escalation ${ordinalOf(escalationId)} acknowledged`,
  EscalationClosed: ({ escalationId }) => `Escalation ${ordinalOf(escalationId)} closed`,
};
