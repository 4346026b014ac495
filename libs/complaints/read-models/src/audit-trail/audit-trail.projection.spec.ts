import type { ComplaintEventType } from '@redress/complaints/domain';
import { assertFieldsOf, assertReadModel, type JsonObject, type Open } from '@redress/kernel';
import { hoursAfterStart, recordedAt } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { sealedText } from '../../spec/sealed-text';
import { writtenAndRead } from '../../spec/written-and-read';
import { auditKeyOf, auditTrail, auditTrailModel } from './audit-trail.projection';

/** A model that is not personal may not ask for a person's text. */
const neverOpened: Open = () => {
  throw new Error('The audit trail opened a person’s text');
};

const personal = { personal: true };
const checks = {
  rightsHarmed: true,
  respondentIdentified: true,
  factsStated: true,
  demandStated: true,
  withinJurisdiction: false,
  notDuplicate: true,
};

const sets: { readonly [T in ComplaintEventType]: JsonObject } = {
  ComplaintFiled: {
    status: 'Filed',
    complaintNo: '20260302-ABCDEFGHJ0',
    externalRef: { system: 'old12345', id: '42' },
    receivedOn: '2026-03-02',
    matterKind: 'complaint',
    anonymity: 'named',
    channel: 'phone',
    originKind: 'hotline',
    category: { scheme: 'city', code: '0301', subcode: '030102' },
    issue: { scheme: 'issue', code: 'noise' },
    language: 'zh',
    tags: ['night'],
    firstReceiverId: 'directory:u-1',
    consent: { publish: 'no', shareWithRespondent: 'yes' },
    'respondent/organisation': 'Bus Company',
    'respondent/unitId': 'buses',
    'respondent/staffRef': 's-1',
    'respondent/name': personal,
    'complainant/name': personal,
    'complainant/contact': personal,
    'complainant/account': personal,
    subject: personal,
    narrative: personal,
    demand: personal,
    'incident/from': '2026-02-27',
    'incident/to': '2026-03-01',
    'incident/areaCode': '310113',
    'incident/postalCode': personal,
    'incident/address': personal,
    assumed: ['zone'],
  },
  ComplaintAcknowledged: { acknowledged: { method: 'sms', steps: ['check', 'assign'], promisedDates: ['2026-03-09'] } },
  InformationRequested: { status: 'NeedsInformation', requested: [personal, personal], medium: 'phone' },
  InformationSupplied: { status: 'Filed', supplied: [personal], medium: 'app' },
  SourceRowSeen: {},
  AcceptanceChecked: { checks },
  ComplaintMarkedValid: {
    status: 'Valid',
    criteria: [
      { criterion: 'legalBreach', clauseRef: 'law 3' },
      { criterion: 'standardOrPromiseBreach', clauseRef: 'promise 1' },
    ],
  },
  ComplaintMarkedInvalid: {
    status: 'Invalid',
    endedOn: '2026-03-02',
    checks,
    reasons: personal,
    remediesTold: ['court'],
  },
  AcceptanceRefused: {
    status: 'NotAccepted',
    endedOn: '2026-03-02',
    checks,
    refusalCode: 'outside',
    reasons: personal,
    routeOutTo: 'housing office',
    remediesTold: ['court'],
  },
  ReviewWindowOpened: { 'windows/reviewUntil': hoursAfterStart(720) },
  TriageAssessed: {
    category: { scheme: 'city', code: '0402' },
    severity: 3,
    complexity: 'complex',
    urgency: 'urgent',
    sensitivity: 'sensitive',
    flags: ['minor'],
    source: 'human',
  },
  ComplaintAssigned: {
    status: 'Assigned',
    unit: 'roads',
    handlerId: 'directory:u-9',
    attemptNo: 1,
    dispatchBasis: 'duty list 4',
    by: 'manual',
  },
  AssignmentSigned: { status: 'InProgress', unit: 'roads', signedBy: 'directory:u-9' },
  HandlerNamed: { handler: 'directory:u-17' },
  CommunicationLogged: {
    direction: 'outbound',
    counterparty: 'complainant',
    medium: 'phone',
    kind: 'progress',
    successful: 'yes',
    timely: 'yes',
    summary: personal,
  },
  FindingRecorded: { finding: 'partly', basis: personal, evidenceIds: ['photo-2'] },
  NoteAdded: { note: personal },
  RecordCorrected: { channel: 'letter', target: 'event-0', reason: personal },
  ComplaintEscalated: {
    escalation: 'escalation-1',
    level: 2,
    reason: 'silence',
    statement: personal,
    toUnit: 'supervision',
    deadlineId: 'resolve-1',
  },
  EscalationTargetMissing: { escalation: 'escalation-1', levelAsked: 1, fallbackUnit: 'supervision' },
  EscalationAcknowledged: { acknowledged: 'escalation-1', plan: personal },
  FeedbackDelivered: {
    feedback: personal,
    form: 'written',
    medium: 'letter',
    measures: personal,
    improvements: personal,
    followUpPlan: personal,
  },
  ComplaintClosedWithFeedback: {
    status: 'Closed',
    endedOn: '2026-03-02',
    finding: 'upheld',
    outcome: 'remedied',
    timely: 'yes',
    'windows/reopenUntil': hoursAfterStart(800),
    'windows/disputeUntil': hoursAfterStart(900),
    remediesTold: ['review'],
    followUpWaived: 'anonymous',
  },
  OutcomeDisputed: { status: 'Disputed', stage: 1, statement: personal, contestedEventIds: ['event-1'] },
  ComplaintWithdrawn: { status: 'Withdrawn', endedOn: '2026-03-02', reasons: personal, verifiedBy: 'call back' },
  DeadlineSet: {
    deadline: 'resolve-1',
    kind: 'resolve',
    startRevision: '0',
    startAt: hoursAfterStart(0),
    length: '15d',
    dueAt: hoursAfterStart(360),
    policy: 'hotline@1',
  },
  ClockPaused: { paused: ['resolve-1'], pausedAt: hoursAfterStart(2), ground: 'awaitingComplainant' },
  ClockResumed: {
    resumed: [{ deadline: 'resolve-1', dueAt: hoursAfterStart(361) }],
    pausedMilliseconds: 3_600_000,
    cause: 'reply',
  },
  DeadlineMet: { met: 'resolve-1', byRevision: '2', marginMilliseconds: 7_200_000 },
  DeadlineBreached: {
    breached: 'resolve-1',
    byRevision: '2',
    overdueByMilliseconds: 60_000,
    unit: 'roads',
    handler: 'directory:u-17',
  },
  DeadlineCancelled: { cancelled: 'resolve-1', cause: 'ended' },
  SubjectKeyDestroyed: { erasure: 'erasure-1', kid: 'key-1' },
  AssignmentReturned: {
    status: 'Valid',
    returnedBy: 'roads',
    returnNo: 1,
    returnCode: 'wrongArea',
    legalBasis: 'duty list 4.2',
    suggestedUnit: 'water',
  },
  ComplaintTransferred: {
    status: 'Assigned',
    fromUnit: 'roads',
    unit: 'water',
    reason: personal,
    handoverNote: personal,
    clockEffect: 'none',
  },
  EvidenceAttached: {
    evidence: 'evidence-1',
    kind: 'photo',
    sha256: 'ab'.repeat(32),
    sizeBytes: 48_213,
    mediaType: 'image/jpeg',
    storageRef: 'file-7',
    description: personal,
    source: 'complainant',
    capturedAt: hoursAfterStart(-3),
  },
  RespondentStatementRecorded: { by: personal, statement: personal, evidenceIds: ['evidence-1'] },
  RootCauseRecorded: { causeCode: 'staffing', preventable: 'yes', note: personal },
  MeasurePlanned: {
    measure: 'measure-1',
    kind: 'compensation',
    description: personal,
    amount: { value: '120.50', currency: 'CNY' },
    dueOn: '2026-03-20',
    responsible: 'roads',
  },
  MeasureCompleted: { completed: 'measure-1', proof: personal, evidenceIds: ['evidence-1'] },
  ResolutionProposed: {
    status: 'ResolutionProposed',
    version: 1,
    options: [
      { option: 'option-1', measureIds: ['measure-1'], text: personal },
      { option: 'option-2', measureIds: [], text: personal },
    ],
    reasons: personal,
    complianceCheck: { lawRefs: ['law 9'], by: 'directory:u-3' },
  },
  OptionChosen: { version: 1, chosen: 'option-1', by: 'onBehalf', medium: 'phone' },
  ProposalRejected: { status: 'InProgress', rejected: 1, reason: personal, by: 'complainant', medium: 'app' },
  ResolvedOnTheSpot: { agreement: { medium: 'counter', statement: personal } },
  EscalationClosed: { closed: 'escalation-1', result: personal },
  FollowUpAttempted: { attempt: 1, on: '2026-03-09', medium: 'phone' },
  FollowUpRecorded: {
    medium: 'phone',
    resolved: 'partly',
    satisfaction: 2,
    band: 'dissatisfied',
    responded: 'yes',
    dimensions: { reliability: 1, empathy: 4 },
    suggestions: personal,
    independentOfUnit: 'roads',
  },
  FollowUpUnreachable: { unreachableAfter: 3 },
  ReopenWindowOpened: { 'windows/reopenUntil': hoursAfterStart(721) },
  ReopenRequested: {
    status: 'ReopenRequested',
    ground: 'notSolved',
    newFacts: personal,
    evidenceIds: ['evidence-1'],
  },
  ComplaintReopened: {
    status: 'Valid',
    reopenNo: 1,
    from: 'Closed',
    decidedBy: 'directory:u-5',
    toUnit: 'water',
    reasons: personal,
  },
  ReopenRefused: { status: 'Closed', reasons: personal, decidedBy: 'directory:u-5' },
  ComplaintsLinked: { link: 'followUpOf', otherId: '11aa', basis: personal },
  LegalHoldPlaced: { hold: 'hold-1', authority: 'district court 7', scope: personal },
  LegalHoldReleased: { released: 'hold-1', authority: 'district court 7', reason: personal },
};

