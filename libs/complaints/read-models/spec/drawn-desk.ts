import type { ComplaintCommand, ComplaintState } from '@redress/complaints/domain';
import { closing } from './drawn-closing';
import type { Choice } from './drawn-choice';
import { pick } from './drawn-choice';
import { sealedText } from './sealed-text';

type Commands = readonly [ComplaintCommand, ...ComplaintCommand[]];

/** What is gathered and noted beside the steps of the desk, in an order that some of it can be answered in. */
export const recordOfDesk = ({ measures, legalHolds, escalations }: ComplaintState, { which }: Choice): Commands => [
  {
    type: 'AttachEvidence',
    data: {
      kind: 'photo',
      sha256: String(which).padStart(64, 'e'),
      sizeBytes: 1 + which,
      mediaType: 'image/png',
      storageRef: `file-${which}`,
      description: sealedText(`photo ${which}`),
      source: 'complainant',
    },
  },
  {
    type: 'RecordRespondentStatement',
    data: { by: sealedText('manager'), text: sealedText(`statement ${which}`), evidenceIds: [] },
  },
  { type: 'RecordRootCause', data: { causeCode: `cause-${which % 4}`, preventable: 'yes' } },
  {
    type: 'PlanMeasure',
    data: {
      kind: 'corrective',
      description: sealedText(`measure ${which}`),
      dueOn: '2026-04-01',
      responsible: 'roads',
    },
  },
  {
    type: 'CompleteMeasure',
    data: {
      measureId: measures[which % Math.max(1, measures.length)]?.measureId ?? 'none',
      proof: sealedText('done'),
      evidenceIds: [],
    },
  },
  { type: 'LinkComplaint', data: { type: 'relatedTo', otherId: `other-${which % 5}`, basis: sealedText('alike') } },
  { type: 'PlaceLegalHold', data: { authority: `court ${which % 3}`, scope: sealedText('all') } },
  {
    type: 'ReleaseLegalHold',
    data: {
      holdId: legalHolds[which % Math.max(1, legalHolds.length)]?.holdId ?? 'none',
      authority: 'court',
      reason: sealedText('over'),
    },
  },
  {
    type: 'Deescalate',
    data: {
      escalationId: escalations[which % Math.max(1, escalations.length)]?.escalationId ?? 'none',
      result: sealedText('settled'),
    },
  },
];

export const returnAssignment = (which: number): ComplaintCommand => ({
  type: 'ReturnAssignment',
  data: { returnCode: 'wrongDuty', legalBasis: 'list 4', ...(which % 2 === 0 ? {} : { suggestedUnit: 'parks' }) },
});

export const transfer = (which: number): ComplaintCommand => ({
  type: 'TransferComplaint',
  data: { toUnit: pick(['roads', 'parks', 'buses'], which), reason: sealedText('theirs') },
});

export const onTheSpot = (which: number): ComplaintCommand => ({
  type: 'ResolveOnTheSpot',
  data: { ...closing(which), agreement: { medium: 'phone', statement: sealedText('fine') } },
});

/** What a unit may do to bring the case to an answer that the complainant agrees to. */
export const propose = ({ measures }: ComplaintState, which: number): ComplaintCommand => ({
  type: 'ProposeResolution',
  data: {
    options: Array.from({ length: 1 + (which % 2) }, (_, index) => ({
      measureIds: measures.slice(0, index).map(({ measureId }) => measureId),
      text: sealedText(`option ${index}`),
    })),
    reasons: sealedText('no more'),
    complianceCheck: { lawRefs: ['law 9'], by: 'directory:u-3' },
  },
});

export const answersToProposal = (which: number): Commands => [
  { type: 'ChooseOption', data: { optionId: `option-${1 + (which % 2)}`, medium: 'phone' } },
  { type: 'CloseWithFeedback', data: closing(which) },
  { type: 'RejectProposal', data: { reason: sealedText('too little'), medium: 'app' } },
];

const followUps = (which: number): Commands => [
  { type: 'RecordFollowUpAttempt', data: { medium: pick(['phone', 'sms', 'app'], which) } },
  {
    type: 'RecordFollowUp',
    data: { medium: 'phone', resolved: pick(['yes', 'partly', 'no'], which), responded: 'yes' },
  },
];

const requestReopen = (which: number): ComplaintCommand => ({
  type: 'RequestReopen',
  data: { ground: pick(['notSolved', 'recurrence', 'newFacts'], which), newFacts: sealedText('new'), evidenceIds: [] },
});

const dispute: ComplaintCommand = {
  type: 'DisputeOutcome',
  data: { statement: sealedText('no'), contestedEventIds: [] },
};

/** What can follow on an end. */
export const afterEnd = ({ status }: ComplaintState, which: number): Commands => {
  if (status === 'Closed') return [requestReopen(which), dispute, ...followUps(which)];
  return status === 'Withdrawn' ? [requestReopen(which)] : [dispute, requestReopen(which)];
};

export const reopenDecisions: Commands = [
  { type: 'ReopenComplaint', data: { reasons: sealedText('so it is') } },
  { type: 'RefuseReopen', data: { reasons: sealedText('nothing new') } },
];
