import type { ComplaintEventType } from '@redress/complaints/domain';
import { changesOf, type FieldChange } from '../past-state/view-changes';
import { hoursAfterStart, recordedAt, recordedInOrder } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll } from '../../spec/sealed-text';
import { caseView } from './case-view.projection';

const text = (words: string) => ({ text: words, kid: 'key-1' });
const moment = (revision: number) => ({
  at: hoursAfterStart(revision),
  precision: 'exact',
  zone: null,
  recordedAt: hoursAfterStart(revision),
});
const held = { holds: true, note: null, evidenceIds: [] };
const checksPart = {
  rightsHarmed: { holds: true, note: text('hurt'), evidenceIds: ['photo-1'] },
  respondentIdentified: held,
  factsStated: held,
  demandStated: held,
  withinJurisdiction: { holds: false, note: null, evidenceIds: [] },
  notDuplicate: held,
};
const ending = {
  ended: moment(1),
  endedOn: '2026-03-02',
  finding: null,
  outcome: null,
  reasons: null,
  refusalCode: null,
  routeOutTo: null,
  verifiedBy: null,
  remediesTold: [],
  followUpWaived: null,
};
const due = '2026-03-17T01:00:00.000Z';
const anHourLater = '2026-03-17T02:00:00.000Z';
const deadline = {
  deadlineId: 'resolve-1',
  kind: 'resolve',
  status: 'running',
  dueAt: due,
  overdueFrom: due,
  startAt: hoursAfterStart(0),
  amount: 15,
  unit: 'd',
  warnAt: [hoursAfterStart(180)],
  pausedByInformationRequest: true,
  policy: 'hotline@1',
  marginMilliseconds: null,
  overdueByMilliseconds: null,
  cancelledBecause: null,
  history: [{ happened: 'set', at: hoursAfterStart(1), countsAt: hoursAfterStart(0), dueAt: due, revision: '1' }],
};
const noLongerDue = [
  { path: '/overdueFrom', before: due },
  { path: '/nextDueAt', before: due },
];

type Example = Readonly<{
  /** What stands between the filing and the event. */
  given?: readonly ComplaintEventType[];
  when: ComplaintEventType;
  then: readonly FieldChange[];
}>;

