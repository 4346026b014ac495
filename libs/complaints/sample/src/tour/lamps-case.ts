import { clear, type Actor } from '@redress/kernel';
import { eventsOf } from '../lives/history';
import { sampleScheme } from '../matters/matters';
import type { SampleAct } from '../sample-act';
import { allChecksHold } from './tour-checks';
import type { TourWords } from './tour-words';

const operator: Actor = { kind: 'user', id: 'sample:op-03', role: 'operator', unit: 'hotline' };
const specialist: Actor = { kind: 'user', id: 'sample:sp-02', role: 'specialist', unit: 'hotline' };
const dispatcher: Actor = { kind: 'user', id: 'sample:di-01', role: 'dispatcher', unit: 'hotline' };
const handler: Actor = { kind: 'user', id: 'sample:ha-41', role: 'handler', unit: 'lighting-office' };

type Act = Omit<SampleAct, 'caseNumber' | 'complainantUser'>;

/** Monday 2026-03-02: a call about dark lamps is taken, accepted on a public promise, dispatched and signed for. Times in UTC; the city is eight hours ahead. */
const opening = ({ language, lamps }: TourWords): readonly Act[] => [
  {
    step: 'file',
    recordedAt: '2026-03-02T01:00:00.000Z',
    actor: operator,
    command: {
      type: 'FileComplaint',
      data: {
        matterKind: 'complaint',
        anonymity: 'named',
        channel: 'phone',
        originKind: 'hotline',
        category: { scheme: sampleScheme, code: 'street-lights', subcode: 'street-lights.dark' },
        language,
        respondent: { organisation: lamps.organisation },
        complainant: { name: clear(lamps.caller), contact: clear('555-0142') },
        subject: clear(lamps.subject),
        narrative: clear(lamps.narrative),
        demand: clear(lamps.demand),
        incident: { from: '2026-02-23', place: { areaCode: 'inkwell-1', address: clear(lamps.address) } },
        firstReceiverId: operator.id,
        consent: { publish: 'no', shareWithRespondent: 'yes' },
      },
    },
  },
  {
    step: 'acknowledge',
    recordedAt: '2026-03-02T01:05:00.000Z',
    actor: operator,
    command: {
      type: 'AcknowledgeComplaint',
      data: {
        method: 'phone',
        steps: ['acceptance', 'dispatch', 'handling', 'feedback'],
        promisedDates: ['2026-03-17'],
      },
    },
  },
  {
    step: 'valid',
    recordedAt: '2026-03-02T02:00:00.000Z',
    actor: specialist,
    command: {
      type: 'MarkValid',
      data: {
        checks: allChecksHold,
        criteria: [{ criterion: 'standardOrPromiseBreach', clauseRef: lamps.promise }],
      },
    },
  },
  {
    step: 'assign',
    recordedAt: '2026-03-02T02:10:00.000Z',
    actor: dispatcher,
    command: {
      type: 'AssignComplaint',
      data: { unitId: 'lighting-office', dispatchBasis: 'duty list, street-lights', by: 'manual' },
    },
  },
  {
    step: 'sign',
    recordedAt: '2026-03-02T03:20:00.000Z',
    actor: handler,
    command: { type: 'SignOff', data: { handlerId: handler.id } },
  },
];

/** The handler asks for photographs, sees none, proposes to leave it at that, and closes the case on Friday 2026-03-13. They had come in on the 6th: that is written down on the 16th. */
const handling = ({ lamps }: TourWords): readonly Act[] => [
  {
    step: 'ask',
    recordedAt: '2026-03-04T06:30:00.000Z',
    actor: handler,
    command: {
      type: 'LogCommunication',
      data: {
        direction: 'outbound',
        counterparty: 'complainant',
        medium: 'phone',
        kind: 'inquiry',
        successful: 'yes',
        summary: clear(lamps.asked),
      },
    },
  },
  {
    step: 'finding',
    recordedAt: '2026-03-12T08:00:00.000Z',
    actor: handler,
    command: {
      type: 'RecordFinding',
      data: { finding: 'notUpheld', basis: clear(lamps.finding), evidenceIds: [] },
    },
  },
  {
    step: 'propose',
    recordedAt: '2026-03-12T08:30:00.000Z',
    actor: handler,
    command: {
      type: 'ProposeResolution',
      data: {
        options: [{ measureIds: [], text: clear(lamps.proposal) }],
        reasons: clear(lamps.finding),
        complianceCheck: { lawRefs: [lamps.promise], by: handler.id },
      },
    },
  },
  {
    step: 'close',
    recordedAt: '2026-03-13T07:00:00.000Z',
    actor: handler,
    command: {
      type: 'CloseWithFeedback',
      data: {
        feedback: {
          text: clear(lamps.feedback),
          form: 'oral',
          medium: 'phone',
          followUpPlan: clear(lamps.followUp),
        },
        finding: 'notUpheld',
        outcome: 'explained',
        timely: 'yes',
        remediesTold: ['reopening', 'review'],
      },
    },
  },
  {
    step: 'late-note',
    recordedAt: '2026-03-16T01:40:00.000Z',
    occurredAt: '2026-03-06T02:20:00.000Z',
    actor: handler,
    command: { type: 'AddNote', data: { text: clear(lamps.lateNote) } },
  },
];

const dispute = ({ lamps }: TourWords): Act => ({
  step: 'dispute',
  recordedAt: '2026-03-17T12:15:00.000Z',
  actor: operator,
  command: (history) => ({
    type: 'DisputeOutcome',
    data: {
      statement: clear(lamps.dispute),
      contestedEventIds: [
        ...eventsOf(history, 'FindingRecorded'),
        ...eventsOf(history, 'ComplaintClosedWithFeedback'),
      ].map(({ id }) => id),
    },
  }),
});

/** The case that the tour looks into. */
export const lampsCase = (caseNumber: number, words: TourWords): readonly SampleAct[] =>
  [...opening(words), ...handling(words), dispute(words)].map((act) => ({
    ...act,
    caseNumber,
    complainantUser: 'tour-caller',
  }));
