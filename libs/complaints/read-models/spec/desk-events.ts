import type { ComplaintEvent, ComplaintEventType } from '@redress/complaints/domain';
import { hoursAfterStart } from './recorded-events';
import { sealedText } from './sealed-text';

type Events<T extends ComplaintEventType> = { readonly [K in T]: Extract<ComplaintEvent, { type: K }> };

/** One event of every type between dispatch and answer, with every optional part that it can have. */
export const handlingEvents: Events<
  | 'AssignmentReturned'
  | 'ComplaintTransferred'
  | 'EvidenceAttached'
  | 'RespondentStatementRecorded'
  | 'RootCauseRecorded'
  | 'MeasurePlanned'
  | 'MeasureCompleted'
  | 'ResolutionProposed'
  | 'OptionChosen'
  | 'ProposalRejected'
  | 'ResolvedOnTheSpot'
> = {
  AssignmentReturned: {
    type: 'AssignmentReturned',
    data: {
      unitId: 'roads',
      returnCode: 'wrongArea',
      legalBasis: 'duty list 4.2',
      suggestedUnit: 'water',
      returnNo: 1,
    },
  },
  ComplaintTransferred: {
    type: 'ComplaintTransferred',
    data: {
      fromUnit: 'roads',
      toUnit: 'water',
      reason: sealedText('a pipe'),
      handoverNote: sealedText('dig there'),
      clockEffect: 'none',
    },
  },
  EvidenceAttached: {
    type: 'EvidenceAttached',
    data: {
      evidenceId: 'evidence-1',
      kind: 'photo',
      sha256: 'ab'.repeat(32),
      sizeBytes: 48_213,
      mediaType: 'image/jpeg',
      storageRef: 'file-7',
      description: sealedText('the hole'),
      source: 'complainant',
      capturedAt: hoursAfterStart(-3),
    },
  },
  RespondentStatementRecorded: {
    type: 'RespondentStatementRecorded',
    data: { by: sealedText('site manager'), text: sealedText('we had a permit'), evidenceIds: ['evidence-1'] },
  },
  RootCauseRecorded: {
    type: 'RootCauseRecorded',
    data: { causeCode: 'staffing', preventable: 'yes', note: sealedText('night shift') },
  },
  MeasurePlanned: {
    type: 'MeasurePlanned',
    data: {
      measureId: 'measure-1',
      kind: 'compensation',
      description: sealedText('pay the tyre'),
      amount: { value: '120.50', currency: 'CNY' },
      dueOn: '2026-03-20',
      responsible: 'roads',
    },
  },
  MeasureCompleted: {
    type: 'MeasureCompleted',
    data: { measureId: 'measure-1', proof: sealedText('receipt'), evidenceIds: ['evidence-1'] },
  },
  ResolutionProposed: {
    type: 'ResolutionProposed',
    data: {
      version: 1,
      options: [
        { optionId: 'option-1', measureIds: ['measure-1'], text: sealedText('we pay') },
        { optionId: 'option-2', measureIds: [], text: sealedText('we explain') },
      ],
      reasons: sealedText('no more is owed'),
      complianceCheck: { lawRefs: ['law 9'], by: 'directory:u-3' },
    },
  },
  OptionChosen: {
    type: 'OptionChosen',
    data: { version: 1, optionId: 'option-1', by: 'onBehalf', medium: 'phone' },
  },
  ProposalRejected: {
    type: 'ProposalRejected',
    data: { version: 1, reason: sealedText('too little'), by: 'complainant', medium: 'app' },
  },
  ResolvedOnTheSpot: {
    type: 'ResolvedOnTheSpot',
    data: { agreement: { medium: 'counter', statement: sealedText('agreed') } },
  },
};

/** The same of what comes after the end of a case, and beside it. */
export const afterwardsEvents: Events<
  | 'EscalationClosed'
  | 'FollowUpAttempted'
  | 'FollowUpRecorded'
  | 'FollowUpUnreachable'
  | 'ReopenWindowOpened'
  | 'ReopenRequested'
  | 'ComplaintReopened'
  | 'ReopenRefused'
  | 'ComplaintsLinked'
  | 'LegalHoldPlaced'
  | 'LegalHoldReleased'
> = {
  EscalationClosed: {
    type: 'EscalationClosed',
    data: { escalationId: 'escalation-1', result: sealedText('visited') },
  },
  FollowUpAttempted: { type: 'FollowUpAttempted', data: { n: 1, on: '2026-03-09', medium: 'phone' } },
  FollowUpRecorded: {
    type: 'FollowUpRecorded',
    data: {
      medium: 'phone',
      resolved: 'partly',
      satisfaction: 2,
      band: 'dissatisfied',
      responded: 'yes',
      dimensions: { reliability: 1, empathy: 4 },
      suggestions: sealedText('come earlier'),
      independentOfUnit: 'roads',
    },
  },
  FollowUpUnreachable: { type: 'FollowUpUnreachable', data: { attempts: 3 } },
  ReopenWindowOpened: { type: 'ReopenWindowOpened', data: { until: hoursAfterStart(721) } },
  ReopenRequested: {
    type: 'ReopenRequested',
    data: { ground: 'notSolved', newFacts: sealedText('open again'), evidenceIds: ['evidence-1'] },
  },
  ComplaintReopened: {
    type: 'ComplaintReopened',
    data: {
      reopenNo: 1,
      from: 'Closed',
      decidedBy: 'directory:u-5',
      toUnit: 'water',
      reasons: sealedText('she is right'),
    },
  },
  ReopenRefused: {
    type: 'ReopenRefused',
    data: { reasons: sealedText('nothing new'), decidedBy: 'directory:u-5', backTo: 'Closed' },
  },
  ComplaintsLinked: {
    type: 'ComplaintsLinked',
    data: { type: 'followUpOf', otherId: '11aa', basis: sealedText('the same hole') },
  },
  LegalHoldPlaced: {
    type: 'LegalHoldPlaced',
    data: { holdId: 'hold-1', authority: 'district court 7', scope: sealedText('all of it') },
  },
  LegalHoldReleased: {
    type: 'LegalHoldReleased',
    data: { holdId: 'hold-1', authority: 'district court 7', reason: sealedText('settled') },
  },
};
