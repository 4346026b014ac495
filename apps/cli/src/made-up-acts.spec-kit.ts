import type { AcceptanceChecks, ComplaintCommand, ComplaintEventType } from '@redress/complaints/domain';
import { clear, type Actor, type Instant } from '@redress/kernel';

const staff = (id: string, role: string, unit: string): Actor => ({ kind: 'user', id: `office:${id}`, role, unit });
const operator = staff('op-1', 'operator', 'centre');
const specialist = staff('sp-2', 'specialist', 'centre');
const dispatcher = staff('di-3', 'dispatcher', 'centre');
const handler = staff('ha-4', 'handler', 'lighting');
const supervisor = staff('su-5', 'supervisor', 'supervision');
const caller = staff('fu-7', 'follow-up', 'quality');

/** The id of the first event of a type in the case so far. */
type IdOf = (type: ComplaintEventType) => string;

/** One act of a made-up case: when it is entered, by whom, and when it happened if that was earlier. */
export type Act = Readonly<{
  at: Instant;
  actor: Actor;
  command: ComplaintCommand | ((idOf: IdOf) => ComplaintCommand);
  occurredAt?: Instant;
}>;

const allHold: AcceptanceChecks = {
  rightsHarmed: { holds: true },
  respondentIdentified: { holds: true },
  factsStated: { holds: true, note: clear('Seen on the photograph.') },
  demandStated: { holds: true },
  withinJurisdiction: { holds: true },
  notDuplicate: { holds: true },
};

/** A complaint about a dark lamp, from the call to the dispute. */
const lampActs: readonly Act[] = [
  {
    at: '2026-03-02T01:00:00.000Z',
    actor: operator,
    command: {
      type: 'FileComplaint',
      data: {
        matterKind: 'complaint',
        anonymity: 'named',
        channel: 'phone',
        originKind: 'hotline',
        category: { scheme: 'city', code: 'lighting', subcode: 'lighting.dark' },
        respondent: { organisation: 'Bell Lane Lighting Works' },
        complainant: { name: clear('温小萍'), contact: clear('13800001234') },
        subject: clear('Dark lamp, 钟巷 7 号'),
        narrative: clear(
          'The lamp in front of Bell Lane 7 has been dark for three weeks.\n钟巷七号门前的路灯已经三周不亮。',
        ),
        demand: clear('Repair it before the festival.'),
        incident: { from: '2026-02-09', place: { areaCode: 'old-town', address: clear('Bell Lane 7') } },
      },
    },
  },
  {
    at: '2026-03-02T01:04:30.000Z',
    actor: operator,
    command: {
      type: 'AcknowledgeComplaint',
      data: { method: 'phone', steps: ['acceptance', 'handling'], promisedDates: ['2026-03-17'] },
    },
  },
  {
    at: '2026-03-02T01:30:00.000Z',
    actor: specialist,
    command: { type: 'RequestInformation', data: { items: [clear('Which of the two lamps?')], medium: 'sms' } },
  },
  {
    at: '2026-03-03T02:00:00.000Z',
    actor: specialist,
    command: { type: 'SupplyInformation', data: { items: [clear('The one at the corner.')], medium: 'sms' } },
  },
  {
    at: '2026-03-03T03:00:00.000Z',
    actor: specialist,
    command: {
      type: 'MarkValid',
      data: {
        checks: allHold,
        criteria: [{ criterion: 'standardOrPromiseBreach', clauseRef: 'Lighting promise, item 4' }],
      },
    },
  },
  {
    at: '2026-03-03T03:10:00.000Z',
    actor: specialist,
    command: {
      type: 'AssessTriage',
      data: {
        severity: 3,
        complexity: 'simple',
        urgency: 'urgent',
        sensitivity: 'normal',
        flags: ['publicSafety'],
        source: 'human',
      },
    },
  },
  {
    at: '2026-03-03T03:20:00.000Z',
    actor: dispatcher,
    command: {
      type: 'AssignComplaint',
      data: { unitId: 'lighting', dispatchBasis: 'duty list, item 3', by: 'manual' },
    },
  },
  // Signed for forty minutes too late.
  { at: '2026-03-03T06:00:00.000Z', actor: handler, command: { type: 'SignOff', data: { handlerId: 'office:ha-4' } } },
  {
    at: '2026-03-05T07:15:00.000Z',
    actor: handler,
    command: {
      type: 'LogCommunication',
      data: {
        direction: 'outbound',
        counterparty: 'complainant',
        medium: 'phone',
        kind: 'apology',
        successful: 'no',
        summary: clear('Nobody answered.'),
      },
    },
  },
  {
    at: '2026-03-06T02:00:00.000Z',
    actor: handler,
    command: {
      type: 'Escalate',
      data: { level: 2, reason: 'major', toUnit: 'supervision', statement: clear('The festival begins on Sunday.') },
    },
  },
  {
    at: '2026-03-06T08:00:00.000Z',
    actor: supervisor,
    command: { type: 'AcknowledgeEscalation', data: { escalationId: 'escalation-1', plan: clear('A second crew.') } },
  },
  // Written down five days after it happened.
  {
    at: '2026-03-09T02:00:00.000Z',
    actor: handler,
    occurredAt: '2026-03-04T08:00:00.000Z',
    command: { type: 'AddNote', data: { text: clear('The crew looked at the post: the cable is cut.') } },
  },
  {
    at: '2026-03-09T02:05:00.000Z',
    actor: specialist,
    command: (idOf) => ({
      type: 'CorrectRecord',
      data: {
        targetEventId: idOf('ComplaintFiled'),
        correction: { field: 'channel', value: 'web' },
        reason: clear('The form came in by web.'),
      },
    }),
  },
  {
    at: '2026-03-10T00:45:00.000Z',
    actor: handler,
    command: {
      type: 'AttachEvidence',
      data: {
        kind: 'photo',
        sha256: 'c0ffee'.padEnd(64, '0'),
        sizeBytes: 48_213,
        mediaType: 'image/jpeg',
        storageRef: 'file-7',
        description: clear('The cut cable beside the post.'),
        source: 'office',
      },
    },
  },
  {
    at: '2026-03-10T01:00:00.000Z',
    actor: handler,
    command: {
      type: 'RecordFinding',
      data: {
        finding: 'upheld',
        basis: clear('The cable was cut during the roadworks.'),
        evidenceIds: ['evidence-1'],
      },
    },
  },
  {
    at: '2026-03-10T01:10:00.000Z',
    actor: handler,
    command: {
      type: 'PlanMeasure',
      data: {
        kind: 'corrective',
        description: clear('Lay a new cable.'),
        dueOn: '2026-03-17',
        responsible: 'lighting',
      },
    },
  },
  {
    at: '2026-03-11T07:00:00.000Z',
    actor: handler,
    command: {
      type: 'ProposeResolution',
      data: {
        options: [
          { measureIds: ['measure-1'], text: clear('A new cable within the week.') },
          { measureIds: [], text: clear('A lamp on a battery until the roadworks end.') },
        ],
        complianceCheck: { lawRefs: ['Lighting promise, item 4'], by: 'office:uh-6' },
      },
    },
  },
  {
    at: '2026-03-11T09:30:00.000Z',
    actor: operator,
    command: { type: 'ChooseOption', data: { optionId: 'option-1', medium: 'phone' } },
  },
  {
    at: '2026-03-12T08:30:00.000Z',
    actor: handler,
    command: {
      type: 'CloseWithFeedback',
      data: {
        feedback: {
          text: clear('The cable has been replaced and the lamp is lit.'),
          form: 'written',
          medium: 'letter',
          measures: clear('New cable.'),
        },
        finding: 'upheld',
        outcome: 'remedied',
        remediesTold: ['reopening', 'review'],
      },
    },
  },
  {
    at: '2026-03-18T02:00:00.000Z',
    actor: caller,
    command: {
      type: 'RecordFollowUp',
      data: {
        medium: 'phone',
        resolved: 'no',
        satisfaction: 2,
        responded: 'yes',
        suggestions: clear('Come at night.'),
      },
    },
  },
  {
    at: '2026-03-20T01:00:00.000Z',
    actor: operator,
    command: (idOf) => ({
      type: 'DisputeOutcome',
      data: { statement: clear('It is dark again.'), contestedEventIds: [idOf('ComplaintClosedWithFeedback')] },
    }),
  },
];

