import { escalationTargetOf } from '../escalation-target';
import { isWritten } from '../written';
import { guard } from './guard';

const levelIsOnTheLadder = guard(
  ['Escalate'],
  (
    { data: { level } },
    _state,
    {
      pack: {
        escalation: { levelMax },
      },
    },
  ) =>
    Number.isInteger(level) && level >= 1 && level <= levelMax
      ? undefined
      : { code: 'LevelNotOnTheLadder', level, levelMax },
);

/** The same call for help is not raised again while nobody has answered it; another reason, level, unit or deadline is another call. */
const escalationIsNew = guard(['Escalate'], ({ data }, { escalations }, { pack }) => {
  const { level, toUnit } = escalationTargetOf(data, pack.escalation);
  const unanswered = escalations.find(
    (escalation) =>
      !escalation.isAcknowledged &&
      escalation.level === level &&
      escalation.toUnit === toUnit &&
      escalation.reason === data.reason &&
      escalation.deadlineId === data.deadlineId,
  );
  return unanswered === undefined ? undefined : { code: 'AlreadyEscalated', escalationId: unanswered.escalationId };
});

const escalationExists = guard(
  ['AcknowledgeEscalation', 'Deescalate'],
  ({ data: { escalationId } }, { escalations }) =>
    escalations.some((escalation) => escalation.escalationId === escalationId)
      ? undefined
      : { code: 'EscalationNotFound', escalationId },
);

const escalationIsNotYetAcknowledged = guard(
  ['AcknowledgeEscalation'],
  ({ data: { escalationId } }, { escalations }) =>
    escalations.some((escalation) => escalation.escalationId === escalationId && escalation.isAcknowledged)
      ? { code: 'EscalationAlreadyAcknowledged', escalationId }
      : undefined,
);

/** Nothing that was called for is dropped unseen: somebody has taken it up before it is closed (domain-model C5.9). */
const escalationIsAcknowledged = guard(['Deescalate'], ({ data: { escalationId } }, { escalations }) =>
  escalations.some((escalation) => escalation.escalationId === escalationId && escalation.isAcknowledged)
    ? undefined
    : { code: 'EscalationNotAcknowledged', escalationIds: [escalationId] },
);

const escalationIsNotYetClosed = guard(['Deescalate'], ({ data: { escalationId } }, { escalations }) =>
  escalations.some((escalation) => escalation.escalationId === escalationId && escalation.isClosed)
    ? { code: 'EscalationAlreadyClosed', escalationId }
    : undefined,
);

const resultIsWritten = guard(['Deescalate'], ({ data: { result } }) =>
  isWritten(result) ? undefined : { code: 'ResultMissing' },
);

export const escalationGuards = {
  levelIsOnTheLadder,
  escalationIsNew,
  escalationExists,
  escalationIsNotYetAcknowledged,
  escalationIsAcknowledged,
  escalationIsNotYetClosed,
  resultIsWritten,
} as const;
