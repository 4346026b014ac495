import type { AcceptanceChecks, ComplaintEventType } from '@redress/complaints/domain';
import type { JsonObject, JsonValue, Personal } from '@redress/kernel';
import type { ComplaintData } from '../folding/complaint-fold';

/** Stands for a person's text: the trail says that it was given, never what it says. */
const personalMark = { personal: true } as const;

const mark = (personal: Personal | undefined): JsonValue | undefined =>
  personal === undefined ? undefined : personalMark;

const marks = (items: readonly Personal[]): JsonValue => items.map(() => personalMark);

/** The fields that the event states, in this order. */
const stated = (fields: Readonly<Record<string, JsonValue | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

const checkResults = (checks: AcceptanceChecks): JsonObject => ({
  rightsHarmed: checks.rightsHarmed.holds,
  respondentIdentified: checks.respondentIdentified.holds,
  factsStated: checks.factsStated.holds,
  demandStated: checks.demandStated.holds,
  withinJurisdiction: checks.withinJurisdiction.holds,
  notDuplicate: checks.notDuplicate.holds,
});

type SetsOf<T extends ComplaintEventType> = (data: ComplaintData[T]) => JsonObject;
type Sets<T extends ComplaintEventType> = { readonly [K in T]: SetsOf<K> };

const filing: Sets<
  'ComplaintFiled' | 'ComplaintAcknowledged' | 'InformationRequested' | 'InformationSupplied' | 'SourceRowSeen'
> = {
  ComplaintFiled: (data) =>
    stated({
      status: 'Filed',
      complaintNo: data.complaintNo,
      externalRef: data.externalRef,
      receivedOn: data.receivedOn,
      matterKind: data.matterKind,
      anonymity: data.anonymity,
      channel: data.channel,
      originKind: data.originKind,
      category: data.category,
      issue: data.issue,
      language: data.language,
      tags: data.tags,
      firstReceiverId: data.firstReceiverId,
      consent: data.consent,
      'respondent/organisation': data.respondent?.organisation,
      'respondent/unitId': data.respondent?.unitId,
      'respondent/staffRef': data.respondent?.staffRef,
      'respondent/name': mark(data.respondent?.name),
      'complainant/name': mark(data.complainant?.name),
      'complainant/contact': mark(data.complainant?.contact),
      'complainant/account': mark(data.complainant?.account),
      subject: mark(data.subject),
      narrative: mark(data.narrative),
      demand: mark(data.demand),
      'incident/from': data.incident?.from,
      'incident/to': data.incident?.to,
      'incident/areaCode': data.incident?.place?.areaCode,
      'incident/postalCode': mark(data.incident?.place?.postalCode),
      'incident/address': mark(data.incident?.place?.address),
      assumed: data.assumed,
    }),
  ComplaintAcknowledged: ({ method, steps, promisedDates }) => ({ acknowledged: { method, steps, promisedDates } }),
  InformationRequested: ({ items, medium }) => ({ status: 'NeedsInformation', requested: marks(items), medium }),
  InformationSupplied: ({ items, medium }) => ({ status: 'Filed', supplied: marks(items), medium }),
  SourceRowSeen: () => ({}),
};

const acceptance: Sets<
  'AcceptanceChecked' | 'ComplaintMarkedValid' | 'ComplaintMarkedInvalid' | 'AcceptanceRefused' | 'ReviewWindowOpened'
> = {
  AcceptanceChecked: ({ checks }) => ({ checks: checkResults(checks) }),
  ComplaintMarkedValid: ({ criteria }) => ({
    status: 'Valid',
    criteria: criteria.map(({ criterion, clauseRef }) => ({ criterion, clauseRef })),
  }),
  ComplaintMarkedInvalid: ({ checks, reasons, remediesTold, endedOn }) =>
    stated({ status: 'Invalid', endedOn, checks: checkResults(checks), reasons: mark(reasons), remediesTold }),
  AcceptanceRefused: ({ checks, refusalCode, reasons, routeOutTo, remediesTold, endedOn }) =>
    stated({
      status: 'NotAccepted',
      endedOn,
      checks: checkResults(checks),
      refusalCode,
      reasons: mark(reasons),
      routeOutTo,
      remediesTold,
    }),
  ReviewWindowOpened: ({ until }) => ({ 'windows/reviewUntil': until }),
};

const handling: Sets<
  | 'TriageAssessed'
  | 'ComplaintAssigned'
  | 'AssignmentSigned'
  | 'HandlerNamed'
  | 'CommunicationLogged'
  | 'FindingRecorded'
  | 'NoteAdded'
  | 'RecordCorrected'
> = {
  TriageAssessed: ({ category, severity, complexity, urgency, sensitivity, flags, source }) =>
    stated({ category, severity, complexity, urgency, sensitivity, flags, source }),
  ComplaintAssigned: ({ unitId, handlerId, attemptNo, dispatchBasis, by }) =>
    stated({ status: 'Assigned', unit: unitId, handlerId, attemptNo, dispatchBasis, by }),
  AssignmentSigned: ({ unitId, signedBy }) => ({ status: 'InProgress', unit: unitId, signedBy }),
  HandlerNamed: ({ handlerId }) => ({ handler: handlerId }),
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

/** Where the case view holds each correctable field. */
const correctedPaths: Readonly<Record<ComplaintData['RecordCorrected']['correction']['field'], string>> = {
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

const escalation: Sets<'ComplaintEscalated' | 'EscalationTargetMissing' | 'EscalationAcknowledged'> = {
  ComplaintEscalated: ({ escalationId, level, reason, statement, toUnit, deadlineId }) =>
    stated({ escalation: escalationId, level, reason, statement: mark(statement), toUnit, deadlineId }),
  EscalationTargetMissing: ({ escalationId, levelAsked, fallbackUnit }) => ({
    escalation: escalationId,
    levelAsked,
    fallbackUnit,
  }),
  EscalationAcknowledged: ({ escalationId, plan }) => stated({ acknowledged: escalationId, plan: mark(plan) }),
};

const ending: Sets<
  'FeedbackDelivered' | 'ComplaintClosedWithFeedback' | 'OutcomeDisputed' | 'ComplaintWithdrawn' | 'SubjectKeyDestroyed'
> = {
  FeedbackDelivered: ({ feedback }) =>
    stated({
      feedback: mark(feedback.text),
      form: feedback.form,
      medium: feedback.medium,
      measures: mark(feedback.measures),
      improvements: mark(feedback.improvements),
      followUpPlan: mark(feedback.followUpPlan),
    }),
  ComplaintClosedWithFeedback: ({ finding, outcome, timely, windows, remediesTold, endedOn, followUpWaived }) =>
    stated({
      status: 'Closed',
      endedOn,
      finding,
      outcome,
      timely,
      'windows/reopenUntil': windows.reopenUntil,
      'windows/disputeUntil': windows.disputeUntil,
      remediesTold,
      followUpWaived,
    }),
  OutcomeDisputed: ({ stage, statement, contestedEventIds }) =>
    stated({ status: 'Disputed', stage, statement: mark(statement), contestedEventIds }),
  ComplaintWithdrawn: ({ reason, verifiedBy, endedOn }) =>
    stated({ status: 'Withdrawn', endedOn, reasons: mark(reason), verifiedBy }),
  SubjectKeyDestroyed: ({ kid, erasureId }) => ({ erasure: erasureId, kid }),
};

const deadlines: Sets<
  'DeadlineSet' | 'ClockPaused' | 'ClockResumed' | 'DeadlineMet' | 'DeadlineBreached' | 'DeadlineCancelled'
> = {
  DeadlineSet: ({ deadlineId, kind, startRevision, startAt, amount, unit, dueAt, packId, packVersion }) => ({
    deadline: deadlineId,
    kind,
    startRevision,
    startAt,
    length: `${amount}${unit}`,
    dueAt,
    policy: `${packId}@${packVersion}`,
  }),
  ClockPaused: ({ deadlineIds, pausedAt, ground }) => ({ paused: deadlineIds, pausedAt, ground }),
  ClockResumed: ({ pausedMilliseconds, deadlines: resumed, cause }) => ({
    resumed: resumed.map(({ deadlineId, dueAt }) => ({ deadline: deadlineId, dueAt })),
    pausedMilliseconds,
    cause,
  }),
  DeadlineMet: ({ deadlineId, metByRevision, marginMilliseconds }) => ({
    met: deadlineId,
    byRevision: metByRevision,
    marginMilliseconds,
  }),
  DeadlineBreached: ({ deadlineId, byRevision, overdueByMilliseconds, unitId, handlerId }) =>
    stated({ breached: deadlineId, byRevision, overdueByMilliseconds, unit: unitId, handler: handlerId }),
  DeadlineCancelled: ({ deadlineId, cause }) => ({ cancelled: deadlineId, cause }),
};

/** What an event of each type by itself says about the case. */
export const auditSets: Sets<ComplaintEventType> = {
  ...filing,
  ...acceptance,
  ...handling,
  ...escalation,
  ...ending,
  ...deadlines,
};
