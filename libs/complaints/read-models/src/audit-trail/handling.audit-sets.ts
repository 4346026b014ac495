import type { CorrectableField } from '@redress/complaints/domain';
import { mark, personalMark, stated, type Sets } from './audit-statement';

/** Where the case view holds each correctable field. */
const correctedPaths: Readonly<Record<CorrectableField, string>> = {
  channel: 'channel',
  originKind: 'originKind',
  category: 'category',
  respondentOrganisation: 'respondent/organisation',
  subject: 'subject',
  narrative: 'narrative',
  demand: 'demand',
  complainantName: 'complainant/name',
  complainantContact: 'complainant/contact',
};

export const handlingSets: Sets<
  'TriageAssessed' | 'CommunicationLogged' | 'FindingRecorded' | 'NoteAdded' | 'RecordCorrected'
> = {
  TriageAssessed: ({ category, severity, complexity, urgency, sensitivity, flags, source }) =>
    stated({ category, severity, complexity, urgency, sensitivity, flags, source }),
  CommunicationLogged: ({ direction, counterparty, medium, kind, successful, timely, summary }) =>
    stated({ direction, counterparty, medium, kind, successful, timely, summary: mark(summary) }),
  FindingRecorded: ({ finding, evidenceIds }) => ({ finding, basis: personalMark, evidenceIds }),
  NoteAdded: () => ({ note: personalMark }),
  RecordCorrected: ({ targetEventId, correction }) => ({
    [correctedPaths[correction.field]]:
      typeof correction.value === 'object' && 'kind' in correction.value ? personalMark : correction.value,
    target: targetEventId,
    reason: personalMark,
  }),
};

export const escalationSets: Sets<
  'ComplaintEscalated' | 'EscalationTargetMissing' | 'EscalationAcknowledged' | 'EscalationClosed'
> = {
  ComplaintEscalated: ({ escalationId, level, reason, statement, toUnit, deadlineId }) =>
    stated({ escalation: escalationId, level, reason, statement: mark(statement), toUnit, deadlineId }),
  EscalationTargetMissing: ({ escalationId, levelAsked, fallbackUnit }) => ({
    escalation: escalationId,
    levelAsked,
    fallbackUnit,
  }),
  EscalationAcknowledged: ({ escalationId, plan }) => stated({ acknowledged: escalationId, plan: mark(plan) }),
  EscalationClosed: ({ escalationId }) => ({ closed: escalationId, result: personalMark }),
};
