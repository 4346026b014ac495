import type {
  Attempt,
  CaseView,
  ChecksPart,
  Dispute,
  Ending,
  FeedbackPart,
  InformationRequest,
} from '@redress/complaints/read-models';
import { statusNames } from '@redress/complaints/domain';
import {
  acceptanceCheckTerms,
  assignedByTerms,
  complexityTerms,
  criterionTerms,
  feedbackFormTerms,
  flagTerms,
  followUpWaivedTerms,
  leftTerms,
  mediumTerms,
  sensitivityTerms,
  triageSourceTerms,
  urgencyTerms,
} from '@redress/complaints/messages';
import { field, items, members, personal, silent, term, text, texts, type Field, type FieldsOf } from './field';

type Part<K extends keyof CaseView> = NonNullable<CaseView[K]>;

export const acknowledgedFields: FieldsOf<Part<'acknowledged'>> = {
  method: { ...term(mediumTerms) },
  steps: field('next steps told', '告知的后续步骤', texts),
  promisedDates: field('dates promised', '承诺日期', texts),
  moment: silent,
};

const suppliedFields: FieldsOf<NonNullable<InformationRequest['supplied']>> = {
  items: field('answer', '补充内容', items(personal)),
  medium: field('answered by', '补充方式', term(mediumTerms)),
  moment: silent,
};

export const informationFields: FieldsOf<InformationRequest> = {
  items: field('asked for', '要求补充', items(personal)),
  medium: field('asked by', '要求方式', term(mediumTerms)),
  requested: silent,
  supplied: members(suppliedFields),
};

const checkOf = (name: keyof ChecksPart): Field => ({
  label: acceptanceCheckTerms[name],
  ...members<ChecksPart[typeof name]>({
    holds: { as: 'holds' },
    note: field('note', '说明', personal),
    evidenceIds: field('evidence', '证据', texts),
  }),
});

export const checksFields: FieldsOf<ChecksPart> = {
  rightsHarmed: checkOf('rightsHarmed'),
  respondentIdentified: checkOf('respondentIdentified'),
  factsStated: checkOf('factsStated'),
  demandStated: checkOf('demandStated'),
  withinJurisdiction: checkOf('withinJurisdiction'),
  notDuplicate: checkOf('notDuplicate'),
};

export const criterionFields: FieldsOf<CaseView['criteria'][number]> = {
  criterion: { ...term(criterionTerms) },
  clauseRef: field('clause', '条款', text),
  evidenceIds: field('evidence', '证据', texts),
};

export const triageFields: FieldsOf<Part<'triage'>> = {
  severity: field('severity (1 to 5)', '严重程度（1 至 5）', text),
  complexity: field('complexity', '复杂程度', term(complexityTerms)),
  urgency: field('urgency', '紧急程度', term(urgencyTerms)),
  sensitivity: field('sensitivity', '敏感程度', term(sensitivityTerms)),
  flags: field('flags', '标记', items(term(flagTerms))),
  source: field('assessed by', '评估来源', term(triageSourceTerms)),
  assessed: silent,
};

export const attemptFields: FieldsOf<Attempt> = {
  attemptNo: silent,
  unitId: { ...text },
  askedHandlerId: field('handler proposed', '建议承办人', text),
  dispatchBasis: field('basis', '派单依据', text),
  by: field('made', '派单方式', term(assignedByTerms)),
  assigned: silent,
  signed: members<NonNullable<Attempt['signed']>>({ by: field('signed by', '签收人', text), moment: silent }),
  named: members<NonNullable<Attempt['named']>>({ handlerId: field('handler named', '承办人', text), moment: silent }),
  left: members<NonNullable<Attempt['left']>>({ how: field('ended by', '结束方式', term(leftTerms)), moment: silent }),
};

export const findingBasisFields: FieldsOf<Part<'findingBasis'>> = {
  basis: { ...personal },
  evidenceIds: field('evidence', '证据', texts),
  recorded: silent,
};

export const feedbackFields: FieldsOf<FeedbackPart> = {
  text: { ...personal },
  form: field('form', '形式', term(feedbackFormTerms)),
  medium: field('by', '方式', term(mediumTerms)),
  measures: field('measures', '措施', personal),
  improvements: field('improvements', '改进', personal),
  followUpPlan: field('follow-up plan', '回访计划', personal),
  delivered: silent,
};

export const endingFields: FieldsOf<Ending> = {
  status: { ...term(statusNames) },
  ended: silent,
  // The case says the last of them, and a replay each as it was recorded.
  finding: silent,
  outcome: silent,
  endedOn: field('on', '日期', term({ notStated: { en: 'not stated', zh: '未说明' } })),
  reasons: field('reasons', '理由', personal),
  refusalCode: field('refusal code', '不予受理代码', text),
  routeOutTo: field('referred to', '转往', text),
  verifiedBy: field('identity verified by', '身份核验', text),
  remediesTold: field('remedies told', '告知的救济途径', texts),
  followUpWaived: field('no follow-up because', '不回访原因', term(followUpWaivedTerms)),
};

export const disputeFields: FieldsOf<Dispute> = {
  stage: field('stage', '阶段', text),
  statement: { ...personal },
  contestedEventIds: field('contests', '争议事项', items({ as: 'event' })),
  disputed: silent,
};
