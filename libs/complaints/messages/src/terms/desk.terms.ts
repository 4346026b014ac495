import type {
  AnsweredBy,
  EvidenceKind,
  EvidenceSource,
  FollowUpAnswer,
  LinkType,
  MeasureKind,
  ReopenGround,
  ReturnCode,
  SatisfactionBand,
  ServiceDimension,
} from '@redress/complaints/domain';
import type { Attempt, CaseView } from '@redress/complaints/read-models';
import type { Terms } from './terms';

export const returnCodeTerms: Terms<ReturnCode> = {
  wrongArea: { en: 'wrong area', zh: '属地不符' },
  wrongDuty: { en: 'not its duty', zh: '职责不符' },
  unclearOwnership: { en: 'unclear whose it is', zh: '权属不清' },
  overlap: { en: 'duties overlap', zh: '职责交叉' },
  other: { en: 'another reason', zh: '其他原因' },
};

export const leftTerms: Terms<NonNullable<Attempt['left']>['how']> = {
  returned: { en: 'return', zh: '退单' },
  transferred: { en: 'transfer', zh: '转办' },
  reassigned: { en: 'new dispatch', zh: '重新派单' },
  reopened: { en: 'reopening', zh: '重办' },
};

export const evidenceKindTerms: Terms<EvidenceKind> = {
  photo: { en: 'photo', zh: '照片' },
  audio: { en: 'sound recording', zh: '录音' },
  video: { en: 'video', zh: '录像' },
  document: { en: 'document', zh: '文件' },
  callRecording: { en: 'call recording', zh: '通话录音' },
  systemExport: { en: 'export from a system', zh: '系统导出' },
  other: { en: 'other', zh: '其他' },
};

export const evidenceSourceTerms: Terms<EvidenceSource> = {
  complainant: { en: 'the complainant', zh: '投诉人' },
  respondent: { en: 'the party complained of', zh: '被投诉方' },
  department: { en: 'a department', zh: '部门' },
  office: { en: 'the office', zh: '本单位' },
  thirdParty: { en: 'a third party', zh: '第三方' },
  notStated: { en: 'not stated', zh: '未说明' },
};

/** F56, in its words. */
export const measureKindTerms: Terms<MeasureKind> = {
  explanation: { en: 'explanation', zh: '解释说明' },
  compensation: { en: 'compensation', zh: '补偿赔偿' },
  processImprovement: { en: 'process improvement', zh: '流程改进' },
  accountability: { en: 'accountability', zh: '责任追究' },
  serviceRecovery: { en: 'service recovery', zh: '服务补救' },
  corrective: { en: 'corrective action', zh: '纠正措施' },
};

export const answeredByTerms: Terms<AnsweredBy> = {
  complainant: { en: 'the complainant himself', zh: '投诉人本人' },
  onBehalf: { en: 'recorded for the complainant', zh: '代为记录' },
};

export const followUpAnswerTerms: Terms<FollowUpAnswer> = {
  yes: { en: 'resolved', zh: '已解决' },
  partly: { en: 'partly resolved', zh: '部分解决' },
  no: { en: 'not resolved', zh: '未解决' },
};

export const satisfactionBandTerms: Terms<SatisfactionBand> = {
  satisfied: { en: 'satisfied', zh: '满意' },
  neutral: { en: 'neutral', zh: '一般' },
  dissatisfied: { en: 'dissatisfied', zh: '不满意' },
};

/** F69, in its words. */
export const serviceDimensionTerms: Terms<ServiceDimension> = {
  reliability: { en: 'reliability', zh: '可靠性' },
  responsiveness: { en: 'responsiveness', zh: '响应性' },
  assurance: { en: 'assurance', zh: '保证性' },
  empathy: { en: 'empathy', zh: '同理心' },
  tangibles: { en: 'tangibles', zh: '有形性' },
};

export const followUpStatusTerms: Terms<NonNullable<CaseView['followUpStatus']>> = {
  due: { en: 'due', zh: '待回访' },
  attempted: { en: 'tried, nobody reached', zh: '已尝试，未联系上' },
  done: { en: 'done', zh: '已回访' },
  unreachable: { en: 'given up, nobody reached', zh: '无法联系' },
};

export const reopenGroundTerms: Terms<ReopenGround> = {
  newFacts: { en: 'new facts', zh: '有新情况' },
  notSolved: { en: 'not solved', zh: '问题未解决' },
  feedbackFalse: { en: 'the feedback is untrue', zh: '反馈不实' },
  recurrence: { en: 'it happened again', zh: '问题再次发生' },
};

/** Read from this case to the other. */
export const linkTypeTerms: Terms<LinkType> = {
  duplicateOf: { en: 'duplicate of', zh: '与其重复' },
  relatedTo: { en: 'related to', zh: '与其相关' },
  parentOf: { en: 'parent of', zh: '为其主案' },
  followUpOf: { en: 'follow-up of', zh: '为其后续' },
};
