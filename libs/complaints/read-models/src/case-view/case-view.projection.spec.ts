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
  history: [{ happened: 'set', at: hoursAfterStart(1), dueAt: due, revision: '1' }],
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
        after: { status: 'Closed', ...ending, remediesTold: ['review'], followUpWaived: 'anonymous' },
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
