import type { Sentences } from './sentences';
import { acceptanceChecks, criteria, formParts, inChinese, inEnglish } from './terms';

/** Filing and acceptance. */
export const intakeSentences: Sentences<
  | 'FormIncomplete'
  | 'AlreadyAcknowledged'
  | 'ItemsMissing'
  | 'AcceptanceIncomplete'
  | 'CriterionMissing'
  | 'CriterionBasisMissing'
  | 'NoFailedCheck'
  | 'RefusalCodeUnknown'
  | 'RouteOutMissing'
  | 'ReasonsMissing'
> = {
  FormIncomplete: {
    en: ({ missing }) => `The form does not say: ${inEnglish(formParts, missing)}.`,
    zh: ({ missing }) => `登记表缺少：${inChinese(formParts, missing)}。`,
  },
  AlreadyAcknowledged: {
    en: () => 'The complaint has been acknowledged before.',
    zh: () => '此前已向投诉人确认受理。',
  },
  ItemsMissing: {
    en: () => 'List at least one item, none of them blank.',
    zh: () => '请列出至少一项材料，且不得为空。',
  },
  AcceptanceIncomplete: {
    en: ({ failedChecks }) => `Not every acceptance check holds: ${inEnglish(acceptanceChecks, failedChecks)}.`,
    zh: ({ failedChecks }) => `受理条件未全部满足：${inChinese(acceptanceChecks, failedChecks)}。`,
  },
  CriterionMissing: {
    en: () => 'Name at least one of the three criteria that make a complaint valid.',
    zh: () => '请至少注明三项有效标准中的一项。',
  },
  CriterionBasisMissing: {
    en: (rejection) => `Name the clause that each criterion rests on: ${inEnglish(criteria, rejection.criteria)}.`,
    zh: (rejection) => `请注明依据的条款：${inChinese(criteria, rejection.criteria)}。`,
  },
  NoFailedCheck: {
    en: () => 'Acceptance can be refused only where at least one acceptance check fails.',
    zh: () => '受理条件均已满足，不能不予受理。',
  },
  RefusalCodeUnknown: {
    en: ({ refusalCode, known }) => `The policy knows no refusal code ${refusalCode}; it knows: ${known.join(', ')}.`,
    zh: ({ refusalCode, known }) => `规则中没有不予受理代码 ${refusalCode}，可用代码：${known.join('、')}。`,
  },
  RouteOutMissing: {
    en: () => 'Say where the complainant can turn instead.',
    zh: () => '请告知投诉人可以向何处反映。',
  },
  ReasonsMissing: { en: () => 'Write down the reasons.', zh: () => '请写明理由。' },
};