/** What each event changes in the view. Filing, from which everything comes, has a test of its own. */
const examples: { readonly [T in Exclude<ComplaintEventType, 'ComplaintFiled'>]: Example & { when: T } } = {
  ComplaintAcknowledged: {
    when: 'ComplaintAcknowledged',
    then: [
      {
        path: '/acknowledged',
        after: { method: 'sms', steps: ['check', 'assign'], promisedDates: ['2026-03-09'], moment: moment(1) },
      },
    ],
  },
  InformationRequested: {
    when: 'InformationRequested',
    then: [
      { path: '/status', before: 'Filed', after: 'NeedsInformation' },
      {
        path: '/information/0',
        after: { items: [text('a photo'), text('a date')], medium: 'phone', requested: moment(1), supplied: null },
      },
    ],
  },
  InformationSupplied: {
    given: ['InformationRequested'],
    when: 'InformationSupplied',
    then: [
      { path: '/status', before: 'NeedsInformation', after: 'Filed' },
      {
        path: '/information/0/supplied',
        after: { items: [text('the photo')], medium: 'app', moment: moment(2) },
      },
    ],
  },
  SourceRowSeen: { when: 'SourceRowSeen', then: [] },
  AcceptanceChecked: { when: 'AcceptanceChecked', then: [{ path: '/checks', after: checksPart }] },
  ComplaintMarkedValid: {
    when: 'ComplaintMarkedValid',
    then: [
      { path: '/status', before: 'Filed', after: 'Valid' },
      { path: '/criteria/0', after: { criterion: 'legalBreach', clauseRef: 'law 3', evidenceIds: [] } },
      {
        path: '/criteria/1',
        after: { criterion: 'standardOrPromiseBreach', clauseRef: 'promise 1', evidenceIds: ['photo-1'] },
      },
    ],
  },
  ComplaintMarkedInvalid: {
    when: 'ComplaintMarkedInvalid',
    then: [
      { path: '/status', before: 'Filed', after: 'Invalid' },
      { path: '/checks', after: checksPart },
      {
        path: '/endings/0',
        after: { status: 'Invalid', ...ending, reasons: text('no breach'), remediesTold: ['court'] },
      },
    ],
  },
  AcceptanceRefused: {
    when: 'AcceptanceRefused',
    then: [
      { path: '/status', before: 'Filed', after: 'NotAccepted' },
      { path: '/checks', after: checksPart },
      {
        path: '/endings/0',
        after: {
          status: 'NotAccepted',
          ...ending,
          reasons: text('not ours'),
          refusalCode: 'outside',
          routeOutTo: 'housing office',
          remediesTold: ['court'],
        },
      },
    ],
  },
  ReviewWindowOpened: {
    when: 'ReviewWindowOpened',
    then: [{ path: '/windows/reviewUntil', after: hoursAfterStart(720) }],
  },
  TriageAssessed: {
    when: 'TriageAssessed',
    then: [
      { path: '/category/code', before: '0301', after: '0402' },
      { path: '/category/subcode', before: '030102' },
      {
        path: '/triage',
        after: {
          severity: 3,
          complexity: 'complex',
          urgency: 'urgent',
          sensitivity: 'sensitive',
          flags: ['minor'],
          source: 'human',
          assessed: moment(1),
        },
      },
    ],
  },
  ComplaintAssigned: {
    when: 'ComplaintAssigned',
    then: [
      { path: '/status', before: 'Filed', after: 'Assigned' },
      { path: '/unit', after: 'roads' },
      {
        path: '/attempts/0',
        after: {
          attemptNo: 1,
          unitId: 'roads',
          askedHandlerId: 'directory:u-9',
          dispatchBasis: 'duty list 4',
          by: 'manual',
          assigned: moment(1),
          signed: null,
          named: null,
          left: null,
        },
      },
    ],
  },
  AssignmentSigned: {
    given: ['ComplaintAssigned'],
    when: 'AssignmentSigned',
    then: [
      { path: '/status', before: 'Assigned', after: 'InProgress' },
      { path: '/attempts/0/signed', after: { by: 'directory:u-9', moment: moment(2) } },
    ],
  },
  HandlerNamed: {
    given: ['ComplaintAssigned', 'AssignmentSigned'],
    when: 'HandlerNamed',
    then: [
      { path: '/handler', after: 'directory:u-17' },
      { path: '/attempts/0/named', after: { handlerId: 'directory:u-17', moment: moment(3) } },
    ],
  },
  CommunicationLogged: {
    when: 'CommunicationLogged',
    then: [{ path: '/communicationCount', before: 0, after: 1 }],
  },
  FindingRecorded: {
    when: 'FindingRecorded',
    then: [
      { path: '/finding', after: 'partly' },
      {
        path: '/findingBasis',
        after: { basis: text('site visit'), evidenceIds: ['photo-2'], recorded: moment(1) },
      },
    ],
  },
  NoteAdded: { when: 'NoteAdded', then: [{ path: '/noteCount', before: 0, after: 1 }] },
  RecordCorrected: {
    when: 'RecordCorrected',
    then: [
      { path: '/channel', before: 'phone', after: 'letter' },
      {
        path: '/corrections/event-1',
        after: {
          field: 'channel',
          targetEventId: 'event-0',
          eventId: 'event-1',
          applied: true,
          reason: text('it was a letter'),
          correctedAt: hoursAfterStart(1),
        },
      },
    ],
  },
  ComplaintEscalated: {
    when: 'ComplaintEscalated',
    then: [
      {
        path: '/escalations/escalation-1',
        after: {
          escalationId: 'escalation-1',
          level: 2,
          reason: 'silence',
          statement: text('nobody answers'),
          toUnit: 'supervision',
          deadlineId: 'resolve-1',
          status: 'open',
          raised: moment(1),
          acknowledged: null,
          plan: null,
          closed: null,
          result: null,
          targetMissing: null,
        },
      },
    ],
  },
  EscalationTargetMissing: {
    given: ['ComplaintEscalated'],
    when: 'EscalationTargetMissing',
    then: [
      {
        path: '/escalations/escalation-1/targetMissing',
        after: { levelAsked: 1, fallbackUnit: 'supervision' },
      },
    ],
  },
  EscalationAcknowledged: {
    given: ['ComplaintEscalated'],
    when: 'EscalationAcknowledged',
    then: [
      { path: '/escalations/escalation-1/status', before: 'open', after: 'acknowledged' },
      { path: '/escalations/escalation-1/acknowledged', after: moment(2) },
      { path: '/escalations/escalation-1/plan', after: text('visit on Monday') },
    ],
  },
  FeedbackDelivered: {
    when: 'FeedbackDelivered',
    then: [
      {
        path: '/feedbacks/0',
        after: {
          text: text('已处理'),
          form: 'written',
          medium: 'letter',
          measures: text('罚款'),
          improvements: text('巡查'),
          followUpPlan: text('回访'),
          delivered: moment(1),
        },
      },
    ],
  },
  ComplaintClosedWithFeedback: {
    when: 'ComplaintClosedWithFeedback',
    then: [
      { path: '/status', before: 'Filed', after: 'Closed' },
      { path: '/finding', after: 'upheld' },
      { path: '/outcome', after: 'remedied' },
      { path: '/timely', after: 'yes' },
      { path: '/windows/reopenUntil', after: hoursAfterStart(800) },
      { path: '/windows/disputeUntil', after: hoursAfterStart(900) },
      {
        path: '/endings/0',
        after: {
          status: 'Closed',
          ...ending,
          finding: 'upheld',
          outcome: 'remedied',
          remediesTold: ['review'],
          followUpWaived: 'anonymous',
        },
      },
    ],
  },
  OutcomeDisputed: {
    given: ['ComplaintClosedWithFeedback'],
    when: 'OutcomeDisputed',
    then: [
      { path: '/status', before: 'Closed', after: 'Disputed' },
      {
        path: '/disputes/0',
        after: { stage: 1, statement: text('still noisy'), contestedEventIds: ['event-1'], disputed: moment(2) },
      },
    ],
  },
  ComplaintWithdrawn: {
    when: 'ComplaintWithdrawn',
    then: [
      { path: '/status', before: 'Filed', after: 'Withdrawn' },
      {
        path: '/endings/0',
        after: { status: 'Withdrawn', ...ending, reasons: text('moved away'), verifiedBy: 'call back' },
      },
    ],
  },
  DeadlineSet: {
    when: 'DeadlineSet',
    then: [
      { path: '/deadlines/resolve-1', after: deadline },
      { path: '/overdueFrom', after: due },
      { path: '/nextDueAt', after: due },
    ],
  },
  ClockPaused: {
    given: ['DeadlineSet'],
    when: 'ClockPaused',
    then: [
      { path: '/deadlines/resolve-1/status', before: 'running', after: 'paused' },
      { path: '/deadlines/resolve-1/overdueFrom', before: due },
      ...noLongerDue,
    ],
  },
  ClockResumed: {
    given: ['DeadlineSet', 'ClockPaused'],
    when: 'ClockResumed',
    then: [
      { path: '/deadlines/resolve-1/status', before: 'paused', after: 'running' },
      { path: '/deadlines/resolve-1/dueAt', before: due, after: anHourLater },
      { path: '/deadlines/resolve-1/overdueFrom', after: anHourLater },
      { path: '/overdueFrom', after: anHourLater },
      { path: '/nextDueAt', after: anHourLater },
    ],
  },
  DeadlineMet: {
    given: ['DeadlineSet'],
    when: 'DeadlineMet',
    then: [
      { path: '/deadlines/resolve-1/status', before: 'running', after: 'met' },
      { path: '/deadlines/resolve-1/overdueFrom', before: due },
      { path: '/deadlines/resolve-1/marginMilliseconds', after: 7_200_000 },
      ...noLongerDue,
    ],
  },
  DeadlineBreached: {
    given: ['DeadlineSet'],
    when: 'DeadlineBreached',
    then: [
      { path: '/deadlines/resolve-1/status', before: 'running', after: 'breached' },
      { path: '/deadlines/resolve-1/overdueByMilliseconds', after: 60_000 },
      { path: '/nextDueAt', before: due },
    ],
  },
  DeadlineCancelled: {
    given: ['DeadlineSet', 'ComplaintWithdrawn'],
    when: 'DeadlineCancelled',
    then: [
      { path: '/deadlines/resolve-1/status', before: 'running', after: 'cancelled' },
      { path: '/deadlines/resolve-1/overdueFrom', before: due },
      { path: '/deadlines/resolve-1/cancelledBecause', after: 'ended' },
      ...noLongerDue,
    ],
  },
  SubjectKeyDestroyed: {
    given: ['FeedbackDelivered'],
    when: 'SubjectKeyDestroyed',
    then: [
      ...(
        [
          ['/respondent/name', 'Mr Li'],
          ['/complainant/name', 'Ms Wang'],
          ['/complainant/contact', '13800000000'],
          ['/complainant/account', 'wang7'],
          ['/subject', '噪音'],
          ['/narrative', '夜间施工'],
          ['/demand', '停工'],
          ['/incident/postalCode', '201900'],
          ['/incident/address', '1 Long Road'],
          ['/feedbacks/0/text', '已处理'],
          ['/feedbacks/0/measures', '罚款'],
          ['/feedbacks/0/improvements', '巡查'],
          ['/feedbacks/0/followUpPlan', '回访'],
        ] as const
      ).map(([path, words]) => ({ path, before: text(words), after: { unavailable: true, kid: 'key-1' } })),
      {
        path: '/erasures/key-1',
        after: { erasureId: 'erasure-1', kid: 'key-1', destroyedAt: hoursAfterStart(2) },
      },
    ],
  },
  AssignmentReturned: {
    given: ['ComplaintAssigned'],
    when: 'AssignmentReturned',
    then: [
      { path: '/status', before: 'Assigned', after: 'Valid' },
      { path: '/unit', before: 'roads' },
      { path: '/attempts/0/left', after: { how: 'returned', moment: moment(2) } },
      {
        path: '/returns/0',
        after: {
          returnNo: 1,
          unitId: 'roads',
          returnCode: 'wrongArea',
          legalBasis: 'duty list 4.2',
          suggestedUnit: 'water',
          returned: moment(2),
        },
      },
    ],
  },
  ComplaintTransferred: {
    given: ['ComplaintAssigned', 'AssignmentSigned', 'HandlerNamed'],
    when: 'ComplaintTransferred',
    then: [
      { path: '/status', before: 'InProgress', after: 'Assigned' },
      { path: '/unit', before: 'roads', after: 'water' },
      { path: '/handler', before: 'directory:u-17' },
      { path: '/attempts/0/left', after: { how: 'transferred', moment: moment(4) } },
      {
        path: '/attempts/1',
        after: {
          attemptNo: null,
          unitId: 'water',
          askedHandlerId: null,
          dispatchBasis: null,
          by: 'transfer',
          assigned: moment(4),
          signed: null,
          named: null,
          left: null,
        },
      },
      {
        path: '/transfers/0',
        after: {
          fromUnit: 'roads',
          toUnit: 'water',
          reason: text('a pipe'),
          handoverNote: text('dig there'),
          transferred: moment(4),
        },
      },
    ],
  },
  EvidenceAttached: {
    when: 'EvidenceAttached',
    then: [
      {
        path: '/evidence/evidence-1',
        after: {
          evidenceId: 'evidence-1',
          kind: 'photo',
          sha256: 'ab'.repeat(32),
          sizeBytes: 48_213,
          mediaType: 'image/jpeg',
          storageRef: 'file-7',
          description: text('the hole'),
          source: 'complainant',
          capturedAt: hoursAfterStart(-3),
          attached: moment(1),
        },
      },
    ],
  },
  RespondentStatementRecorded: {
    when: 'RespondentStatementRecorded',
    then: [
      {
        path: '/statements/0',
        after: {
          by: text('site manager'),
          text: text('we had a permit'),
          evidenceIds: ['evidence-1'],
          recorded: moment(1),
        },
      },
    ],
  },
  RootCauseRecorded: {
    when: 'RootCauseRecorded',
    then: [
      {
        path: '/rootCause',
        after: { causeCode: 'staffing', preventable: 'yes', note: text('night shift'), recorded: moment(1) },
      },
    ],
  },
  MeasurePlanned: {
    when: 'MeasurePlanned',
    then: [
      {
        path: '/measures/measure-1',
        after: {
          measureId: 'measure-1',
          kind: 'compensation',
          description: text('pay the tyre'),
          amount: { value: '120.50', currency: 'CNY' },
          dueOn: '2026-03-20',
          responsible: 'roads',
          planned: moment(1),
          completed: null,
        },
      },
    ],
  },
  MeasureCompleted: {
    given: ['MeasurePlanned'],
    when: 'MeasureCompleted',
    then: [
      {
        path: '/measures/measure-1/completed',
        after: { proof: text('receipt'), evidenceIds: ['evidence-1'], moment: moment(2) },
      },
    ],
  },
  ResolutionProposed: {
    when: 'ResolutionProposed',
    then: [
      { path: '/status', before: 'Filed', after: 'ResolutionProposed' },
      {
        path: '/proposals/0',
        after: {
          version: 1,
          options: [
            { optionId: 'option-1', measureIds: ['measure-1'], text: text('we pay') },
            { optionId: 'option-2', measureIds: [], text: text('we explain') },
          ],
          reasons: text('no more is owed'),
          complianceCheck: { lawRefs: ['law 9'], by: 'directory:u-3' },
          proposed: moment(1),
          chosen: null,
          rejected: null,
        },
      },
    ],
  },
  OptionChosen: {
    given: ['ResolutionProposed'],
    when: 'OptionChosen',
    then: [
      {
        path: '/proposals/0/chosen',
        after: { optionId: 'option-1', by: 'onBehalf', medium: 'phone', moment: moment(2) },
      },
    ],
  },
  ProposalRejected: {
    given: ['ResolutionProposed'],
    when: 'ProposalRejected',
    then: [
      { path: '/status', before: 'ResolutionProposed', after: 'InProgress' },
      {
        path: '/proposals/0/rejected',
        after: { reason: text('too little'), by: 'complainant', medium: 'app', moment: moment(2) },
      },
    ],
  },
  ResolvedOnTheSpot: {
    when: 'ResolvedOnTheSpot',
    then: [{ path: '/agreement', after: { medium: 'counter', statement: text('agreed'), agreed: moment(1) } }],
  },
  EscalationClosed: {
    given: ['ComplaintEscalated'],
    when: 'EscalationClosed',
    then: [
      { path: '/escalations/escalation-1/status', before: 'open', after: 'closed' },
      { path: '/escalations/escalation-1/closed', after: moment(2) },
      { path: '/escalations/escalation-1/result', after: text('visited') },
    ],
  },
  FollowUpAttempted: {
    given: ['ComplaintClosedWithFeedback'],
    when: 'FollowUpAttempted',
    then: [
      { path: '/followUpStatus', after: 'attempted' },
      { path: '/followUpAttempts/0', after: { n: 1, on: '2026-03-09', medium: 'phone', attempted: moment(2) } },
    ],
  },
  FollowUpRecorded: {
    given: ['ComplaintClosedWithFeedback', 'FollowUpAttempted'],
    when: 'FollowUpRecorded',
    then: [
      { path: '/followUpStatus', before: 'attempted', after: 'done' },
      {
        path: '/followUps/0',
        after: {
          medium: 'phone',
          resolved: 'partly',
          satisfaction: 2,
          band: 'dissatisfied',
          responded: 'yes',
          dimensions: { reliability: 1, responsiveness: null, assurance: null, empathy: 4, tangibles: null },
          suggestions: text('come earlier'),
          independentOfUnit: 'roads',
          recorded: moment(3),
        },
      },
    ],
  },
  FollowUpUnreachable: {
    given: ['ComplaintClosedWithFeedback', 'FollowUpAttempted'],
    when: 'FollowUpUnreachable',
    then: [{ path: '/followUpStatus', before: 'attempted', after: 'unreachable' }],
  },
  ReopenWindowOpened: {
    when: 'ReopenWindowOpened',
    then: [{ path: '/windows/reopenUntil', after: hoursAfterStart(721) }],
  },
  ReopenRequested: {
    given: ['ComplaintClosedWithFeedback'],
    when: 'ReopenRequested',
    then: [
      { path: '/status', before: 'Closed', after: 'ReopenRequested' },
      {
        path: '/reopenings/0',
        after: {
          ground: 'notSolved',
          newFacts: text('open again'),
          evidenceIds: ['evidence-1'],
          requested: moment(2),
          decided: null,
        },
      },
    ],
  },
  ComplaintReopened: {
    given: [
      'ComplaintAssigned',
      'AssignmentSigned',
      'HandlerNamed',
      'ComplaintClosedWithFeedback',
      'FollowUpAttempted',
      'ReopenRequested',
    ],
    when: 'ComplaintReopened',
    then: [
      { path: '/status', before: 'ReopenRequested', after: 'Valid' },
      { path: '/unit', before: 'roads' },
      { path: '/handler', before: 'directory:u-17' },
      { path: '/attempts/0/left', after: { how: 'reopened', moment: moment(7) } },
      { path: '/followUpStatus', before: 'attempted' },
      {
        path: '/reopenings/0/decided',
        after: {
          granted: true,
          reopenNo: 1,
          from: 'Closed',
          decidedBy: 'directory:u-5',
          toUnit: 'water',
          reasons: text('she is right'),
          moment: moment(7),
        },
      },
    ],
  },
  ReopenRefused: {
    given: ['ComplaintClosedWithFeedback', 'ReopenRequested'],
    when: 'ReopenRefused',
    then: [
      { path: '/status', before: 'ReopenRequested', after: 'Closed' },
      {
        path: '/reopenings/0/decided',
        after: {
          granted: false,
          reopenNo: null,
          from: 'Closed',
          decidedBy: 'directory:u-5',
          toUnit: null,
          reasons: text('nothing new'),
          moment: moment(3),
        },
      },
    ],
  },
  ComplaintsLinked: {
    when: 'ComplaintsLinked',
    then: [
      {
        path: '/links/0',
        after: { type: 'followUpOf', otherId: '11aa', basis: text('the same hole'), linked: moment(1) },
      },
    ],
  },
  LegalHoldPlaced: {
    when: 'LegalHoldPlaced',
    then: [
      {
        path: '/holds/hold-1',
        after: {
          holdId: 'hold-1',
          authority: 'district court 7',
          scope: text('all of it'),
          placed: moment(1),
          released: null,
        },
      },
    ],
  },
  LegalHoldReleased: {
    given: ['LegalHoldPlaced'],
    when: 'LegalHoldReleased',
    then: [
      {
        path: '/holds/hold-1/released',
        after: { authority: 'district court 7', reason: text('settled'), moment: moment(2) },
      },
    ],
  },
};

describe('the case view', () => {
  it.each(Object.values(examples))('given $given, changes on $when', ({ given = [], when, then }: Example) => {
    const events = recordedInOrder(...(['ComplaintFiled', ...given, when] as const).map((type) => sampleEvents[type]));

    expect(changesOf(events, openAll).at(-1)?.changes).toStrictEqual(then);
  });

  it('has no handler between a new assignment and its signing', () => {
    const events = recordedInOrder(
      sampleEvents.ComplaintFiled,
      sampleEvents.ComplaintAssigned,
      sampleEvents.AssignmentSigned,
      sampleEvents.HandlerNamed,
      sampleEvents.ComplaintAssigned,
    );

    expect(changesOf(events, openAll).at(-1)?.changes).toContainEqual({ path: '/handler', before: 'directory:u-17' });
  });

  it('handles every event type', () => {
    expect([...caseView.handles].sort()).toStrictEqual(Object.keys(sampleEvents).sort());
  });

  it('stops at a gap', () => {
    expect(() => caseView.project(undefined, recordedAt(3, sampleEvents.NoteAdded), openAll)).toThrow(
      'NoteAdded at complaint-7f3c/3 has no document before it',
    );
  });
});