const types = Object.values(sampleEvents);

describe('the audit trail', () => {
  it.each(types)('says what $type sets, and nothing personal', (event) => {
    const entry = auditTrail.project(undefined, recordedAt(4, event), neverOpened);

    expect(entry).toStrictEqual({
      complaintId: '7f3c',
      revision: '4',
      id: 'event-4',
      type: event.type,
      occurredAt: hoursAfterStart(4),
      precision: 'exact',
      recordedAt: hoursAfterStart(4),
      origin: 'live',
      actor: { kind: 'user', id: 'directory:u-17', role: 'handler', unit: 'roads', onBehalfOf: null },
      policy: 'hotline@1',
      commandId: 'command-4',
      eh: 'eh-4',
      sets: sets[event.type],
    });
    expect(entry && writtenAndRead(entry)).toStrictEqual(entry);
  });

  it('says of a corrected text that it was corrected, not to what', () => {
    const entry = auditTrail.project(
      undefined,
      recordedAt(1, {
        type: 'RecordCorrected',
        data: {
          targetEventId: 'event-0',
          correction: { field: 'complainantName', value: sealedText('Ms Zhang') },
          reason: sealedText('misheard'),
        },
      }),
      neverOpened,
    );

    expect(entry?.sets).toStrictEqual({ 'complainant/name': personal, target: 'event-0', reason: personal });
  });

  it('leaves out what the event does not state', () => {
    const entry = auditTrail.project(
      undefined,
      recordedAt(0, {
        type: 'ComplaintFiled',
        data: {
          complaintNo: '20260302-ABCDEFGHJ0',
          matterKind: 'notStated',
          anonymity: 'notStated',
          receivedOn: '2026-03-02',
          precision: 'day',
          zone: 'Asia/Shanghai',
        },
      }),
      neverOpened,
    );

    expect(entry?.precision).toBe('day');
    expect(entry?.sets).toStrictEqual({
      status: 'Filed',
      complaintNo: '20260302-ABCDEFGHJ0',
      receivedOn: '2026-03-02',
      matterKind: 'notStated',
      anonymity: 'notStated',
    });
  });

  it('handles every event type', () => {
    expect([...auditTrail.handles].sort()).toStrictEqual(Object.keys(sampleEvents).sort());
  });

  it('is declared as a store demands it, and gives the fields', () => {
    const entry = auditTrail.project(undefined, recordedAt(4, sampleEvents.NoteAdded), neverOpened);
    const fields = {
      complaintId: '7f3c',
      revision: 4,
      type: 'NoteAdded',
      actorKind: 'user',
      actorId: 'directory:u-17',
      actorRole: 'handler',
      actorUnit: 'roads',
      origin: 'live',
      policy: 'hotline@1',
      occurredAt: hoursAfterStart(4),
      recordedAt: hoursAfterStart(4),
      recordedIn: hoursAfterStart(4).slice(0, 16),
    };

    expect(entry && auditTrail.fieldsOf(entry)).toStrictEqual(fields);
    expect(() => assertReadModel(auditTrailModel)).not.toThrow();
    expect(() => assertFieldsOf(auditTrailModel, fields)).not.toThrow();
  });

  it('keeps the events of a case in order by their keys', () => {
    const keys = [0n, 9n, 10n, 18_446_744_073_709_551_615n].map((revision) =>
      auditKeyOf({ stream: 'complaint-7f3c', revision }),
    );

    expect(keys).toStrictEqual([
      'complaint-7f3c/00000000000000000000',
      'complaint-7f3c/00000000000000000009',
      'complaint-7f3c/00000000000000000010',
      'complaint-7f3c/18446744073709551615',
    ]);
    expect(keys.toSorted()).toStrictEqual(keys);
  });
});
