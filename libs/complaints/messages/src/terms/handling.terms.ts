import type { Feedback, Finding, Flag, Outcome, Sensitivity, Urgency } from '@redress/complaints/domain';
import type { DataOf } from '../event-data';
import type { Terms } from './terms';

export { acceptanceCheckTerms, correctableFieldTerms, criterionTerms } from '@redress/complaints/domain';

type Communication = DataOf<'CommunicationLogged'>;

const notStated = { en: 'not stated', zh: '未说明' } as const;

export const urgencyTerms: Terms<Urgency> = {
  routine: { en: 'routine', zh: '一般' },
  urgent: { en: 'urgent', zh: '紧急' },
  veryUrgent: { en: 'very urgent', zh: '特急' },
  emergency: { en: 'emergency', zh: '突发事件' },
};

export const sensitivityTerms: Terms<Sensitivity> = {
  normal: { en: 'normal', zh: '普通' },
  sensitive: { en: 'sensitive', zh: '敏感' },
  confidential: { en: 'confidential', zh: '保密' },
};

export const complexityTerms: Terms<DataOf<'TriageAssessed'>['complexity']> = {
  simple: { en: 'simple', zh: '简单' },
  complex: { en: 'complex', zh: '复杂' },
};

export const triageSourceTerms: Terms<DataOf<'TriageAssessed'>['source']> = {
  human: { en: 'a person', zh: '人工' },
  ai: { en: 'an AI suggestion', zh: '人工智能建议' },
};

export const flagTerms: Terms<Flag> = {
  mediaExposure: { en: 'media exposure', zh: '媒体曝光' },
  publicSafety: { en: 'public safety', zh: '公共安全' },
  vulnerablePerson: { en: 'vulnerable person', zh: '弱势人员' },
  minor: { en: 'minor', zh: '未成年人' },
};

export const findingTerms: Terms<Finding> = {
  upheld: { en: 'upheld', zh: '成立' },
  partly: { en: 'partly upheld', zh: '部分成立' },
  notUpheld: { en: 'not upheld', zh: '不成立' },
  unfounded: { en: 'unfounded', zh: '不属实' },
  undetermined: { en: 'undetermined', zh: '无法查明' },
  notStated,
};

export const outcomeTerms: Terms<Outcome> = {
  explained: { en: 'explained', zh: '已解释说明' },
  remedied: { en: 'remedied', zh: '已整改' },
  compensated: { en: 'compensated', zh: '已赔偿' },
  monetaryRelief: { en: 'monetary relief', zh: '金钱救济' },
  nonMonetaryRelief: { en: 'non-monetary relief', zh: '非金钱救济' },
  referred: { en: 'referred', zh: '已转办' },
  noActionPossible: { en: 'no action possible', zh: '无法处理' },
  notStated,
};

export const assignedByTerms: Terms<DataOf<'ComplaintAssigned'>['by']> = {
  manual: { en: 'by hand', zh: '人工' },
  rule: { en: 'by rule', zh: '规则' },
};

export const counterpartyTerms: Terms<Communication['counterparty']> = {
  complainant: { en: 'the complainant', zh: '投诉人' },
  respondent: { en: 'the party complained of', zh: '被投诉方' },
  department: { en: 'a department', zh: '部门' },
  other: { en: 'somebody else', zh: '其他人' },
};

export const communicationKindTerms: Terms<Communication['kind']> = {
  inquiry: { en: 'inquiry', zh: '询问' },
  progress: { en: 'progress', zh: '进展告知' },
  apology: { en: 'apology', zh: '致歉' },
  explanation: { en: 'explanation', zh: '解释说明' },
  feedback: { en: 'feedback', zh: '反馈' },
  forwarded: { en: 'forwarded', zh: '转交' },
  response: { en: 'response', zh: '答复' },
  other: { en: 'other', zh: '其他' },
};

export const escalationReasonTerms: Terms<DataOf<'ComplaintEscalated'>['reason']> = {
  major: { en: 'a major matter', zh: '重大事项' },
  deadline: { en: 'a missed deadline', zh: '超期' },
  silence: { en: 'silence towards the complainant', zh: '长期未与投诉人联系' },
  complainant: { en: "the complainant's request", zh: '投诉人要求' },
  reopened: { en: 'repeated reopening', zh: '多次重办' },
  other: { en: 'another reason', zh: '其他原因' },
};

export const feedbackFormTerms: Terms<Feedback['form']> = {
  oral: { en: 'oral', zh: '口头' },
  written: { en: 'written', zh: '书面' },
  notStated,
};

export const followUpWaivedTerms: Terms<NonNullable<DataOf<'ComplaintClosedWithFeedback'>['followUpWaived']>> = {
  anonymous: { en: 'the complainant is anonymous', zh: '投诉人匿名' },
  unreachable: { en: 'the complainant cannot be reached', zh: '无法联系投诉人' },
  refusedContact: { en: 'the complainant wants no contact', zh: '投诉人拒绝回访' },
};
