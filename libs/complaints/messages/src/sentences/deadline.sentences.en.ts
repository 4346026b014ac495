import { cancelledBecauseTerms } from '../terms/deadline.terms';
import type { DeadlineType, Sentences } from './sentences';

const unitNames = { h: ['hour', 'hours'], d: ['day', 'days'] } as const;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const deadlineSentencesEn: Sentences<DeadlineType> = {
  DeadlineSet: ({ deadlineId, amount, unit, dueAt }, { deadline, instant }) =>
    `${sentenceCase(deadline(deadlineId))}: ${amount} ${unitNames[unit][amount === 1 ? 0 : 1]}, due ${instant(dueAt)}`,
  ClockPaused: ({ deadlineIds }, { deadline, list }) =>
    `Clock stopped while the complainant is asked: ${list(deadlineIds.map(deadline))}`,
  ClockResumed: ({ pausedMilliseconds, deadlines, cause }, { deadline, instant, list, span }) => {
    const due = deadlines.map(({ deadlineId, dueAt }) => `${deadline(deadlineId)} due ${instant(dueAt)}`);
    const why = cause === 'ended' ? 'since the case ended, ' : '';
    return `Clock runs again, ${why}after ${span(pausedMilliseconds)}: ${list(due)}`;
  },
  DeadlineMet: ({ deadlineId, marginMilliseconds }, { deadline, span }) =>
    `${sentenceCase(deadline(deadlineId))} met with ${span(marginMilliseconds)} left`,
  DeadlineBreached: ({ deadlineId, overdueByMilliseconds, unitId, handlerId }, { deadline, span, list }) => {
    const owners = [unitId, handlerId].filter((owner) => owner !== undefined);
    const responsible = owners.length === 0 ? '' : `, with ${list(owners)}`;
    return `${sentenceCase(deadline(deadlineId))} missed by ${span(overdueByMilliseconds)}${responsible}`;
  },
  DeadlineCancelled: ({ deadlineId, cause }, { deadline, word }) =>
    `${sentenceCase(deadline(deadlineId))} ended: ${word(cancelledBecauseTerms, cause)}`,
};
