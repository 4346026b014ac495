import type { components } from '../contract/openapi.generated';
import { defineMessages, type Message, type Messages } from '../language/messages';

type Schemas = components['schemas'];

/** A word for every value that the contract has: a value without one does not compile. */
const wordsOf = <K extends string>(namespace: string, entries: Readonly<Record<K, Message>>): Messages<K> =>
  defineMessages(namespace, entries);

export const statusWords = wordsOf<Schemas['ComplaintStatus']>('status', {
  Filed: { zh: '已登记', en: 'Filed' },
  NeedsInformation: { zh: '待补充材料', en: 'Waiting for information' },
  Valid: { zh: '已认定有效', en: 'Valid' },
  Assigned: { zh: '已派单', en: 'Assigned' },
  InProgress: { zh: '办理中', en: 'In progress' },
  ResolutionProposed: { zh: '方案待答复', en: 'Resolution proposed' },
  Invalid: { zh: '已认定无效', en: 'Invalid' },
  NotAccepted: { zh: '不予受理', en: 'Not accepted' },
  Closed: { zh: '已办结', en: 'Closed' },
  ReopenRequested: { zh: '申请重办', en: 'Reopening requested' },
  Disputed: { zh: '有异议', en: 'Disputed' },
  Withdrawn: { zh: '已撤回', en: 'Withdrawn' },
});

export const urgencyWords = wordsOf<Schemas['Urgency']>('urgency', {
  routine: { zh: '一般', en: 'Routine' },
  urgent: { zh: '紧急', en: 'Urgent' },
  veryUrgent: { zh: '特急', en: 'Very urgent' },
  emergency: { zh: '突发', en: 'Emergency' },
});

export const deadlineWords = wordsOf<Schemas['DeadlineKind']>('deadline', {
  acknowledge: { zh: '告知受理', en: 'Acknowledge' },
  acceptance: { zh: '受理认定', en: 'Decide on acceptance' },
  dispatch: { zh: '派单', en: 'Dispatch' },
  signOff: { zh: '签收', en: 'Sign off' },
  resolve: { zh: '办结', en: 'Resolve' },
  followUp: { zh: '回访', en: 'Follow up' },
  reviewDecision: { zh: '复核决定', en: 'Decide the review' },
});

export const channelWords = wordsOf<Schemas['Channel']>('channel', {
  phone: { zh: '电话', en: 'Phone' },
  web: { zh: '网站', en: 'Web' },
  app: { zh: '应用', en: 'App' },
  counter: { zh: '窗口', en: 'Counter' },
  letter: { zh: '信件', en: 'Letter' },
  email: { zh: '电子邮件', en: 'E-mail' },
  fax: { zh: '传真', en: 'Fax' },
  referral: { zh: '转办', en: 'Referral' },
  socialMedia: { zh: '社交媒体', en: 'Social media' },
  other: { zh: '其他', en: 'Other' },
});

export const matterWords = wordsOf<Schemas['MatterKind']>('matter', {
  complaint: { zh: '投诉', en: 'Complaint' },
  report: { zh: '举报', en: 'Report' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  inquiry: { zh: '咨询', en: 'Inquiry' },
  notStated: { zh: '未说明', en: 'Not stated' },
});

export const anonymityWords = wordsOf<Schemas['Anonymity']>('anonymity', {
  named: { zh: '实名', en: 'Named' },
  confidential: { zh: '要求保密', en: 'Confidential' },
  anonymous: { zh: '匿名', en: 'Anonymous' },
  notStated: { zh: '未说明', en: 'Not stated' },
});

export const roleWords = wordsOf<Schemas['Role']>('role', {
  operator: { zh: '话务员', en: 'Operator' },
  specialist: { zh: '受理专员', en: 'Specialist' },
  dispatcher: { zh: '派单员', en: 'Dispatcher' },
  handler: { zh: '承办人', en: 'Handler' },
  'unit-head': { zh: '单位负责人', en: 'Unit head' },
  supervisor: { zh: '督办', en: 'Supervisor' },
  reviewer: { zh: '复核员', en: 'Reviewer' },
  'follow-up': { zh: '回访员', en: 'Follow-up' },
  auditor: { zh: '审计员', en: 'Auditor' },
  analyst: { zh: '分析员', en: 'Analyst' },
  'privacy-officer': { zh: '隐私专员', en: 'Privacy officer' },
  'config-admin': { zh: '系统管理员', en: 'Administrator' },
  complainant: { zh: '投诉人', en: 'Complainant' },
  public: { zh: '公众', en: 'Public' },
});

export const linkWords = wordsOf<Schemas['LinkType']>('link', {
  duplicateOf: { zh: '重复于', en: 'Duplicate of' },
  relatedTo: { zh: '相关', en: 'Related to' },
  parentOf: { zh: '包含', en: 'Parent of' },
  followUpOf: { zh: '后续于', en: 'Follow-up of' },
});

export const queueWords = wordsOf<keyof Schemas['WorklistCounts']>('queue', {
  my: { zh: '我的案件', en: 'My cases' },
  unit: { zh: '本单位', en: 'My unit' },
  unsigned: { zh: '待签收', en: 'Not signed for' },
  'due-today': { zh: '今日到期', en: 'Due today' },
  overdue: { zh: '已超时', en: 'Overdue' },
  'very-urgent': { zh: '特急', en: 'Very urgent' },
  'waiting-for-reply': { zh: '等待答复', en: 'Waiting for a reply' },
  returned: { zh: '被退回', en: 'Returned' },
  disputed: { zh: '有异议', en: 'Disputed' },
  'to-accept': { zh: '待受理', en: 'To accept' },
  'to-dispatch': { zh: '待派单', en: 'To dispatch' },
  escalations: { zh: '升级督办', en: 'Escalations' },
  'follow-ups-due': { zh: '待回访', en: 'Follow-ups due' },
  'reopen-requests': { zh: '重办申请', en: 'Reopening requests' },
});

export const queueNames = Object.keys(queueWords.entries).filter((name): name is keyof Schemas['WorklistCounts'] =>
  Object.hasOwn(queueWords.entries, name),
);
