import { satisfactionScale, serviceDimensions } from '../events/follow-up.values';
import { guard } from './guard';

/** Whoever handled a case does not ask how it was handled: nobody of the unit that has it, and none of its handlers (domain-model C5.8). */
const callerIsIndependent = guard(
  ['RecordFollowUp', 'RecordFollowUpAttempt'],
  (_command, { assignment, handlers }, { actor: { id, unit, onBehalfOf } }) => {
    if (assignment === undefined) return undefined;
    const { unitId } = assignment;
    const hasHandled = handlers.includes(id) || (onBehalfOf !== undefined && handlers.includes(onBehalfOf));
    return hasHandled || unit === unitId ? { code: 'CallerNotIndependent', unitId } : undefined;
  },
);

const followUpIsNotYetRecorded = guard(['RecordFollowUp'], (_command, { followUp }) =>
  followUp.status === 'done' ? { code: 'FollowUpAlreadyRecorded' } : undefined,
);

/** A complainant who was given up may still call; nobody calls him any more. */
const followUpIsStillOwed = guard(['RecordFollowUpAttempt'], (_command, { followUp: { status } }) =>
  status === 'done' || status === 'unreachable' ? { code: 'FollowUpOver', followUp: status } : undefined,
);

/** Domain-model C6: on different days or by different media, so that nobody is given up within an hour. */
const attemptIsOnAnotherDayOrMedium = guard(
  ['RecordFollowUpAttempt'],
  ({ data: { medium } }, { followUp }, { occurredOn: on }) =>
    followUp.attempts.some((attempt) => attempt.on === on && attempt.medium === medium)
      ? { code: 'FollowUpAttemptRepeated', on, medium }
      : undefined,
);

const { least, most } = satisfactionScale;

const scoresAreOnTheScale = guard(['RecordFollowUp'], ({ data: { satisfaction, dimensions = {} } }) => {
  const scores = [satisfaction, ...serviceDimensions.map((dimension) => dimensions[dimension])];
  const wrong = scores.find(
    (score) => score !== undefined && !(Number.isInteger(score) && score >= least && score <= most),
  );
  return wrong === undefined ? undefined : { code: 'ScoreOffTheScale', score: wrong, least, most };
});

export const followUpGuards = {
  callerIsIndependent,
  followUpIsNotYetRecorded,
  followUpIsStillOwed,
  attemptIsOnAnotherDayOrMedium,
  scoresAreOnTheScale,
} as const;
