import type { Sentences } from './sentences';
import { media } from './terms';

/** Following a case up, and taking it up again. */
export const afterTheEndSentences: Sentences<
  | 'FollowUpAlreadyRecorded'
  | 'FollowUpOver'
  | 'FollowUpAttemptRepeated'
  | 'ScoreOffTheScale'
  | 'NewFactsMissing'
  | 'ValidityNotDecided'
> = {
  FollowUpAlreadyRecorded: {
    en: () => 'The complainant has answered the follow-up before.',
    zh: () => '此前已完成回访。',
  },
  FollowUpOver: {
    en: ({ followUp }) =>
      followUp === 'done'
        ? 'The follow-up is done: the complainant has answered.'
        : 'The follow-up is over: the complainant counts as unreachable.',
    zh: ({ followUp }) => (followUp === 'done' ? '回访已完成。' : '回访已终止：投诉人无法联系。'),
  },
  FollowUpAttemptRepeated: {
    en: ({ on, medium }) =>
      `On ${on} the complainant was tried by ${media[medium].en} already: try another day or another medium.`,
    zh: ({ on, medium }) => `${on} 已通过${media[medium].zh}尝试联系，请改日或改用其他方式。`,
  },
  ScoreOffTheScale: {
    en: ({ score, least, most }) => `A score is a whole number from ${least} to ${most}, not ${score}.`,
    zh: ({ score, least, most }) => `评分应为 ${least} 至 ${most} 的整数，不能是 ${score}。`,
  },
  NewFactsMissing: { en: () => 'Write down the new facts.', zh: () => '请写明新的事实。' },
  ValidityNotDecided: {
    en: () =>
      'The complaint was never found valid: reopen it with its acceptance checks and the criteria that it meets.',
    zh: () => '该投诉从未认定有效，重办时须一并填写受理条件和有效标准。',
  },
};
