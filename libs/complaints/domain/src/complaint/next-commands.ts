import type { RequiredStep } from '../policy/policy-pack';
import type { ComplaintCommandType } from './complaint.commands';
import type { ComplaintRejection, RejectionCode } from './complaint.rejections';
import type { CaseStatus } from './complaint.statuses';
import { complaintTransitions } from './complaint.transitions';

type Commands = readonly ComplaintCommandType[];

/** What does each step that a pack can require before a closing. */
const steps: Readonly<Record<RequiredStep, ComplaintCommandType>> = {
  acceptance: 'MarkValid',
  assignment: 'AssignComplaint',
  signOff: 'SignOff',
  finding: 'RecordFinding',
  proposal: 'ProposeResolution',
};

/** What mends what a rule misses, where one command can. Where the form itself has to be filled in, nothing stands here. */
const mends: Readonly<Partial<Record<RejectionCode, Commands>>> = {
  ComplaintNotFiled: ['FileComplaint'],
  AcceptanceIncomplete: ['RequestInformation', 'RefuseAcceptance'],
  CriterionMissing: ['MarkInvalid'],
  NoFailedCheck: ['MarkValid', 'MarkInvalid'],
  AlreadyAssigned: ['TransferComplaint'],
  EvidenceNotFound: ['AttachEvidence'],
  MeasureNotFound: ['PlanMeasure'],
  MeasureOrReasonsMissing: ['PlanMeasure'],
  OptionNotChosen: ['ChooseOption'],
  OnTheSpotNotAllowed: ['CloseWithFeedback'],
  EscalationNotFound: ['Escalate'],
  EscalationAlreadyAcknowledged: ['Deescalate'],
  EscalationNotAcknowledged: ['AcknowledgeEscalation'],
  LegalHold: ['ReleaseLegalHold'],
};

/** From where the case stands to where the command is allowed, in one step. */
const leadingTo = (status: CaseStatus, wanted: readonly CaseStatus[]): Commands =>
  complaintTransitions
    .filter(({ from, to }) => from.includes(status) && wanted.some((allowed) => allowed === to))
    .map(({ command }) => command);

const mendedBy = (rejection: ComplaintRejection): Commands => {
  if (rejection.code === 'TransitionNotAllowed') return leadingTo(rejection.status, rejection.allowedFrom);
  if (rejection.code === 'RequiredStepsMissing') return rejection.missing.map((step) => steps[step]);
  return mends[rejection.code] ?? [];
};

/**
 * With which commands whoever was refused, or somebody else of the office, can go on; none where nothing but another body or another person helps. It says
 * what the rule misses, not that it would be taken.
 */
export const nextCommandsOf = (refused: ComplaintCommandType, rejection: ComplaintRejection): Commands =>
  mendedBy(rejection).filter((command) => command !== refused);
