import type {
  EvidenceItem,
  FollowUp,
  FollowUpAttempt,
  LegalHold,
  Link,
  Measure,
  OnTheSpot,
  Proposal,
  Reopening,
  RespondentStatement,
  Return,
  RootCausePart,
  Transfer,
} from '@redress/complaints/read-models';
import {
  answerTerms,
  answeredByTerms,
  evidenceKindTerms,
  evidenceSourceTerms,
  followUpAnswerTerms,
  linkTypeTerms,
  measureKindTerms,
  mediumTerms,
  reopenGroundTerms,
  returnCodeTerms,
  satisfactionBandTerms,
  serviceDimensionTerms,
} from '@redress/complaints/messages';
import {
  field,
  instant,
  items,
  members,
  personal,
  silent,
  term,
  text,
  texts,
  type Field,
  type FieldsOf,
} from './field';

export const returnFields: FieldsOf<Return> = {
  returnNo: silent,
  unitId: { ...text },
  returnCode: field('because', '原因', term(returnCodeTerms)),
  legalBasis: field('basis', '依据', text),
  suggestedUnit: field('suggests', '建议转往', text),
  returned: silent,
};

export const transferFields: FieldsOf<Transfer> = {
  fromUnit: field('from', '转出单位', text),
  toUnit: field('to', '转入单位', text),
  reason: field('reason', '理由', personal),
  handoverNote: field('handover note', '交接说明', personal),
  transferred: silent,
};

export const evidenceFields: FieldsOf<EvidenceItem> = {
  evidenceId: silent,
  kind: { ...term(evidenceKindTerms) },
  sha256: field('SHA-256', 'SHA-256', text),
  sizeBytes: field('bytes', '字节数', text),
  mediaType: field('media type', '媒体类型', text),
  storageRef: field('kept at', '存放位置', text),
  description: field('description', '说明', personal),
  source: field('from', '提供者', term(evidenceSourceTerms)),
  capturedAt: field('made at', '制作时间', instant),
  attached: silent,
};

export const statementFields: FieldsOf<RespondentStatement> = {
  by: field('by', '陈述人', personal),
  text: { ...personal },
  evidenceIds: field('evidence', '证据', texts),
  recorded: silent,
};

export const rootCauseFields: FieldsOf<RootCausePart> = {
  causeCode: { ...text },
  preventable: field('preventable', '能否避免', term(answerTerms)),
  note: field('note', '说明', personal),
  recorded: silent,
};

const amountFields: FieldsOf<NonNullable<Measure['amount']>> = {
  value: field('amount', '金额', text),
  currency: field('currency', '币种', text),
};

export const measureFields: FieldsOf<Measure> = {
  measureId: silent,
  kind: { ...term(measureKindTerms) },
  description: field('description', '说明', personal),
  amount: members(amountFields),
  dueOn: field('due on', '完成期限', text),
  responsible: field('responsible', '责任方', text),
  planned: silent,
  completed: members<NonNullable<Measure['completed']>>({
    proof: field('carried out', '落实情况', personal),
    evidenceIds: field('evidence', '证据', texts),
    moment: silent,
  }),
};

export const proposalFields: FieldsOf<Proposal> = {
  version: silent,
  options: field(
    'option',
    '选项',
    items(
      members<Proposal['options'][number]>({
        optionId: silent,
        text: { ...personal },
        measureIds: field('measures', '措施', texts),
      }),
    ),
  ),
  reasons: field('reasons', '理由', personal),
  complianceCheck: members<Proposal['complianceCheck']>({
    lawRefs: field('checked against', '合规依据', texts),
    by: field('checked by', '合规审查人', text),
  }),
  proposed: silent,
  chosen: members<NonNullable<Proposal['chosen']>>({
    optionId: field('chosen', '选定', text),
    by: field('chosen by', '选定方式', term(answeredByTerms)),
    medium: field('told by', '告知方式', term(mediumTerms)),
    moment: silent,
  }),
  rejected: members<NonNullable<Proposal['rejected']>>({
    reason: field('rejected because', '不接受的理由', personal),
    by: field('rejected by', '不接受方式', term(answeredByTerms)),
    medium: field('told by', '告知方式', term(mediumTerms)),
    moment: silent,
  }),
};

export const onTheSpotFields: FieldsOf<OnTheSpot> = {
  medium: field('agreed by', '同意方式', term(mediumTerms)),
  statement: { ...personal },
  agreed: silent,
};

export const followUpAttemptFields: FieldsOf<FollowUpAttempt> = {
  n: silent,
  on: { ...text },
  medium: field('by', '方式', term(mediumTerms)),
  attempted: silent,
};

const dimension = (name: keyof FollowUp['dimensions']): Field => ({ ...text, label: serviceDimensionTerms[name] });

export const followUpFields: FieldsOf<FollowUp> = {
  resolved: { ...term(followUpAnswerTerms) },
  satisfaction: field('satisfaction (1 to 5)', '满意度（1 至 5）', text),
  band: field('band', '满意程度', term(satisfactionBandTerms)),
  responded: field('contacted in time', '是否及时联系', term(answerTerms)),
  dimensions: members<FollowUp['dimensions']>({
    reliability: dimension('reliability'),
    responsiveness: dimension('responsiveness'),
    assurance: dimension('assurance'),
    empathy: dimension('empathy'),
    tangibles: dimension('tangibles'),
  }),
  suggestions: field('suggestions', '建议', personal),
  medium: field('by', '方式', term(mediumTerms)),
  independentOfUnit: field('independent of', '独立于', text),
  recorded: silent,
};

export const reopeningFields: FieldsOf<Reopening> = {
  ground: { ...term(reopenGroundTerms) },
  newFacts: field('new facts', '新情况', personal),
  evidenceIds: field('evidence', '证据', texts),
  requested: silent,
  decided: members<NonNullable<Reopening['decided']>>({
    granted: field('granted', '准予', { as: 'holds' }),
    reopenNo: silent,
    from: silent,
    decidedBy: field('decided by', '决定人', text),
    toUnit: field('meant for', '拟转', text),
    reasons: field('reasons', '理由', personal),
    moment: silent,
  }),
};

export const linkFields: FieldsOf<Link> = {
  type: { ...term(linkTypeTerms) },
  otherId: field('case', '案件', text),
  basis: field('basis', '依据', personal),
  linked: silent,
};

export const holdFields: FieldsOf<LegalHold> = {
  holdId: silent,
  authority: { ...text },
  scope: field('scope', '范围', personal),
  placed: silent,
  released: members<NonNullable<LegalHold['released']>>({
    authority: field('released by', '解除机关', text),
    reason: field('released because', '解除理由', personal),
    moment: silent,
  }),
};
