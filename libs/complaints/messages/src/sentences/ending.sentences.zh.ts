import { mediumTerms } from '../terms/filing.terms';
import { feedbackFormTerms, findingTerms, followUpWaivedTerms, outcomeTerms } from '../terms/handling.terms';
import type { EndingType, Sentences } from './sentences';

const stated = (value: string, words: string): readonly string[] => (value === 'notStated' ? [] : [words]);

export const endingSentencesZh: Sentences<EndingType> = {
  FeedbackDelivered: ({ feedback: { form, medium } }, { word, list }) => {
    const how = [...stated(form, word(feedbackFormTerms, form)), ...stated(medium, word(mediumTerms, medium))];
    return `反馈投诉人${how.length === 0 ? '' : `（${list(how)}）`}`;
  },
  ComplaintClosedWithFeedback: ({ finding, outcome, timely, endedOn, followUpWaived }, { word }) => {
    const facts = [
      ...stated(finding, `结论${word(findingTerms, finding)}`),
      ...stated(outcome, `结果${word(outcomeTerms, outcome)}`),
      ...(timely === 'no' ? ['未及时'] : []),
      ...(endedOn === 'notStated' ? ['日期未说明'] : []),
      ...(followUpWaived === undefined ? [] : [`不回访（${word(followUpWaivedTerms, followUpWaived)}）`]),
    ];
    return `反馈办结${facts.length === 0 ? '' : `：${facts.join('，')}`}`;
  },
  OutcomeDisputed: ({ stage, contestedEventIds }, { list, event }) => {
    const contested = contestedEventIds.length === 0 ? '' : `，争议事项：${list(contestedEventIds.map(event))}`;
    return `对处理结果提出异议，第 ${stage} 阶段${contested}`;
  },
  ComplaintWithdrawn: ({ verifiedBy }) => `投诉人撤回；身份由 ${verifiedBy} 核验`,
  SubjectKeyDestroyed: ({ erasureId }) => `密钥已依法销毁（${erasureId}）：其保护的内容不再可读`,
};
