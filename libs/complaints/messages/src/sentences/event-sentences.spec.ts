import type { AcceptanceChecks, ComplaintEvent, ComplaintEventType } from '@redress/complaints/domain';
import { clear, type JsonObject } from '@redress/kernel';
import { eventSentence, sayEvent, type EventSentence } from '../event-sentence';
import { sentenceNamesOf, sentenceTelling } from '../sentence-names';
import { createTelling } from '../telling';
import { sentenceOf } from './event-sentences';

const holding = { holds: true } as const;
const failing = { holds: false } as const;
const checks = (more: Partial<AcceptanceChecks> = {}): AcceptanceChecks => ({
  rightsHarmed: holding,
  respondentIdentified: holding,
  factsStated: holding,
  demandStated: holding,
  withinJurisdiction: holding,
  notDuplicate: holding,
  ...more,
});
const text = clear('x');
const day = 86_400_000;

type Told = readonly [event: ComplaintEvent, english: string, chinese: string];

/** At least one for each type, in both languages. */
const told: readonly Told[] = [
  [
    {
      type: 'ComplaintFiled',
      data: {
        complaintNo: '1',
        matterKind: 'report',
        anonymity: 'confidential',
        receivedOn: '2026-03-02',
        channel: 'socialMedia',
      },
    },
    'Case filed: report, by social media, confidential',
    '登记：举报，渠道为社交媒体，要求保密',
  ],
  [
    {
      type: 'ComplaintFiled',
      data: {
        complaintNo: '1',
        matterKind: 'notStated',
        anonymity: 'notStated',
        receivedOn: '2026-03-02',
        externalRef: { system: 'cfpb', id: '7' },
      },
    },
    'Case filed, from cfpb:7',
    '登记，来源 cfpb:7',
  ],
  [
    {
      type: 'ComplaintAcknowledged',
      data: { method: 'notStated', steps: ['a'], promisedDates: ['2026-03-05', '2026-03-06'] },
    },
    'Receipt acknowledged; 1 next step told; promised for 2026-03-05, 2026-03-06',
    '告知收悉，告知 1 个后续步骤，承诺日期 2026-03-05、2026-03-06',
  ],
  [
    { type: 'InformationRequested', data: { items: [text, text], medium: 'email' } },
    '2 items of information asked for (email)',
    '要求补充 2 项材料（电子邮件）',
  ],
  [
    { type: 'InformationSupplied', data: { items: [text], medium: 'notStated' } },
    '1 item of information came in',
    '收到 1 项补充材料',
  ],
  [
    { type: 'SourceRowSeen', data: { sourceRow: text } },
    'The source’s record was seen again, changed; nothing follows from the change',
    '再次见到来源记录，内容有变化，但不产生后续步骤',
  ],
  [
    { type: 'AcceptanceChecked', data: { checks: checks() } },
    'Acceptance checked: every condition holds',
    '受理审查：各项条件均符合',
  ],
  [
    { type: 'AcceptanceChecked', data: { checks: checks({ factsStated: failing, notDuplicate: failing }) } },
    'Acceptance checked; not met: facts stated, not a duplicate',
    '受理审查，不符合：有具体事实、非重复投诉',
  ],
  [
    {
      type: 'ComplaintMarkedValid',
      data: {
        criteria: [
          { criterion: 'legalBreach', clauseRef: 'art. 4' },
          { criterion: 'harmByIntentOrNegligence', clauseRef: 'art. 9' },
        ],
      },
    },
    'Found valid: breach of law (art. 4), harm by intent or negligence (art. 9)',
    '认定有效：违反法律法规（art. 4）、故意或过失造成损害（art. 9）',
  ],
  [
    {
      type: 'ComplaintMarkedInvalid',
      data: { checks: checks({ rightsHarmed: failing }), reasons: text, remediesTold: [], endedOn: '2026-03-02' },
    },
    'Found invalid; not met: lawful rights harmed',
    '认定无效，不符合：合法权益受到损害',
  ],
  [
    {
      type: 'AcceptanceRefused',
      data: { checks: checks(), refusalCode: 'other', routeOutTo: 'court', remediesTold: [], endedOn: 'notStated' },
    },
    'Acceptance refused (other); referred to court',
    '不予受理（other），转往 court',
  ],
  [
    { type: 'ReviewWindowOpened', data: { until: '2026-04-01T01:00:00.000Z' } },
    'A review of this can be asked for until 2026-04-01 09:00:00',
    '可在 2026-04-01 09:00:00 前申请复查',
  ],
  [
    {
      type: 'TriageAssessed',
      data: {
        severity: 5,
        complexity: 'complex',
        urgency: 'emergency',
        sensitivity: 'sensitive',
        flags: ['minor', 'publicSafety'],
        source: 'ai',
      },
    },
    'Assessed on an AI suggestion: severity 5 of 5, emergency, complex, sensitive; minor, public safety',
    '评估（依人工智能建议）：严重程度 5/5，突发事件、复杂、敏感；未成年人、公共安全',
  ],
  [
    { type: 'ComplaintAssigned', data: { unitId: 'roads', attemptNo: 2, dispatchBasis: 'rule 7', by: 'rule' } },
    'Assigned to roads by rule, attempt 2; basis: rule 7',
    '按规则派单至 roads，第 2 次；依据：rule 7',
  ],
  [
    { type: 'AssignmentSigned', data: { unitId: 'roads', signedBy: 'office:7' } },
    'roads signed for the case (office:7)',
    'roads 签收（office:7）',
  ],
  [{ type: 'HandlerNamed', data: { handlerId: 'office:8' } }, 'office:8 handles the case', '由 office:8 承办'],
  [
    {
      type: 'CommunicationLogged',
      data: {
        direction: 'internal',
        counterparty: 'department',
        medium: 'notStated',
        kind: 'inquiry',
        successful: 'notStated',
        timely: 'no',
      },
    },
    'Communication within the office, with a department: inquiry; not in time',
    '内部沟通（部门）：询问，未及时',
  ],
  [
    { type: 'FindingRecorded', data: { finding: 'partly', basis: text, evidenceIds: ['a', 'b'] } },
    'Finding recorded: partly upheld, on 2 pieces of evidence',
    '记录认定结论：部分成立，证据 2 份',
  ],
  [{ type: 'NoteAdded', data: { text } }, 'Note added', '添加备注'],
  [
    {
      type: 'RecordCorrected',
      data: { targetEventId: 'e', correction: { field: 'demand', value: text }, reason: text },
    },
    'Record corrected: demand, as e had it',
    '更正记录：诉求（原见 e）',
  ],
  [
    {
      type: 'ComplaintEscalated',
      data: { escalationId: 'escalation-2', level: 3, reason: 'silence', toUnit: 'coordination' },
    },
    'Escalated to level 3, coordination: silence towards the complainant',
    '升级至第 3 级，coordination：长期未与投诉人联系',
  ],
  [
    {
      type: 'EscalationTargetMissing',
      data: { escalationId: 'escalation-2', levelAsked: 2, fallbackUnit: 'supervision' },
    },
    'No one was known at level 2: supervision took the escalation',
    '第 2 级无人可报，由 supervision 接收',
  ],
  [
    { type: 'EscalationAcknowledged', data: { escalationId: 'escalation-2' } },
    'Escalation 2 acknowledged',
    '接办升级事项 2',
  ],
  [
    { type: 'FeedbackDelivered', data: { feedback: { text, form: 'notStated', medium: 'notStated' } } },
    'Feedback delivered',
    '反馈投诉人',
  ],
  [
    {
      type: 'ComplaintClosedWithFeedback',
      data: {
        finding: 'unfounded',
        outcome: 'explained',
        timely: 'no',
        windows: {},
        remediesTold: [],
        endedOn: 'notStated',
        followUpWaived: 'unreachable',
      },
    },
    'Closed with feedback: finding unfounded, outcome explained, not in time, the date is not stated, no follow-up, since the complainant cannot be reached',
    '反馈办结：结论不属实，结果已解释说明，未及时，日期未说明，不回访（无法联系投诉人）',
  ],
  [
    { type: 'OutcomeDisputed', data: { stage: 2, contestedEventIds: [] } },
    'The outcome is disputed, stage 2',
    '对处理结果提出异议，第 2 阶段',
  ],
  [
    { type: 'ComplaintWithdrawn', data: { reason: text, verifiedBy: 'call back', endedOn: '2026-03-02' } },
    'Withdrawn by the complainant; identity verified by call back',
    '投诉人撤回；身份由 call back 核验',
  ],
  [
    {
      type: 'DeadlineSet',
      data: {
        deadlineId: 'dispatch-1',
        kind: 'dispatch',
        startRevision: '0',
        startAt: '2026-03-02T01:00:00.000Z',
        amount: 1,
        unit: 'h',
        dueAt: '2026-03-02T02:00:00.000Z',
        warnAt: [],
        pausedByInformationRequest: false,
        packId: 'hotline',
        packVersion: '1',
      },
    },
    'Dispatch-1 deadline: 1 hour, due 2026-03-02 10:00:00',
    '设定dispatch-1期限：1 小时，2026-03-02 10:00:00 到期',
  ],
  [
    {
      type: 'ClockPaused',
      data: { deadlineIds: ['a', 'b'], pausedAt: '2026-03-02T01:00:00.000Z', ground: 'awaitingComplainant' },
    },
    'Clock stopped while the complainant is asked: a deadline, b deadline',
    '等待投诉人补充，停止计时：a期限、b期限',
  ],
  [
    {
      type: 'ClockResumed',
      data: {
        pausedMilliseconds: 2 * day,
        deadlines: [{ deadlineId: 'a', dueAt: '2026-03-05T01:00:00.000Z' }],
        cause: 'ended',
      },
    },
    'Clock runs again, since the case ended, after 2 days: a deadline due 2026-03-05 09:00:00',
    '停止 2天后恢复计时（案件结束）：a期限 2026-03-05 09:00:00 到期',
  ],
  [
    { type: 'DeadlineMet', data: { deadlineId: 'a', metByRevision: '3', marginMilliseconds: day } },
    'A deadline met with 1 day left',
    'a期限按期完成，剩余 1天',
  ],
  [
    {
      type: 'DeadlineBreached',
      data: {
        deadlineId: 'a',
        byRevision: '3',
        overdueByMilliseconds: 3 * day,
        unitId: 'roads',
        handlerId: 'office:8',
      },
    },
    'A deadline missed by 3 days, with roads, office:8',
    'a期限超期 3天，责任方 roads、office:8',
  ],
  [
    { type: 'DeadlineCancelled', data: { deadlineId: 'a', cause: 'reassigned' } },
    'A deadline ended: the case was assigned anew',
    'a期限终止：已重新派单',
  ],
  [
    { type: 'SubjectKeyDestroyed', data: { kid: 'k', erasureId: 'erasure-7' } },
    'A key was destroyed by law (erasure-7): the text under it cannot be read any more',
    '密钥已依法销毁（erasure-7）：其保护的内容不再可读',
  ],
  [
    {
      type: 'AssignmentReturned',
      data: {
        unitId: 'roads',
        returnCode: 'wrongArea',
        legalBasis: 'duty list 4',
        suggestedUnit: 'water',
        returnNo: 2,
      },
    },
    'roads returned the case: wrong area (basis: duty list 4), suggests water; return no. 2, the statutory clock runs on',
    'roads 退单：属地不符（依据：duty list 4），建议转 water；第 2 次退单，法定时限继续计算',
  ],
  [
    {
      type: 'ComplaintTransferred',
      data: { fromUnit: 'roads', toUnit: 'water', reason: text, clockEffect: 'none' },
    },
    'roads handed the case on to water; the statutory clock runs on',
    'roads 转办至 water，法定时限继续计算',
  ],
  [
    {
      type: 'EvidenceAttached',
      data: {
        evidenceId: 'evidence-3',
        kind: 'photo',
        sha256: 'ab'.repeat(32),
        sizeBytes: 48_213,
        mediaType: 'image/jpeg',
        storageRef: 'file-7',
        description: text,
        source: 'complainant',
      },
    },
    'Evidence 3 attached: photo (image/jpeg, 48213 bytes), from the complainant',
    '添加证据 3：照片（image/jpeg，48213 字节），由投诉人提供',
  ],
  [
    { type: 'RespondentStatementRecorded', data: { by: text, text, evidenceIds: ['evidence-1'] } },
    'Statement of the party complained of recorded, with 1 piece of evidence',
    '记录被投诉方陈述，证据 1 份',
  ],
  [
    { type: 'RootCauseRecorded', data: { causeCode: 'staffing', preventable: 'no' } },
    'Root cause recorded: staffing, not preventable',
    '记录问题根源：staffing，无法避免',
  ],
  [
    {
      type: 'MeasurePlanned',
      data: {
        measureId: 'measure-1',
        kind: 'compensation',
        description: text,
        amount: { value: '120.50', currency: 'CNY' },
        dueOn: '2026-03-20',
        responsible: 'roads',
      },
    },
    'Measure 1 planned: compensation of CNY 120.50, roads by 2026-03-20',
    '计划措施 1：补偿赔偿 CNY 120.50，由 roads 于 2026-03-20 前完成',
  ],
  [
    { type: 'MeasureCompleted', data: { measureId: 'measure-1', proof: text, evidenceIds: [] } },
    'Measure 1 carried out',
    '措施 1 已落实',
  ],
  [
    {
      type: 'ResolutionProposed',
      data: {
        version: 2,
        options: [
          { optionId: 'option-1', measureIds: [], text },
          { optionId: 'option-2', measureIds: [], text },
        ],
        complianceCheck: { lawRefs: ['law 9', 'rule 3'], by: 'office:3' },
      },
    },
    'Resolution proposed, version 2: 2 options; checked against law 9, rule 3',
    '提出第 2 版解决方案，2 个选项；合规依据：law 9、rule 3',
  ],
  [
    { type: 'OptionChosen', data: { version: 2, optionId: 'option-1', by: 'complainant', medium: 'app' } },
    'Option 1 of proposal 2 chosen by the complainant (app)',
    '投诉人选定第 2 版方案的选项 1（手机应用）',
  ],
  [
    { type: 'OptionChosen', data: { version: 2, optionId: 'option-1', by: 'onBehalf', medium: 'phone' } },
    'Option 1 of proposal 2 chosen as the complainant said (phone)',
    '按投诉人意见选定第 2 版方案的选项 1（电话）',
  ],
  [
    { type: 'ProposalRejected', data: { version: 1, by: 'onBehalf', medium: 'notStated' } },
    'Proposal 1 rejected as the complainant said',
    '按投诉人意见，不接受第 1 版方案',
  ],
  [
    { type: 'ResolvedOnTheSpot', data: { agreement: { medium: 'counter', statement: text } } },
    'Settled on the spot; the complainant agreed (at the counter)',
    '当场解决，投诉人同意（当面）',
  ],
  [
    { type: 'EscalationClosed', data: { escalationId: 'escalation-2', result: text } },
    'Escalation 2 closed',
    '升级事项 2 处理完毕',
  ],
  [
    { type: 'FollowUpAttempted', data: { n: 2, on: '2026-03-20', medium: 'phone' } },
    'Follow-up attempt 2 reached nobody (phone)',
    '第 2 次回访未联系上（电话）',
  ],
  [
    {
      type: 'FollowUpRecorded',
      data: { medium: 'phone', resolved: 'partly', satisfaction: 2, band: 'dissatisfied', responded: 'no' },
    },
    'Followed up (phone): partly resolved, satisfaction 2 of 5; the complainant was not contacted in time',
    '回访（电话）：部分解决，满意度 2/5；承办人未及时联系投诉人',
  ],
  [
    { type: 'FollowUpUnreachable', data: { attempts: 3 } },
    'The complainant counts as unreachable after 3 attempts',
    '3 次回访均未联系上，按无法联系处理',
  ],
  [
    { type: 'ReopenWindowOpened', data: { until: '2026-04-01T01:00:00.000Z' } },
    'A reopening can be asked for until 2026-04-01 09:00:00',
    '可在 2026-04-01 09:00:00 前申请重办',
  ],
  [
    { type: 'ReopenRequested', data: { ground: 'notSolved', evidenceIds: ['evidence-1', 'evidence-2'] } },
    'Reopening asked for: not solved, with 2 pieces of evidence',
    '申请重办：问题未解决，证据 2 份',
  ],
  [
    {
      type: 'ComplaintReopened',
      data: { reopenNo: 1, from: 'Closed', decidedBy: 'office:5', toUnit: 'water' },
    },
    'Reopened, no. 1, as office:5 decided; meant for water',
    '第 1 次重办，由 office:5 决定，拟转 water',
  ],
  [
    { type: 'ReopenRefused', data: { reasons: text, decidedBy: 'office:5', backTo: 'Closed' } },
    'Reopening refused, as office:5 decided; the case is back in: closed',
    '不予重办，由 office:5 决定，恢复为：已办结',
  ],
  [
    { type: 'ComplaintsLinked', data: { type: 'followUpOf', otherId: '11aa', basis: text } },
    'Linked: follow-up of case 11aa',
    '关联案件 11aa（为其后续）',
  ],
  [
    { type: 'LegalHoldPlaced', data: { holdId: 'hold-1', authority: 'court 7', scope: text } },
    'Legal hold 1 placed by order of court 7',
    '依 court 7 要求设置法律保留 1',
  ],
  [
    { type: 'LegalHoldReleased', data: { holdId: 'hold-1', authority: 'court 7', reason: text } },
    'Legal hold 1 released (court 7)',
    '解除法律保留 1（court 7）',
  ],
];

