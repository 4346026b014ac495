import type { ComplaintCommandType } from './complaint.commands';
import type { AlreadySoCode } from './complaint.rejections';
import { closableStatuses, openStatuses, workingStatuses, type CaseStatus } from './complaint.statuses';
import { complaintStatuses, type ComplaintStatus } from './complaint.values';
import { reopenableStatuses } from './events/reopening.values';
import type { GuardFor, GuardName } from './guards/complaint.guards';

/**
 * A command, where it is allowed, what it is held to in this order, and where it leads. `same`: the status stays. `previous`: back to the end that a reopening
 * was asked for.
 */
export type Transition = Readonly<{
  command: ComplaintCommandType;
  from: readonly CaseStatus[];
  guards: readonly GuardName[];
  to: ComplaintStatus | 'same' | 'previous';
}>;

/** A row that names only guards of its own command. */
type FittingTransition = {
  [T in ComplaintCommandType]: Transition & Readonly<{ command: T; guards: readonly GuardFor<T>[] }>;
}[ComplaintCommandType];

/** The life of a case (domain-model C3): one row a command. What no row allows is refused. */
export const complaintTransitions: readonly FittingTransition[] = [
  { command: 'FileComplaint', from: ['Unfiled'], guards: ['formIsComplete'], to: 'Filed' },
  { command: 'AcknowledgeComplaint', from: openStatuses, guards: ['complaintIsNotYetAcknowledged'], to: 'same' },
  { command: 'RequestInformation', from: ['Filed'], guards: ['itemsAreListed'], to: 'NeedsInformation' },
  { command: 'SupplyInformation', from: ['NeedsInformation'], guards: ['itemsAreListed'], to: 'Filed' },
  {
    command: 'MarkValid',
    from: ['Filed'],
    guards: [
      'allAcceptanceChecksHold',
      'atLeastOneCriterionIsMet',
      'everyCriterionHasItsBasis',
      'evidenceIsAttached',
      'actorIsNotTheRespondent',
    ],
    to: 'Valid',
  },
  {
    command: 'MarkInvalid',
    from: ['Filed'],
    guards: ['allAcceptanceChecksHold', 'reasonsAreWritten', 'evidenceIsAttached', 'actorIsNotTheRespondent'],
    to: 'Invalid',
  },
  {
    command: 'RefuseAcceptance',
    from: ['Filed', 'NeedsInformation'],
    guards: [
      'atLeastOneAcceptanceCheckFails',
      'refusalCodeIsInThePack',
      'routeOutIsAdvised',
      'evidenceIsAttached',
      'actorIsNotTheRespondent',
    ],
    to: 'NotAccepted',
  },
  { command: 'AssessTriage', from: workingStatuses, guards: ['severityIsOnTheScale', 'triageIsNew'], to: 'same' },
  {
    command: 'AssignComplaint',
    from: ['Valid', 'Assigned'],
    guards: ['unitIsNamed', 'unitDoesNotHaveTheCaseYet'],
    to: 'Assigned',
  },
  {
    command: 'SignOff',
    from: ['Assigned'],
    guards: ['signerActsForTheAssignedUnit', 'handlerIsNamed'],
    to: 'InProgress',
  },
  {
    command: 'ReturnAssignment',
    from: ['Assigned'],
    guards: ['legalBasisIsNamed', 'returnIsWithinItsWindow'],
    to: 'Valid',
  },
  {
    command: 'TransferComplaint',
    from: ['InProgress'],
    guards: ['unitIsNamed', 'unitDoesNotHaveTheCaseYet', 'reasonsAreWritten'],
    to: 'Assigned',
  },
  { command: 'LogCommunication', from: openStatuses, guards: [], to: 'same' },
  {
    command: 'RecordFinding',
    from: ['InProgress'],
    guards: ['findingIsStated', 'basisIsWritten', 'evidenceIsAttached'],
    to: 'same',
  },
  {
    command: 'AttachEvidence',
    from: ['InProgress'],
    guards: ['fileIsIdentified', 'descriptionIsWritten', 'evidenceIsNew'],
    to: 'same',
  },
  {
    command: 'RecordRespondentStatement',
    from: ['InProgress'],
    guards: ['respondentsWordsAreWritten', 'evidenceIsAttached'],
    to: 'same',
  },
  { command: 'RecordRootCause', from: ['InProgress'], guards: ['causeIsNamed', 'rootCauseIsNew'], to: 'same' },
  { command: 'PlanMeasure', from: ['InProgress'], guards: ['measureIsDescribed', 'amountIsMoney'], to: 'same' },
  {
    command: 'CompleteMeasure',
    from: ['InProgress'],
    guards: ['measureIsPlanned', 'measureIsNotYetCompleted', 'proofIsWritten', 'evidenceIsAttached'],
    to: 'same',
  },
  { command: 'AddNote', from: complaintStatuses, guards: ['noteIsWritten'], to: 'same' },
  { command: 'Escalate', from: openStatuses, guards: ['levelIsOnTheLadder', 'escalationIsNew'], to: 'same' },
  {
    command: 'AcknowledgeEscalation',
    from: openStatuses,
    guards: ['escalationExists', 'escalationIsNotYetAcknowledged'],
    to: 'same',
  },
  {
    command: 'Deescalate',
    from: openStatuses,
    guards: ['escalationExists', 'escalationIsAcknowledged', 'escalationIsNotYetClosed', 'resultIsWritten'],
    to: 'same',
  },
  {
    command: 'ProposeResolution',
    from: ['InProgress'],
    guards: ['optionsAreWritten', 'optionsRestOnPlannedMeasures', 'measureOrReasonsAreGiven', 'complianceIsChecked'],
    to: 'ResolutionProposed',
  },
  {
    command: 'ChooseOption',
    from: ['ResolutionProposed'],
    guards: ['optionIsInTheProposal', 'optionIsNotYetChosen'],
    to: 'same',
  },
  { command: 'RejectProposal', from: ['ResolutionProposed'], guards: [], to: 'InProgress' },
  {
    command: 'ResolveOnTheSpot',
    from: workingStatuses,
    guards: [
      'packSettlesOnTheSpot',
      'complainantAgreed',
      'findingAndOutcomeAreStated',
      'feedbackIsWritten',
      'complexMattersGetWrittenFeedback',
      'highEscalationsAreAcknowledged',
      'onlyAFollowUpThatIsDueIsWaived',
    ],
    to: 'Closed',
  },
  {
    command: 'CloseWithFeedback',
    from: closableStatuses,
    guards: [
      'requiredStepsAreDone',
      'oneOfSeveralOptionsIsChosen',
      'findingAndOutcomeAreStated',
      'feedbackIsWritten',
      'complexMattersGetWrittenFeedback',
      'highEscalationsAreAcknowledged',
      'closerIsTheOwnerOrASupervisor',
      'onlyAFollowUpThatIsDueIsWaived',
    ],
    to: 'Closed',
  },
  {
    command: 'RecordFollowUp',
    from: ['Closed'],
    guards: ['callerIsIndependent', 'followUpIsNotYetRecorded', 'scoresAreOnTheScale'],
    to: 'same',
  },
  {
    command: 'RecordFollowUpAttempt',
    from: ['Closed'],
    guards: ['callerIsIndependent', 'followUpIsStillOwed', 'attemptIsOnAnotherDayOrMedium'],
    to: 'same',
  },
  {
    command: 'RequestReopen',
    from: reopenableStatuses,
    guards: ['reopeningIsWithinItsWindow', 'newFactsAreWritten', 'evidenceIsAttached'],
    to: 'ReopenRequested',
  },
  {
    command: 'ReopenComplaint',
    from: ['ReopenRequested'],
    guards: [
      'deciderDidNotHandleTheCase',
      'actorIsNotTheRespondent',
      'validityIsDecided',
      'allAcceptanceChecksHold',
      'atLeastOneCriterionIsMet',
      'everyCriterionHasItsBasis',
      'evidenceIsAttached',
    ],
    to: 'Valid',
  },
  {
    command: 'RefuseReopen',
    from: ['ReopenRequested'],
    guards: ['deciderDidNotHandleTheCase', 'actorIsNotTheRespondent', 'reasonsAreWritten'],
    to: 'previous',
  },
  {
    command: 'DisputeOutcome',
    from: ['Closed', 'Invalid', 'NotAccepted'],
    guards: ['disputeIsWithinItsWindow', 'statementIsWritten'],
    to: 'Disputed',
  },
  {
    command: 'CorrectRecord',
    from: complaintStatuses,
    guards: ['reasonsAreWritten', 'targetStatesAField', 'targetSetThisField', 'correctionChangesTheRecord'],
    to: 'same',
  },
  {
    command: 'WithdrawComplaint',
    from: openStatuses,
    guards: ['identityIsVerified', 'publicSafetyIsNotAtStake'],
    to: 'Withdrawn',
  },
  {
    command: 'LinkComplaint',
    from: workingStatuses,
    guards: ['linkIsToAnotherCase', 'otherCaseIsThere', 'basisIsWritten', 'linkIsNew', 'linkClosesNoCircle'],
    to: 'same',
  },
  {
    command: 'PlaceLegalHold',
    from: complaintStatuses,
    guards: ['authorityIsNamed', 'scopeIsWritten', 'holdIsNew'],
    to: 'same',
  },
  {
    command: 'ReleaseLegalHold',
    from: complaintStatuses,
    guards: ['holdWasPlaced', 'holdIsNotYetReleased', 'authorityIsNamed', 'reasonsAreWritten'],
    to: 'same',
  },
  { command: 'SeeSourceRow', from: complaintStatuses, guards: ['caseHasASourceRecord'], to: 'same' },
  {
    command: 'DestroySubjectKey',
    from: complaintStatuses,
    guards: ['keyIsNotYetDestroyed', 'noLegalHoldStands'],
    to: 'same',
  },
];

