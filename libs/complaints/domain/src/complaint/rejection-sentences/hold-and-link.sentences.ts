import type { Sentences } from './sentences';
import { linkTypes as linkTypeTerms } from './terms';

/** Links to other cases, and what must not be erased. */
export const holdAndLinkSentences: Sentences<
  | 'OtherCaseMissing'
  | 'OtherCaseUnknown'
  | 'AlreadyLinked'
  | 'LinkCircle'
  | 'AuthorityMissing'
  | 'ScopeMissing'
  | 'LegalHoldAlreadyPlaced'
  | 'LegalHoldNotFound'
  | 'LegalHoldAlreadyReleased'
  | 'LegalHold'
> = {
  OtherCaseMissing: {
    en: () => 'Name the other case: none is linked to itself.',
    zh: () => '请注明另一件投诉，投诉不能关联自身。',
  },
  OtherCaseUnknown: {
    en: ({ otherId }) => `There is no case ${otherId}.`,
    zh: ({ otherId }) => `没有编号为 ${otherId} 的投诉。`,
  },
  AlreadyLinked: {
    en: ({ otherId }) => `The case has the same link to ${otherId} already.`,
    zh: ({ otherId }) => `该投诉与 ${otherId} 已有相同关联。`,
  },
  LinkCircle: {
    en: ({ type, otherId }) =>
      `A link closes no circle: ${otherId} leads back to this case (${linkTypeTerms[type].en}).`,
    zh: ({ type, otherId }) => `关联不得形成循环：${otherId} 已经指回本投诉（${linkTypeTerms[type].zh}）。`,
  },
  AuthorityMissing: { en: () => 'Name the authority that ordered it.', zh: () => '请注明作出决定的机关。' },
  ScopeMissing: { en: () => 'Write down what has to be kept.', zh: () => '请写明须保留的内容。' },
  LegalHoldAlreadyPlaced: {
    en: ({ holdId }) => `The same authority holds the case already, by ${holdId}.`,
    zh: ({ holdId }) => `该机关已对本投诉作出法律保留：${holdId}。`,
  },
  LegalHoldNotFound: {
    en: ({ holdId }) => `This case has no ${holdId}.`,
    zh: ({ holdId }) => `该投诉没有 ${holdId}。`,
  },
  LegalHoldAlreadyReleased: {
    en: ({ holdId }) => `The ${holdId} has been released before.`,
    zh: ({ holdId }) => `${holdId} 此前已解除。`,
  },
  LegalHold: {
    en: ({ holdIds }) => `Nothing of this case may be erased while it is held: ${holdIds.join(', ')}.`,
    zh: ({ holdIds }) => `该投诉处于法律保留状态（${holdIds.join('、')}），不得删除任何内容。`,
  },
};