/** Every type of event; the compiler asks for each. */
const types: Readonly<Record<ComplaintEventType, true>> = {
  ComplaintFiled: true,
  ComplaintAcknowledged: true,
  InformationRequested: true,
  InformationSupplied: true,
  SourceRowSeen: true,
  AcceptanceChecked: true,
  ComplaintMarkedValid: true,
  ComplaintMarkedInvalid: true,
  AcceptanceRefused: true,
  ReviewWindowOpened: true,
  TriageAssessed: true,
  ComplaintAssigned: true,
  AssignmentSigned: true,
  HandlerNamed: true,
  CommunicationLogged: true,
  FindingRecorded: true,
  NoteAdded: true,
  RecordCorrected: true,
  ComplaintEscalated: true,
  EscalationTargetMissing: true,
  EscalationAcknowledged: true,
  FeedbackDelivered: true,
  ComplaintClosedWithFeedback: true,
  OutcomeDisputed: true,
  ComplaintWithdrawn: true,
  DeadlineSet: true,
  ClockPaused: true,
  ClockResumed: true,
  DeadlineMet: true,
  DeadlineBreached: true,
  DeadlineCancelled: true,
  SubjectKeyDestroyed: true,
  AssignmentReturned: true,
  ComplaintTransferred: true,
  EvidenceAttached: true,
  RespondentStatementRecorded: true,
  RootCauseRecorded: true,
  MeasurePlanned: true,
  MeasureCompleted: true,
  ResolutionProposed: true,
  OptionChosen: true,
  ProposalRejected: true,
  ResolvedOnTheSpot: true,
  EscalationClosed: true,
  FollowUpAttempted: true,
  FollowUpRecorded: true,
  FollowUpUnreachable: true,
  ReopenWindowOpened: true,
  ReopenRequested: true,
  ComplaintReopened: true,
  ReopenRefused: true,
  ComplaintsLinked: true,
  LegalHoldPlaced: true,
  LegalHoldReleased: true,
};

