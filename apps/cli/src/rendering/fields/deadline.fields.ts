import type { CaseView, CorrectionPart, Deadline, Escalation } from '@redress/complaints/read-models';
import {
  assumedTerms,
  cancelledBecauseTerms,
  correctableFieldTerms,
  deadlineStatusTerms,
  escalationReasonTerms,
} from '@redress/complaints/messages';
import { field, instant, items, members, personal, silent, span, term, text, type FieldsOf } from './field';

/** The sentence of `DeadlineSet` says what it was set to; these say what became of it. */
export const deadlineFields: FieldsOf<Deadline> = {
  deadlineId: silent,
  kind: silent,
  status: { ...term(deadlineStatusTerms) },
  dueAt: field('due', '到期', instant),
  // Follows from the status and the due time; lists are made with it.
  overdueFrom: silent,
  startAt: silent,
  amount: silent,
  unit: silent,
  warnAt: silent,
  pausedByInformationRequest: silent,
  policy: silent,
  marginMilliseconds: field('time left when met', '完成时剩余', span),
  overdueByMilliseconds: field('over by', '超期时长', span),
  cancelledBecause: field('because', '原因', term(cancelledBecauseTerms)),
  history: silent,
};

export const escalationFields: FieldsOf<Escalation> = {
  escalationId: silent,
  status: {
    ...term({
      open: { en: 'open', zh: '待处理' },
      acknowledged: { en: 'acknowledged', zh: '已接办' },
      closed: { en: 'closed', zh: '已处理完毕' },
    }),
  },
  level: field('level', '级别', text),
  reason: field('reason', '原因', term(escalationReasonTerms)),
  statement: field('statement', '说明', personal),
  toUnit: field('to', '上报至', text),
  deadlineId: field('for', '涉及期限', { as: 'deadline' }),
  raised: silent,
  acknowledged: silent,
  plan: field('plan', '处理计划', personal),
  closed: silent,
  result: field('result', '处理结果', personal),
  targetMissing: members<NonNullable<Escalation['targetMissing']>>({
    levelAsked: field('level asked for', '原定级别', text),
    fallbackUnit: field('taken by', '由其接收', text),
  }),
};

export const correctionFields: FieldsOf<CorrectionPart> = {
  field: field('field', '字段', term(correctableFieldTerms)),
  targetEventId: field('of', '更正对象', { as: 'event' }),
  eventId: silent,
  applied: field('applied', '已生效', { as: 'holds' }),
  reason: field('reason', '理由', personal),
  correctedAt: silent,
};

export const erasureFields: FieldsOf<CaseView['erasures'][number]> = {
  erasureId: { ...text },
  kid: silent,
  destroyedAt: silent,
};

export const assumedFields: FieldsOf<CaseView['assumed'][number]> = {
  revision: silent,
  fields: { ...items(term(assumedTerms)) },
};
