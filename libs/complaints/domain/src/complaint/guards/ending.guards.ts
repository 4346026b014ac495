import type { RequiredStep } from '../../policy/policy-pack';
import type { ComplaintState } from '../complaint.state';
import type { CaseStatus } from '../complaint.statuses';
import { endOfMissedWindow } from '../windows';
import { isNamed, isWritten } from '../written';
import { guard } from './guard';

/** Where a case stands shows which steps it has taken: each of these is behind those before it. */
const stepsByStatus: readonly (readonly [RequiredStep, readonly CaseStatus[]])[] = [
  ['acceptance', ['Valid', 'Assigned', 'InProgress', 'ResolutionProposed']],
  ['assignment', ['Assigned', 'InProgress', 'ResolutionProposed']],
  ['signOff', ['InProgress', 'ResolutionProposed']],
  ['proposal', ['ResolutionProposed']],
];

const isDone = (step: RequiredStep, { status, hasFinding }: ComplaintState): boolean =>
  step === 'finding'
    ? hasFinding
    : stepsByStatus.some(([taken, statuses]) => taken === step && statuses.includes(status));

const requiredStepsAreDone = guard(['CloseWithFeedback'], (_command, state, { pack }) => {
  const missing = pack.requires.filter((step) => !isDone(step, state));
  return missing.length === 0 ? undefined : { code: 'RequiredStepsMissing', missing };
});

const findingAndOutcomeAreStated = guard(['CloseWithFeedback', 'ResolveOnTheSpot'], ({ data }, _state, { pack }) => {
  const missing = (['finding', 'outcome'] as const).filter(
    (part) => data[part] === 'notStated' && !pack.waives.includes(part),
  );
  return missing.length === 0 ? undefined : { code: 'OutcomeIncomplete', missing };
});

const feedbackIsWritten = guard(
  ['CloseWithFeedback', 'ResolveOnTheSpot'],
  ({ data: { feedback } }, _state, { pack }) =>
    isWritten(feedback?.text) || (feedback === undefined && pack.waives.includes('feedbackText'))
      ? undefined
      : { code: 'FeedbackMissing' },
);

/** F63: a complex matter is explained in writing. */
const complexMattersGetWrittenFeedback = guard(
  ['CloseWithFeedback', 'ResolveOnTheSpot'],
  ({ data: { feedback } }, { triage }) =>
    triage?.complexity === 'complex' && feedback !== undefined && feedback.form !== 'written'
      ? { code: 'WrittenFeedbackRequired' }
      : undefined,
);

const highEscalationsAreAcknowledged = guard(
  ['CloseWithFeedback', 'ResolveOnTheSpot'],
  (_command, { escalations }, { pack }) => {
    const fromLevel = pack.escalation.acknowledgedBeforeClosingFromLevel;
    const escalationIds = escalations
      .filter(({ level, isAcknowledged }) => level >= fromLevel && !isAcknowledged)
      .map(({ escalationId }) => escalationId);
    return escalationIds.length === 0 ? undefined : { code: 'EscalationNotAcknowledged', escalationIds };
  },
);

/** The owner is the handler who signed for it and the head of the unit it was dispatched to; a case that was never dispatched has none. */
const closerIsTheOwnerOrASupervisor = guard(['CloseWithFeedback'], (_command, { assignment }, { actor }) => {
  if (assignment === undefined || actor.role === 'supervisor') return undefined;
  const { unitId, handlerId } = assignment;
  const isOwner = actor.id === handlerId || (actor.role === 'unit-head' && actor.unit === unitId);
  return isOwner ? undefined : { code: 'NotTheOwner', unitId, ...(handlerId === undefined ? {} : { handlerId }) };
});

const onlyAFollowUpThatIsDueIsWaived = guard(
  ['CloseWithFeedback', 'ResolveOnTheSpot'],
  ({ data: { followUpWaived } }, _state, { pack }) =>
    followUpWaived === undefined || pack.deadlines.some(({ kind }) => kind === 'followUp')
      ? undefined
      : { code: 'NoFollowUpToWaive' },
);

/** The window was frozen when the case ended; a dispute that is proved but undated counts in none (ledger-format, Time). */
const disputeIsWithinItsWindow = guard(['DisputeOutcome'], (_command, { windows: { disputeUntil } }, context) => {
  const until = endOfMissedWindow(disputeUntil, context);
  return until === undefined ? undefined : { code: 'WindowClosed', window: 'dispute', until };
});

const statementIsWritten = guard(['DisputeOutcome'], ({ data: { statement } }, _state, { pack }) =>
  isWritten(statement) || (statement === undefined && pack.waives.includes('disputeStatement'))
    ? undefined
    : { code: 'StatementMissing' },
);

const identityIsVerified = guard(['WithdrawComplaint'], ({ data: { verifiedBy } }) =>
  isNamed(verifiedBy) ? undefined : { code: 'IdentityNotVerified' },
);

/** What endangers the public goes on without its complainant. */
const publicSafetyIsNotAtStake = guard(['WithdrawComplaint'], (_command, { triage }) =>
  triage?.flags.includes('publicSafety') === true ? { code: 'PublicSafetyAtStake' } : undefined,
);

export const endingGuards = {
  requiredStepsAreDone,
  findingAndOutcomeAreStated,
  feedbackIsWritten,
  complexMattersGetWrittenFeedback,
  highEscalationsAreAcknowledged,
  closerIsTheOwnerOrASupervisor,
  onlyAFollowUpThatIsDueIsWaived,
  disputeIsWithinItsWindow,
  statementIsWritten,
  identityIsVerified,
  publicSafetyIsNotAtStake,
} as const;