const say = (event: ComplaintEvent, lang: 'en' | 'zh'): string =>
  sentenceOf(event, sentenceTelling(createTelling(lang, 'Asia/Shanghai'), sentenceNamesOf([])));

describe('what happened, in a sentence', () => {
  it.each(told.map(([event, english, chinese]) => ({ event, english, chinese })))(
    '$english',
    ({ event, english, chinese }) => {
      expect([say(event, 'en'), say(event, 'zh')]).toStrictEqual([english, chinese]);
    },
  );

  it('is told here of every type of event', () => {
    expect([...new Set(told.map(([{ type }]) => type))].sort()).toStrictEqual(Object.keys(types).sort());
  });
});

describe('a sentence that is sent without a language', () => {
  const telling = (lang: 'en' | 'zh') => createTelling(lang, 'Asia/Shanghai');
  /** As the service sends it: JSON, with a mark in place of each person's text. */
  const sent = (event: ComplaintEvent): EventSentence => {
    const data = JSON.parse(
      JSON.stringify(event.data, (_name, value: unknown) =>
        typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'clear'
          ? { personal: true }
          : value,
      ),
    ) as JsonObject;
    const names = { deadlines: { 'resolve-1': { kind: 'resolve' } }, events: { 'e-7': '7' } } as const;
    return JSON.parse(JSON.stringify(eventSentence(event.type, data, names))) as EventSentence;
  };

  it.each(told)('is the one of either language: %#', (event, english, chinese) => {
    const sentence = sent(event);
    const names = { deadlines: sentence.params.deadlines, events: sentence.params.events };
    for (const lang of ['en', 'zh'] as const)
      expect(sayEvent(sentence, telling(lang))).toBe(sentenceOf(event, sentenceTelling(telling(lang), names)));
    expect([english, chinese].every((text) => !text.includes('personal'))).toBe(true);
  });

  it('names only what it mentions', () => {
    const names = { deadlines: {}, events: { 'e-7': '7', 'e-8': '8' } };
    const data = { stage: 1, contestedEventIds: ['e-7'] };
    expect(eventSentence('OutcomeDisputed', data, names)).toStrictEqual({
      key: 'OutcomeDisputed',
      params: { data, deadlines: {}, events: { 'e-7': '7' } },
    });
    expect(sayEvent(eventSentence('OutcomeDisputed', data, names), telling('zh'))).toContain('#7');
  });

  it('of a type that is not known here is told by its key', () => {
    const unknown = { key: 'SomethingLater', params: { data: {}, deadlines: {}, events: {} } } as unknown;
    expect(sayEvent(unknown as EventSentence, telling('en'))).toBe('SomethingLater');
  });
});
