import { mediumTerms } from '../terms/filing.terms';
import { feedbackFormTerms, findingTerms, followUpWaivedTerms, outcomeTerms } from '../terms/handling.terms';
import type { EndingType, Sentences } from './sentences';

const stated = (value: string, words: string): readonly string[] => (value === 'notStated' ? [] : [words]);

export const endingSentencesEn: Sentences<EndingType> = {
  FeedbackDelivered: ({ feedback: { form, medium } }, { word, list }) => {
    const how = [...stated(form, word(feedbackFormTerms, form)), ...stated(medium, word(mediumTerms, medium))];
    return `Feedback delivered${how.length === 0 ? '' : ` (${list(how)})`}`;
  },
  ComplaintClosedWithFeedback: ({ finding, outcome, timely, endedOn, followUpWaived }, { word, list }) => {
    const facts = [
      ...stated(finding, `finding ${word(findingTerms, finding)}`),
      ...stated(outcome, `outcome ${word(outcomeTerms, outcome)}`),
      ...(timely === 'no' ? ['not in time'] : []),
      ...(endedOn === 'notStated' ? ['the date is not stated'] : []),
      ...(followUpWaived === undefined ? [] : [`no follow-up, since ${word(followUpWaivedTerms, followUpWaived)}`]),
    ];
    return `Closed with feedback${facts.length === 0 ? '' : `: ${list(facts)}`}`;
  },
  OutcomeDisputed: ({ stage, contestedEventIds }, { list, event }) => {
    const contested = contestedEventIds.length === 0 ? '' : `; contested: ${list(contestedEventIds.map(event))}`;
    return `The outcome is disputed, stage ${stage}${contested}`;
  },
  ComplaintWithdrawn: ({ verifiedBy }) => `Withdrawn by the complainant; identity verified by ${verifiedBy}`,
  SubjectKeyDestroyed: ({ erasureId }) =>
    `A key was destroyed by law (${erasureId}): the text under it cannot be read any more`,
};
