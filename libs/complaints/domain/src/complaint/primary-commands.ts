import type { ComplaintCommandType } from './complaint.commands';
import type { ComplaintState } from './complaint.state';
import type { CaseStatus } from './complaint.statuses';

/** Commands that are put first at once. */
export const primaryCommandsMax = 3;

/** What mostly comes next in each status, the likeliest first: what ends the status before what only adds to it. */
const usual: Readonly<Record<CaseStatus, readonly ComplaintCommandType[]>> = {
  Unfiled: ['FileComplaint'],
  Filed: ['MarkValid', 'RequestInformation', 'ResolveOnTheSpot', 'RefuseAcceptance', 'MarkInvalid'],
  NeedsInformation: ['SupplyInformation', 'RefuseAcceptance'],
  Valid: ['AssignComplaint', 'AssessTriage', 'ResolveOnTheSpot'],
  Assigned: ['SignOff', 'ReturnAssignment', 'AssignComplaint'],
  InProgress: ['CloseWithFeedback', 'ProposeResolution', 'RecordFinding', 'AttachEvidence', 'LogCommunication'],
  ResolutionProposed: ['CloseWithFeedback', 'ChooseOption', 'RejectProposal'],
  Closed: ['RecordFollowUp', 'RecordFollowUpAttempt', 'RequestReopen', 'DisputeOutcome'],
  Invalid: ['RequestReopen', 'DisputeOutcome'],
  NotAccepted: ['RequestReopen', 'DisputeOutcome'],
  ReopenRequested: ['ReopenComplaint', 'RefuseReopen'],
  Disputed: ['LogCommunication'],
  Withdrawn: ['RequestReopen'],
};

/**
 * The commands to put first for whoever may give `available`, in this order. An escalation that nobody has taken up comes before everything else. No pack
 * orders them: what is next follows from the status.
 */
export const primaryCommandsOf = (
  { status, escalations }: Pick<ComplaintState, 'status' | 'escalations'>,
  available: ReadonlySet<ComplaintCommandType>,
): readonly ComplaintCommandType[] => {
  const isWaiting = escalations.some(({ isAcknowledged, isClosed }) => !isAcknowledged && !isClosed);
  const wanted: readonly ComplaintCommandType[] = [
    ...(isWaiting ? (['AcknowledgeEscalation'] as const) : []),
    ...usual[status],
  ];
  return wanted.filter((command) => available.has(command)).slice(0, primaryCommandsMax);
};
