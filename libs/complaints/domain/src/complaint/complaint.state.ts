import type { Instant } from '@redress/kernel';
import type { DeadlineKind } from '../policy/policy-pack';
import type { ComplaintEvent } from './complaint.events';
import type { CaseStatus } from './complaint.statuses';
import type { StatedTime } from './complaint.time';
import type { Category, Channel, CorrectableField, OriginKind, Respondent, Windows } from './complaint.values';
import { noFollowUp, type FollowUpState } from './state/follow-up.state';
import type { Evidence, Measure } from './state/investigation.state';
import type { LegalHold } from './state/legal-hold.state';
import type { Proposal } from './state/proposal.state';
import type { RootCause } from './events/investigation.values';
import type { ComplaintLink } from './events/record.values';
import type { ReopenableStatus } from './events/reopening.values';

/** A deadline that nothing has settled yet. `pausedAt`: it stands still since then; undefined: it runs. */
export type LiveDeadline = Readonly<{
  deadlineId: string;
  kind: DeadlineKind;
  dueAt: Instant;
  pausedByInformationRequest: boolean;
  pausedAt: Instant | undefined;
}>;

export type Escalation = Readonly<
  Pick<
    Extract<ComplaintEvent, { type: 'ComplaintEscalated' }>['data'],
    'escalationId' | 'level' | 'reason' | 'toUnit' | 'deadlineId'
  > & { isAcknowledged: boolean; isClosed: boolean }
>;

export type Triage = Pick<
  Extract<ComplaintEvent, { type: 'TriageAssessed' }>['data'],
  'severity' | 'complexity' | 'urgency' | 'sensitivity' | 'flags' | 'source'
>;

/** What the record says in the correctable fields that are nobody's personal text; those that are, no rule compares. */
export type StatedFields = Readonly<{
  channel: Channel | undefined;
  originKind: OriginKind | undefined;
  category: Category | undefined;
  respondentOrganisation: string | undefined;
}>;

/**
 * What the decisions on a case need to know of it, no more. One shape for every status, since what a case was assigned, triaged or escalated to stays
 * true when it ends; before it is filed, everything in it is empty.
 */
export type ComplaintState = Readonly<{
  status: CaseStatus;
  /** The revision that the next event will have. */
  nextRevision: bigint;
  /** The case's own id, as its stream has it. */
  complaintId: string;
  /** `pack@version` that it was filed under: it decides to the end. Undefined where the log does not say. */
  policy: string | undefined;
  /** Who took it in: as the filing states, else whoever filed it for the complainant. */
  firstReceiverId: string | undefined;
  lastStatusChange?: StatedTime;
  isAcknowledged: boolean;
  /** Since the case was last taken up: what was found before does not answer why it came back. */
  hasFinding: boolean;
  wasMarkedValid: boolean;
  hasSource: boolean;
  respondent: Pick<Respondent, 'unitId' | 'staffRef'>;
  triage?: Triage;
  /** The owner: a unit from the dispatch, and the person in it from sign-off (domain-model C5.1); nobody once it is returned or reopened. */
  assignment: Readonly<{ unitId: string; handlerId?: string }> | undefined;
  /** When the owner got it; undefined where nobody has it, or that is undated. */
  assignedAt: StatedTime | undefined;
  assignments: number;
  returns: number;
  /** Every unit that ever had it, and every person who ever was its handler, each once. */
  units: readonly string[];
  handlers: readonly string[];
  evidence: readonly Evidence[];
  rootCauses: readonly RootCause[];
  measures: readonly Measure[];
  proposals: number;
  /** The proposal that stands. */
  proposal: Proposal | undefined;
  deadlines: readonly LiveDeadline[];
  /** How many deadlines of each kind were ever set: the next one's number. */
  deadlinesSet: Readonly<Partial<Record<DeadlineKind, number>>>;
  escalations: readonly Escalation[];
  /** Of the last end; a window that is absent sets no limit. */
  windows: Windows;
  followUp: FollowUpState;
  reopenings: number;
  /** The end that a reopening was asked for, which the case goes back to if it is refused. */
  reopenableFrom: ReopenableStatus | undefined;
  links: readonly ComplaintLink[];
  legalHolds: readonly LegalHold[];
  stated: StatedFields;
  /** For each correctable field the id of the event that set it (ledger-format, Time). */
  setBy: Readonly<Partial<Record<CorrectableField, string>>>;
  destroyedKids: readonly string[];
}>;

export const unfiledComplaint: ComplaintState = {
  status: 'Unfiled',
  nextRevision: 0n,
  complaintId: '',
  policy: undefined,
  firstReceiverId: undefined,
  isAcknowledged: false,
  hasFinding: false,
  wasMarkedValid: false,
  hasSource: false,
  respondent: {},
  assignment: undefined,
  assignedAt: undefined,
  assignments: 0,
  returns: 0,
  units: [],
  handlers: [],
  evidence: [],
  rootCauses: [],
  measures: [],
  proposals: 0,
  proposal: undefined,
  deadlines: [],
  deadlinesSet: {},
  escalations: [],
  windows: {},
  followUp: noFollowUp,
  reopenings: 0,
  reopenableFrom: undefined,
  links: [],
  legalHolds: [],
  stated: { channel: undefined, originKind: undefined, category: undefined, respondentOrganisation: undefined },
  setBy: {},
  destroyedKids: [],
};

/** @throws Error where a case counts as assigned and no event says to whom: such a history was never written by this decider. */
export const assignedUnitOf = ({ assignment, status }: ComplaintState): string => {
  if (assignment === undefined) throw new Error(`A case in ${status} was never assigned to a unit`);
  return assignment.unitId;
};
