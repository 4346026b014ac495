import type { AcceptanceChecks, ComplaintEvent, ComplaintEventType } from '@redress/complaints/domain';
import { afterwardsEvents, handlingEvents } from './desk-events';
import { hoursAfterStart } from './recorded-events';
import { sealedText } from './sealed-text';

type EventOf<T extends ComplaintEventType> = Extract<ComplaintEvent, { type: T }>;

const holds = { holds: true } as const;

const checks: AcceptanceChecks = {
  rightsHarmed: { holds: true, note: sealedText('hurt'), evidenceIds: ['photo-1'] },
  respondentIdentified: holds,
  factsStated: holds,
  demandStated: holds,
  withinJurisdiction: { holds: false },
  notDuplicate: holds,
};

/** One event of every type, with every optional part that it can have; a type that is missing here does not compile. */
export const sampleEvents: { readonly [T in ComplaintEventType]: EventOf<T> } = {
  ...handlingEvents,
  ...afterwardsEvents,
  ComplaintFiled: {
    type: 'ComplaintFiled',
    data: {
      complaintNo: '20260302-ABCDEFGHJ0',
      matterKind: 'complaint',
      anonymity: 'named',
      receivedOn: '2026-03-02',
      channel: 'phone',
      originKind: 'hotline',
      category: { scheme: 'city', code: '0301', subcode: '030102' },
      issue: { scheme: 'issue', code: 'noise' },
      language: 'zh',
      respondent: { organisation: 'Bus Company', unitId: 'buses', staffRef: 's-1', name: sealedText('Mr Li') },
      complainant: { name: sealedText('Ms Wang'), contact: sealedText('13800000000'), account: sealedText('wang7') },
      subject: sealedText('噪音'),
      narrative: sealedText('夜间施工'),
      demand: sealedText('停工'),
      incident: {
        from: '2026-02-27',
        to: '2026-03-01',
        place: { areaCode: '310113', postalCode: sealedText('201900'), address: sealedText('1 Long Road') },
      },
      tags: ['night'],
      firstReceiverId: 'directory:u-1',
      consent: { publish: 'no', shareWithRespondent: 'yes' },
      externalRef: { system: 'old12345', id: '42' },
      sourceRow: sealedText('mac'),
      assumed: ['zone'],
    },
  },
  ComplaintAcknowledged: {
    type: 'ComplaintAcknowledged',
    data: { method: 'sms', steps: ['check', 'assign'], promisedDates: ['2026-03-09'] },
  },
  InformationRequested: {
    type: 'InformationRequested',
    data: { items: [sealedText('a photo'), sealedText('a date')], medium: 'phone' },
  },
  InformationSupplied: { type: 'InformationSupplied', data: { items: [sealedText('the photo')], medium: 'app' } },
  SourceRowSeen: { type: 'SourceRowSeen', data: { sourceRow: sealedText('mac 2') } },
  AcceptanceChecked: { type: 'AcceptanceChecked', data: { checks } },
  ComplaintMarkedValid: {
    type: 'ComplaintMarkedValid',
    data: {
      criteria: [
        { criterion: 'legalBreach', clauseRef: 'law 3' },
        { criterion: 'standardOrPromiseBreach', clauseRef: 'promise 1', evidenceIds: ['photo-1'] },
      ],
    },
  },
  ComplaintMarkedInvalid: {
    type: 'ComplaintMarkedInvalid',
    data: { checks, reasons: sealedText('no breach'), remediesTold: ['court'], endedOn: '2026-03-02' },
  },
  AcceptanceRefused: {
    type: 'AcceptanceRefused',
    data: {
      checks,
      refusalCode: 'outside',
      reasons: sealedText('not ours'),
      routeOutTo: 'housing office',
      remediesTold: ['court'],
      endedOn: '2026-03-02',
    },
  },
  ReviewWindowOpened: { type: 'ReviewWindowOpened', data: { until: hoursAfterStart(720) } },
  TriageAssessed: {
    type: 'TriageAssessed',
    data: {
      category: { scheme: 'city', code: '0402' },
      severity: 3,
      complexity: 'complex',
      urgency: 'urgent',
      sensitivity: 'sensitive',
      flags: ['minor'],
      source: 'human',
    },
  },
  ComplaintAssigned: {
    type: 'ComplaintAssigned',
    data: { unitId: 'roads', handlerId: 'directory:u-9', attemptNo: 1, dispatchBasis: 'duty list 4', by: 'manual' },
  },
  AssignmentSigned: { type: 'AssignmentSigned', data: { unitId: 'roads', signedBy: 'directory:u-9' } },
  HandlerNamed: { type: 'HandlerNamed', data: { handlerId: 'directory:u-17' } },
  CommunicationLogged: {
    type: 'CommunicationLogged',
    data: {
      direction: 'outbound',
      counterparty: 'complainant',
      medium: 'phone',
      kind: 'progress',
      successful: 'yes',
      timely: 'yes',
      summary: sealedText('told her'),
    },
  },
  FindingRecorded: {
    type: 'FindingRecorded',
    data: { finding: 'partly', basis: sealedText('site visit'), evidenceIds: ['photo-2'] },
  },
  NoteAdded: { type: 'NoteAdded', data: { text: sealedText('call again') } },
  RecordCorrected: {
    type: 'RecordCorrected',
    data: {
      targetEventId: 'event-0',
      correction: { field: 'channel', value: 'letter' },
      reason: sealedText('it was a letter'),
    },
  },
  ComplaintEscalated: {
    type: 'ComplaintEscalated',
    data: {
      escalationId: 'escalation-1',
      level: 2,
      reason: 'silence',
      statement: sealedText('nobody answers'),
      toUnit: 'supervision',
      deadlineId: 'resolve-1',
    },
  },
  EscalationTargetMissing: {
    type: 'EscalationTargetMissing',
    data: { escalationId: 'escalation-1', levelAsked: 1, fallbackUnit: 'supervision' },
  },
  EscalationAcknowledged: {
    type: 'EscalationAcknowledged',
    data: { escalationId: 'escalation-1', plan: sealedText('visit on Monday') },
  },
  FeedbackDelivered: {
    type: 'FeedbackDelivered',
    data: {
      feedback: {
        text: sealedText('已处理'),
        form: 'written',
        medium: 'letter',
        measures: sealedText('罚款'),
        improvements: sealedText('巡查'),
        followUpPlan: sealedText('回访'),
      },
    },
  },
  ComplaintClosedWithFeedback: {
    type: 'ComplaintClosedWithFeedback',
    data: {
      finding: 'upheld',
      outcome: 'remedied',
      timely: 'yes',
      windows: { reopenUntil: hoursAfterStart(800), disputeUntil: hoursAfterStart(900) },
      remediesTold: ['review'],
      endedOn: '2026-03-02',
      followUpWaived: 'anonymous',
    },
  },
  OutcomeDisputed: {
    type: 'OutcomeDisputed',
    data: { stage: 1, statement: sealedText('still noisy'), contestedEventIds: ['event-1'] },
  },
  ComplaintWithdrawn: {
    type: 'ComplaintWithdrawn',
    data: { reason: sealedText('moved away'), verifiedBy: 'call back', endedOn: '2026-03-02' },
  },
  DeadlineSet: {
    type: 'DeadlineSet',
    data: {
      deadlineId: 'resolve-1',
      kind: 'resolve',
      startRevision: '0',
      startAt: hoursAfterStart(0),
      amount: 15,
      unit: 'd',
      dueAt: hoursAfterStart(360),
      warnAt: [hoursAfterStart(180)],
      pausedByInformationRequest: true,
      packId: 'hotline',
      packVersion: '1',
    },
  },
  ClockPaused: {
    type: 'ClockPaused',
    data: { deadlineIds: ['resolve-1'], pausedAt: hoursAfterStart(2), ground: 'awaitingComplainant' },
  },
  ClockResumed: {
    type: 'ClockResumed',
    data: {
      pausedMilliseconds: 3_600_000,
      deadlines: [{ deadlineId: 'resolve-1', dueAt: hoursAfterStart(361) }],
      cause: 'reply',
    },
  },
  DeadlineMet: {
    type: 'DeadlineMet',
    data: { deadlineId: 'resolve-1', metByRevision: '2', marginMilliseconds: 7_200_000 },
  },
  DeadlineBreached: {
    type: 'DeadlineBreached',
    data: {
      deadlineId: 'resolve-1',
      byRevision: '2',
      overdueByMilliseconds: 60_000,
      unitId: 'roads',
      handlerId: 'directory:u-17',
    },
  },
  DeadlineCancelled: { type: 'DeadlineCancelled', data: { deadlineId: 'resolve-1', cause: 'ended' } },
  SubjectKeyDestroyed: { type: 'SubjectKeyDestroyed', data: { kid: 'key-1', erasureId: 'erasure-1' } },
};