/** Outside the office's powers, from somebody without a name. */
const refusedActs: readonly Act[] = [
  {
    at: '2026-03-05T01:00:00.000Z',
    actor: operator,
    command: {
      type: 'FileComplaint',
      data: {
        matterKind: 'complaint',
        anonymity: 'anonymous',
        channel: 'web',
        narrative: clear('The court was wrong.'),
      },
    },
  },
  {
    at: '2026-03-06T01:00:00.000Z',
    actor: specialist,
    command: {
      type: 'RefuseAcceptance',
      data: {
        checks: { ...allHold, withinJurisdiction: { holds: false } },
        refusalCode: 'partyCourtOrMilitary',
        reasons: clear('Courts are independent.'),
        routeOutTo: 'court of appeal',
        remediesTold: ['appeal'],
      },
    },
  },
];

/** What steers a terminal, in personal text and in the codes around it. */
export const hostileText = 'a\u001b[2J\u001b]0;owned\u0007b\u202ec\u0085d\u009b31me\r\nf\tg';
const hostileActs: readonly Act[] = [
  {
    at: '2026-03-07T01:00:00.000Z',
    actor: { kind: 'user', id: `office:${hostileText}`, role: `operator${hostileText}`, unit: hostileText },
    command: {
      type: 'FileComplaint',
      data: {
        matterKind: 'complaint',
        anonymity: 'named',
        channel: 'other',
        category: { scheme: hostileText, code: hostileText },
        tags: [hostileText],
        language: hostileText,
        respondent: { organisation: hostileText, name: clear(hostileText) },
        complainant: { name: clear(hostileText), contact: clear(hostileText), account: clear(hostileText) },
        subject: clear(hostileText),
        narrative: clear(hostileText),
        demand: clear(hostileText),
      },
    },
  },
  {
    at: '2026-03-07T01:01:00.000Z',
    actor: handler,
    command: { type: 'AddNote', data: { text: clear(hostileText) } },
  },
];

export type MadeUpCase = 'lamp' | 'refused' | 'hostile';

export const madeUpCases: Readonly<Record<MadeUpCase, readonly Act[]>> = {
  lamp: lampActs,
  refused: refusedActs,
  hostile: hostileActs,
};

/** Rows as the city hotline publishes them: one answered on a day, one answered without a date. */
const rows = [
  [
    '9001',
    '虚构用户甲',
    '示例路口没有斑马线',
    '2019/4/25 9:32:09',
    '示例路与样本街路口没有斑马线。',
    '斑马线已补划。',
    '2019/5/8 16:20:11',
  ],
  ['9002', '虚构用户乙', '样本广场噪声', '2019/6/3 20:01:00', '样本广场每晚很吵。', '已协调降低音量。', ''],
] as const;
const columns = ['留言编号', '留言用户', '留言主题', '留言时间', '留言详情', '答复意见', '答复时间'] as const;

/** The file that they are published in. */
export const hotlineFile = rows
  .map((cells) => `${JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, cells[at]])))}\n`)
  .join('');
