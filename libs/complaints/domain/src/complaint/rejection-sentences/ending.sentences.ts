import type { Sentences } from './sentences';
import { closingParts, inChinese, inEnglish, steps, windowUses } from './terms';

/** Closing, disputing and withdrawing. */
export const endingSentences: Sentences<
  | 'RequiredStepsMissing'
  | 'OutcomeIncomplete'
  | 'FeedbackMissing'
  | 'WrittenFeedbackRequired'
  | 'EscalationNotAcknowledged'
  | 'NoFollowUpToWaive'
  | 'WindowClosed'
  | 'StatementMissing'
  | 'IdentityNotVerified'
  | 'PublicSafetyAtStake'
> = {
  RequiredStepsMissing: {
    en: ({ missing }) => `Before closing, the policy requires: ${inEnglish(steps, missing)}.`,
    zh: ({ missing }) => `办结前还须完成：${inChinese(steps, missing)}。`,
  },
  OutcomeIncomplete: {
    en: ({ missing }) => `The closing does not state: ${inEnglish(closingParts, missing)}.`,
    zh: ({ missing }) => `办结缺少：${inChinese(closingParts, missing)}。`,
  },
  FeedbackMissing: {
    en: () => 'A case is closed with feedback to the complainant: write down what was said.',
    zh: () => '办结须向投诉人反馈，请写明反馈内容。',
  },
  WrittenFeedbackRequired: {
    en: () => 'A complex matter is explained to the complainant in writing.',
    zh: () => '复杂事项须书面反馈。',
  },
  EscalationNotAcknowledged: {
    en: ({ escalationIds }) => `Still waiting to be acknowledged: ${escalationIds.join(', ')}.`,
    zh: ({ escalationIds }) => `尚未确认的升级：${escalationIds.join('、')}。`,
  },
  NoFollowUpToWaive: {
    en: () => 'The policy asks for no follow-up, so there is none to waive.',
    zh: () => '规则未要求回访，无需免除。',
  },
  WindowClosed: {
    en: ({ window, until }) => `${windowUses[window].en} until ${until}.`,
    zh: ({ window, until }) => `${windowUses[window].zh}的期限已于 ${until} 届满。`,
  },
  StatementMissing: { en: () => 'Write down what is disputed.', zh: () => '请写明异议内容。' },
  IdentityNotVerified: {
    en: () => 'Say how it was verified that the complainant withdraws.',
    zh: () => '请注明如何核实投诉人身份。',
  },
  PublicSafetyAtStake: {
    en: () => 'Public safety is at stake: the case goes on although the complainant withdraws.',
    zh: () => '涉及公共安全，投诉人撤回后仍须继续办理。',
  },
};
