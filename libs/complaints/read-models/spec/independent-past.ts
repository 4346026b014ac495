import type { ComplaintEvent } from '@redress/complaints/domain';
import type { Instant } from '@redress/kernel';
import type { RecordedComplaint } from '../src';
import { openAll } from './sealed-text';

type EventOf<T extends ComplaintEvent['type']> = Extract<ComplaintEvent, { type: T }>;
/**
 * The time rules of the ledger format and a few fields of a case, said once more by other means: each question asks the events anew, nothing is folded
 * into a document. It shares no code with the read models, so that the two can agree only by both being right. `undefined`: not filed yet.
 */
export const independentPast = (events: readonly RecordedComplaint[], at: Instant, knownAt: Instant) => {
  const isIn = ({ event, occurredAt, recordedAt }: RecordedComplaint): boolean => {
    if (recordedAt > knownAt) return false;
    if (event.type !== 'RecordCorrected') return occurredAt <= at;
    const target = events.find(({ id }) => id === event.data.targetEventId);
    return target !== undefined && isIn(target);
  };
  const past = events.filter(isIn);
  const all = <T extends ComplaintEvent['type']>(type: T) =>
    past.map(({ event }) => event).filter((event): event is EventOf<T> => event.type === type);
  const [filed] = all('ComplaintFiled');
  if (filed === undefined) return undefined;

  let [channel, channelBy] = [filed.data.channel, 'event-0'];
  let [category, categoryBy] = [filed.data.category?.code, 'event-0'];
  let [subject, subjectBy] = [filed.data.subject, 'event-0'];
  for (const { id, event } of past) {
    if (event.type === 'TriageAssessed' && event.data.category) [category, categoryBy] = [event.data.category.code, id];
    if (event.type !== 'RecordCorrected') continue;
    const { targetEventId: target, correction } = event.data;
    if (correction.field === 'channel' && target === channelBy) [channel, channelBy] = [correction.value, id];
    if (correction.field === 'category' && target === categoryBy) [category, categoryBy] = [correction.value.code, id];
    if (correction.field === 'subject' && target === subjectBy) [subject, subjectBy] = [correction.value, id];
  }
  return {
    status: past.flatMap(({ event }) => statusOf(event) ?? []).at(-1),
    channel,
    category,
    subject: subject && openAll(subject),
    notes: all('NoteAdded').length,
    talks: all('CommunicationLogged').length,
    unit: past.reduce<string | undefined>((unit, { event }) => unitAfter(event, unit), undefined),
    returns: all('AssignmentReturned').length,
    transfers: all('ComplaintTransferred').map(({ data }) => data.toUnit),
    evidence: all('EvidenceAttached').map(({ data }) => data.evidenceId),
    statements: all('RespondentStatementRecorded').map(({ data }) => openAll(data.text)),
    rootCause: all('RootCauseRecorded').at(-1)?.data.causeCode,
    measuresDone: all('MeasurePlanned').map(({ data: { measureId } }) =>
      all('MeasureCompleted').some(({ data }) => data.measureId === measureId),
    ),
    chosen: all('ResolutionProposed').map(
      ({ data: { version } }) =>
        all('OptionChosen').findLast(({ data }) => data.version === version)?.data.optionId ?? null,
    ),
    followUps: all('FollowUpRecorded').map(({ data }) => data.resolved),
    attempts: all('FollowUpAttempted').length,
    reopenRequests: all('ReopenRequested').length,
    granted: all('ComplaintReopened').length,
    links: all('ComplaintsLinked').length,
    holds: all('LegalHoldPlaced').map(
      ({ data: { holdId } }) => !all('LegalHoldReleased').some(({ data }) => data.holdId === holdId),
    ),
    closedEscalations: all('EscalationClosed').filter(({ data: { escalationId } }) =>
      all('ComplaintEscalated').some(({ data }) => data.escalationId === escalationId),
    ).length,
    escalations: all('ComplaintEscalated').length,
    feedbacks: all('FeedbackDelivered').map(({ data }) => openAll(data.feedback.text)),
    upTo: past.at(-1)?.revision,
  };
};

const unitAfter = ({ type, data }: ComplaintEvent, unit: string | undefined): string | undefined => {
  if (type === 'ComplaintAssigned') return data.unitId;
  if (type === 'ComplaintTransferred') return data.toUnit;
  return type === 'AssignmentReturned' || type === 'ComplaintReopened' ? undefined : unit;
};

const statusOf = ({ type, data }: ComplaintEvent): string | undefined =>
  type === 'ReopenRefused' ? data.backTo : statusAfter[type];

const statusAfter: Readonly<Partial<Record<ComplaintEvent['type'], string>>> = {
  AssignmentReturned: 'Valid',
  ComplaintTransferred: 'Assigned',
  ResolutionProposed: 'ResolutionProposed',
  ProposalRejected: 'InProgress',
  ReopenRequested: 'ReopenRequested',
  ComplaintReopened: 'Valid',
  ComplaintFiled: 'Filed',
  InformationRequested: 'NeedsInformation',
  InformationSupplied: 'Filed',
  ComplaintMarkedValid: 'Valid',
  ComplaintMarkedInvalid: 'Invalid',
  AcceptanceRefused: 'NotAccepted',
  ComplaintAssigned: 'Assigned',
  AssignmentSigned: 'InProgress',
  ComplaintClosedWithFeedback: 'Closed',
  OutcomeDisputed: 'Disputed',
  ComplaintWithdrawn: 'Withdrawn',
};
