import type { Sentences } from './sentences';

/** Proposing a resolution, answering it, and settling on the spot. */
export const resolutionSentences: Sentences<
  | 'OptionsMissing'
  | 'MeasureOrReasonsMissing'
  | 'ComplianceCheckMissing'
  | 'OptionNotFound'
  | 'OptionAlreadyChosen'
  | 'OptionNotChosen'
  | 'OnTheSpotNotAllowed'
  | 'AgreementMissing'
> = {
  OptionsMissing: {
    en: () => 'Propose at least one option, none of them blank.',
    zh: () => '请提出至少一个方案，且内容不得为空。',
  },
  MeasureOrReasonsMissing: {
    en: () => 'Propose a measure, or give the reasons why there is none.',
    zh: () => '请提出措施，或说明不采取措施的理由。',
  },
  ComplianceCheckMissing: {
    en: () => 'Say which provisions the proposal was held against, and who did it.',
    zh: () => '请注明合规审查所依据的条款和审查人。',
  },
  OptionNotFound: {
    en: ({ optionId, known }) => `The proposal has no ${optionId}; it has: ${known.join(', ')}.`,
    zh: ({ optionId, known }) => `方案中没有 ${optionId}，可选：${known.join('、')}。`,
  },
  OptionAlreadyChosen: {
    en: ({ optionId }) => `The complainant has chosen ${optionId} already.`,
    zh: ({ optionId }) => `投诉人此前已选择 ${optionId}。`,
  },
  OptionNotChosen: {
    en: ({ optionIds }) => `The complainant has still to choose one of: ${optionIds.join(', ')}.`,
    zh: ({ optionIds }) => `投诉人尚未在下列方案中作出选择：${optionIds.join('、')}。`,
  },
  OnTheSpotNotAllowed: {
    en: () => 'The policy does not let a case be settled on the spot.',
    zh: () => '规则不允许当场办结。',
  },
  AgreementMissing: {
    en: () => 'Write down how the complainant agreed to the solution.',
    zh: () => '请写明投诉人如何表示同意。',
  },
};