/** A command in a status that shows what it asks for to be so already: refused under a name of its own. */
export type Repetition = Readonly<{
  command: ComplaintCommandType;
  in: readonly ComplaintStatus[];
  code: AlreadySoCode;
}>;

export const complaintRepetitions: readonly Repetition[] = [
  { command: 'FileComplaint', in: complaintStatuses, code: 'ComplaintAlreadyFiled' },
  { command: 'RequestInformation', in: ['NeedsInformation'], code: 'InformationAlreadyRequested' },
  {
    command: 'MarkValid',
    in: ['Valid', 'Assigned', 'InProgress', 'ResolutionProposed'],
    code: 'AlreadyMarkedValid',
  },
  { command: 'MarkInvalid', in: ['Invalid'], code: 'AlreadyMarkedInvalid' },
  { command: 'RefuseAcceptance', in: ['NotAccepted'], code: 'AcceptanceAlreadyRefused' },
  { command: 'SignOff', in: ['InProgress', 'ResolutionProposed'], code: 'AlreadySignedOff' },
  { command: 'ProposeResolution', in: ['ResolutionProposed'], code: 'ResolutionAlreadyProposed' },
  { command: 'ResolveOnTheSpot', in: ['Closed'], code: 'AlreadyClosed' },
  { command: 'CloseWithFeedback', in: ['Closed'], code: 'AlreadyClosed' },
  { command: 'DisputeOutcome', in: ['Disputed'], code: 'AlreadyDisputed' },
  { command: 'RequestReopen', in: ['ReopenRequested'], code: 'ReopenAlreadyRequested' },
  { command: 'WithdrawComplaint', in: ['Withdrawn'], code: 'AlreadyWithdrawn' },
];

/** The table that a decider stands on. */
export type ComplaintRules = Readonly<{ transitions: readonly Transition[]; repetitions: readonly Repetition[] }>;

export const complaintRules: ComplaintRules = { transitions: complaintTransitions, repetitions: complaintRepetitions };
