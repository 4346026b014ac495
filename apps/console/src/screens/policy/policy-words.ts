import type { components } from '../../contract/openapi.generated';
import { defineMessages, type Messages } from '../../language/messages';

type Schemas = components['schemas'];

export const stepWords: Messages<Schemas['RequiredStep']> = defineMessages('required-step', {
  acceptance: { zh: '受理认定', en: 'a decision on acceptance' },
  assignment: { zh: '派单', en: 'an assignment' },
  signOff: { zh: '签收', en: 'a signature of the unit' },
  finding: { zh: '认定结论', en: 'a finding' },
  proposal: { zh: '处理方案', en: 'a proposed resolution' },
});

export const waivedWords: Messages<Schemas['WaivableShown']> = defineMessages('waived-part', {
  narrative: { zh: '投诉内容', en: 'the complaint in its own words' },
  complainant: { zh: '投诉人', en: 'the complainant' },
  feedbackText: { zh: '反馈文字', en: 'the text of the feedback' },
  finding: { zh: '认定结论', en: 'the finding' },
  outcome: { zh: '处理结果', en: 'the outcome' },
  disputeStatement: { zh: '异议理由', en: 'the statement of a dispute' },
  disputeWindow: { zh: '异议期限', en: 'the window for a dispute' },
});
