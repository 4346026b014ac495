import { statusNames } from '@redress/complaints/domain';
import type { CaseView } from '@redress/complaints/read-models';
import {
  anonymityTerms,
  answerTerms,
  channelTerms,
  findingTerms,
  followUpStatusTerms,
  matterKindTerms,
  originKindTerms,
  outcomeTerms,
} from '@redress/complaints/messages';
import { assumedFields, correctionFields, deadlineFields, erasureFields, escalationFields } from './deadline.fields';
import {
  evidenceFields,
  followUpAttemptFields,
  followUpFields,
  holdFields,
  linkFields,
  measureFields,
  onTheSpotFields,
  proposalFields,
  reopeningFields,
  returnFields,
  rootCauseFields,
  statementFields,
  transferFields,
} from './desk.fields';
import {
  expected,
  field,
  instant,
  items,
  members,
  moment,
  personal,
  silent,
  term,
  text,
  texts,
  type FieldsOf,
} from './field';
import {
  acknowledgedFields,
  attemptFields,
  checksFields,
  criterionFields,
  disputeFields,
  endingFields,
  feedbackFields,
  findingBasisFields,
  informationFields,
  triageFields,
} from './handling.fields';

type Part<K extends keyof CaseView> = NonNullable<CaseView[K]>;

const consentFields: FieldsOf<Part<'consent'>> = {
  publish: field('publish', '同意公开', term(answerTerms)),
  shareWithRespondent: field('share with the party complained of', '同意告知被投诉方', term(answerTerms)),
};

const respondentFields: FieldsOf<CaseView['respondent']> = {
  organisation: field('organisation', '单位', text),
  unitId: field('unit', '部门', text),
  staffRef: field('staff member', '工作人员', text),
  name: field('name', '姓名', { as: 'personal', mask: 'name' }),
};

const complainantFields: FieldsOf<CaseView['complainant']> = {
  name: expected(field('name', '姓名', { as: 'personal', mask: 'name' })),
  contact: expected(field('contact', '联系方式', { as: 'personal', mask: 'phone' })),
  account: expected(field('account', '账号', personal)),
};

const incidentFields: FieldsOf<Part<'incident'>> = {
  from: field('from', '起', text),
  to: field('to', '止', text),
  areaCode: field('area', '地区', text),
  postalCode: field('postal code', '邮编', personal),
  address: field('address', '地址', personal),
};

const windowFields: FieldsOf<CaseView['windows']> = {
  reopenUntil: field('can be reopened until', '可申请重办至', instant),
  disputeUntil: field('can be disputed until', '可提出异议至', instant),
  reviewUntil: field('review can be asked for until', '可申请复查至', instant),
};

/** Every field of a case, in both languages: what it is called and how its value is said. The compiler asks for each. */
export const caseFields: FieldsOf<CaseView> = {
  complaintId: field('complaint id', '投诉标识', text),
  complaintNo: field('number', '编号', text),
  externalRef: field('source record', '来源记录', { as: 'reference' }),
  revision: silent,
  changedAt: silent,
  status: expected(field('status', '状态', term(statusNames))),
  statuses: silent,
  filed: field('filed', '登记时间', moment),
  receivedOn: field('received on', '收到日期', text),
  matterKind: field('kind', '事项类别', term(matterKindTerms)),
  anonymity: field('anonymity', '实名情况', term(anonymityTerms)),
  channel: expected(field('channel', '渠道', term(channelTerms))),
  originKind: field('origin', '来源类别', term(originKindTerms)),
  category: expected(field('category', '分类', { as: 'category' })),
  issue: field('issue', '问题', { as: 'category' }),
  language: field('language', '语言', text),
  tags: field('tags', '标签', texts),
  firstReceiverId: field('first received by', '首接人', text),
  consent: field('consent', '授权', members(consentFields)),
  respondent: field('complained of', '被投诉方', members(respondentFields)),
  complainant: field('complainant', '投诉人', members(complainantFields)),
  subject: expected(field('subject', '主题', personal)),
  narrative: expected(field('narrative', '投诉内容', personal)),
  demand: expected(field('demand', '诉求', personal)),
  incident: field('incident', '事发情况', members(incidentFields)),
  acknowledged: field('acknowledged', '告知收悉', members(acknowledgedFields)),
  information: field('information', '补充材料', items(members(informationFields))),
  checks: field('check', '审查', members(checksFields)),
  criteria: field('criterion', '有效依据', items(members(criterionFields))),
  triage: members(triageFields),
  unit: expected(field('unit', '承办单位', text)),
  handler: expected(field('handler', '承办人', text)),
  owners: silent,
  attempts: field('assignment', '派单', items(members(attemptFields))),
  returns: field('return', '退单', items(members(returnFields))),
  transfers: field('transfer', '转办', items(members(transferFields))),
  communicationCount: field('communications', '沟通次数', text),
  noteCount: field('notes', '备注条数', text),
  evidence: field('evidence', '证据', items(members(evidenceFields), { by: 'id', key: 'evidenceId' })),
  statements: field('statement of the party complained of', '被投诉方陈述', items(members(statementFields))),
  rootCause: field('root cause', '问题根源', members(rootCauseFields)),
  measures: field('measure', '措施', items(members(measureFields), { by: 'id', key: 'measureId' })),
  proposals: field('proposal', '解决方案', items(members(proposalFields))),
  finding: expected(field('finding', '认定结论', term(findingTerms))),
  findingBasis: field('basis of the finding', '认定依据', members(findingBasisFields)),
  outcome: expected(field('outcome', '处理结果', term(outcomeTerms))),
  timely: field('timely', '是否及时', term(answerTerms)),
  agreement: field('agreed on the spot', '当场同意', members(onTheSpotFields)),
  feedbacks: field('feedback', '反馈', items(members(feedbackFields))),
  windows: members(windowFields),
  endings: field('end', '结束', items(members(endingFields))),
  followUpStatus: field('follow-up status', '回访状态', term(followUpStatusTerms)),
  followUpAttempts: field('follow-up attempt', '回访尝试', items(members(followUpAttemptFields))),
  followUps: field('follow-up', '回访', items(members(followUpFields))),
  reopenings: field('reopening asked for', '重办申请', items(members(reopeningFields))),
  disputes: field('dispute', '异议', items(members(disputeFields))),
  escalations: field('escalation', '升级', items(members(escalationFields), { by: 'id', key: 'escalationId' })),
  deadlines: field('deadline', '期限', items(members(deadlineFields), { by: 'deadline', key: 'deadlineId' })),
  // Said by the deadlines themselves; lists are made with it.
  overdueFrom: silent,
  nextDueAt: field('next due', '下一到期', instant),
  links: field('linked', '关联', items(members(linkFields))),
  holds: field('legal hold', '法律保留', items(members(holdFields), { by: 'id', key: 'holdId' })),
  corrections: field('correction', '更正', items(members(correctionFields), { by: 'nothing' })),
  setBy: silent,
  origins: silent,
  assumed: field('assumed', '推定', items(members(assumedFields), { by: 'nothing' })),
  erasures: field('erased by law', '依法删除', items(members(erasureFields), { by: 'nothing' })),
  timeline: silent,
};
