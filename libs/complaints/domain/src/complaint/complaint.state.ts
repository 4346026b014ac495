import type { Instant } from '@redress/kernel';
import type { DeadlineKind } from '../policy/policy-pack';
import type { ComplaintEvent } from './complaint.events';
import type { CaseStatus } from './complaint.statuses';
import type { StatedTime } from './complaint.time';
import type { Category, Channel, CorrectableField, OriginKind, Respondent } from './complaint.values';

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
  > & { isAcknowledged: boolean }
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
  lastStatusChange?: StatedTime;
  isAcknowledged: boolean;
  hasFinding: boolean;
  hasSource: boolean;
  respondent: Pick<Respondent, 'unitId' | 'staffRef'>;
  triage?: Triage;
  /** The owner: a unit from the first dispatch, and the person in it from sign-off (domain-model C5.1). */
  assignment?: Readonly<{ unitId: string; handlerId?: string }>;
  assignments: number;
  deadlines: readonly LiveDeadline[];
  /** How many deadlines of each kind were ever set: the next one's number. */
  deadlinesSet: Readonly<Partial<Record<DeadlineKind, number>>>;
  escalations: readonly Escalation[];
  /** Absent: no window limits a dispute. */
  disputeUntil?: Instant;
  stated: StatedFields;
  /** For each correctable field the id of the event that set it (ledger-format, Time). */
  setBy: Readonly<Partial<Record<CorrectableField, string>>>;
  destroyedKids: readonly string[];
}>;

export const unfiledComplaint: ComplaintState = {
  status: 'Unfiled',
  nextRevision: 0n,
  isAcknowledged: false,
  hasFinding: false,
  hasSource: false,
  respondent: {},
  assignments: 0,
  deadlines: [],
  deadlinesSet: {},
  escalations: [],
  stated: { channel: undefined, originKind: undefined, category: undefined, respondentOrganisation: undefined },
  setBy: {},
  destroyedKids: [],
};

/** @throws Error where a case counts as assigned and no event says to whom: such a history was never written by this decider. */
export const assignedUnitOf = ({ assignment, status }: ComplaintState): string => {
  if (assignment === undefined) throw new Error(`A case in ${status} was never assigned to a unit`);
  return assignment.unitId;
};
