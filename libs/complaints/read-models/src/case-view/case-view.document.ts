import type {
  AcceptanceCheckName,
  Anonymity,
  Answer,
  Category,
  Channel,
  ComplaintEventType,
  ComplaintStatus,
  CorrectableField,
  CriterionName,
  DeadlineUnit,
  EndDate,
  ExternalRef,
  Feedback,
  Finding,
  Flag,
  FollowUpStatus,
  MatterKind,
  Medium,
  OriginKind,
  Outcome,
  Sensitivity,
  SetBy,
  Urgency,
} from '@redress/complaints/domain';
import type { CivilDate, Instant } from '@redress/kernel';
import type { DeadlineClock } from '../folding/deadline-clock';
import type { Moment } from '../folding/moment';
import type { PersonalText } from '../folding/personal-text';
import type { Origins } from './case-origins';
import type { Return, Transfer } from './case-view.dispatch-parts';
import type { FollowUp, FollowUpAttempt, Reopening } from './case-view.afterwards-parts';
import type { EvidenceItem, Measure, RespondentStatement, RootCausePart } from './case-view.investigation-parts';
import type { LegalHold, Link } from './case-view.record-parts';
import type { OnTheSpot, Proposal } from './case-view.resolution-parts';

/** A category as a document holds it: `null` where the scheme has no level below. */
export type CategoryPart = Readonly<{ scheme: Category['scheme']; code: Category['code']; subcode: string | null }>;

export type StatusStep = Readonly<{ status: ComplaintStatus; moment: Moment }>;

/** That a unit got the case, or nobody has it any more, and with that nobody handles it; or that a person in it was named to handle it. */
export type OwnerStep =
  Readonly<{ unit: string | null; moment: Moment }> | Readonly<{ handler: string; moment: Moment }>;

export type InformationRequest = Readonly<{
  items: readonly PersonalText[];
  medium: Medium;
  requested: Moment;
  supplied: Readonly<{ items: readonly PersonalText[]; medium: Medium; moment: Moment }> | null;
}>;

type CheckPart = Readonly<{ holds: boolean; note: PersonalText | null; evidenceIds: readonly string[] }>;
export type ChecksPart = Readonly<Record<AcceptanceCheckName, CheckPart>>;

type CriterionPart = Readonly<{ criterion: CriterionName; clauseRef: string; evidenceIds: readonly string[] }>;

/**
 * A unit having the case. `askedHandlerId` is whom the dispatcher had in mind; who handles it is named when the unit signs. A unit that was handed the
 * case by another has no number and no basis of dispatch: the transfer tells why.
 */
export type Attempt = Readonly<{
  attemptNo: number | null;
  unitId: string;
  askedHandlerId: string | null;
  dispatchBasis: string | null;
  by: 'manual' | 'rule' | 'transfer';
  assigned: Moment;
  signed: Readonly<{ by: string; moment: Moment }> | null;
  named: Readonly<{ handlerId: string; moment: Moment }> | null;
  /** How the unit came to have it no more; `null` while it has it, and where it had it when the case ended. */
  left: Readonly<{ how: 'returned' | 'transferred' | 'reassigned' | 'reopened'; moment: Moment }> | null;
}>;

export type Escalation = Readonly<{
  escalationId: string;
  level: number;
  reason: string;
  statement: PersonalText | null;
  toUnit: string;
  deadlineId: string | null;
  status: 'open' | 'acknowledged' | 'closed';
  raised: Moment;
  acknowledged: Moment | null;
  plan: PersonalText | null;
  closed: Moment | null;
  /** What came of it. */
  result: PersonalText | null;
  /** No target was there: who was asked for and who took it. */
  targetMissing: Readonly<{ levelAsked: number; fallbackUnit: string }> | null;
}>;

export type DeadlineEntry = Readonly<{
  happened: 'set' | 'paused' | 'resumed' | 'met' | 'breached' | 'cancelled';
  at: Instant;
  /** The instant that counts for the clock, which for an act entered late is not always when it happened (ledger-format, Time). */
  countsAt: Instant;
  dueAt: Instant;
  revision: string;
}>;

export type Deadline = DeadlineClock &
  Readonly<{
    startAt: Instant;
    amount: number;
    unit: DeadlineUnit;
    warnAt: readonly Instant[];
    pausedByInformationRequest: boolean;
    /** `pack@version` that it was frozen from. */
    policy: string;
    /** Left when it was met, or over when it was breached, in milliseconds. */
    marginMilliseconds: number | null;
    overdueByMilliseconds: number | null;
    cancelledBecause: string | null;
    history: readonly DeadlineEntry[];
  }>;

export type FeedbackPart = Readonly<{
  text: PersonalText;
  form: Feedback['form'];
  medium: Medium;
  measures: PersonalText | null;
  improvements: PersonalText | null;
  followUpPlan: PersonalText | null;
  delivered: Moment;
}>;

/** One end of the case. There can be several: what came after does not erase the first. */
export type Ending = Readonly<{
  status: 'Closed' | 'Invalid' | 'NotAccepted' | 'Withdrawn';
  ended: Moment;
  endedOn: EndDate;
  /** What was found and what came of it, by this end: a case that is taken up again may end otherwise. `null` for an end without feedback. */
  finding: Finding | null;
  outcome: Outcome | null;
  reasons: PersonalText | null;
  refusalCode: string | null;
  routeOutTo: string | null;
  verifiedBy: string | null;
  remediesTold: readonly string[];
  followUpWaived: string | null;
}>;

export type Dispute = Readonly<{
  stage: 1 | 2;
  statement: PersonalText | null;
  contestedEventIds: readonly string[];
  disputed: Moment;
}>;

/** A correction as it was entered. `applied`: false where a later event had set the field before it came. */
export type CorrectionPart = Readonly<{
  field: CorrectableField;
  targetEventId: string;
  eventId: string;
  applied: boolean;
  reason: PersonalText;
  correctedAt: Instant;
}>;

/** A line of the timeline; the whole of it is the audit trail's. `revision` in decimal. */
export type Heading = Readonly<{
  revision: string;
  type: ComplaintEventType;
  at: Instant;
  precision: Moment['precision'];
}>;

/** The whole present state of one case. Keys stand in this order; what the record does not give is `null`; nothing depends on now. */
export type CaseView = Readonly<{
  complaintId: string;
  complaintNo: string;
  externalRef: ExternalRef | null;
  /** Revision, in decimal, of the last event in it. */
  revision: string;
  /** When that event was recorded. */
  changedAt: Instant;
  status: ComplaintStatus;
  statuses: readonly StatusStep[];
  filed: Moment;
  receivedOn: CivilDate;
  matterKind: MatterKind;
  anonymity: Anonymity;
  channel: Channel | null;
  originKind: OriginKind | null;
  category: CategoryPart | null;
  issue: CategoryPart | null;
  language: string | null;
  tags: readonly string[];
  /** Whom the filing names, else whoever of the office filed it for the complainant. */
  firstReceiverId: string | null;
  consent: Readonly<{ publish: Answer; shareWithRespondent: Answer }> | null;
  respondent: Readonly<{
    organisation: string | null;
    unitId: string | null;
    staffRef: string | null;
    name: PersonalText | null;
  }>;
  complainant: Readonly<{
    name: PersonalText | null;
    contact: PersonalText | null;
    account: PersonalText | null;
  }>;
  subject: PersonalText | null;
  narrative: PersonalText | null;
  demand: PersonalText | null;
  incident: Readonly<{
    from: CivilDate | null;
    to: CivilDate | null;
    areaCode: string | null;
    postalCode: PersonalText | null;
    address: PersonalText | null;
  }> | null;
  acknowledged: Readonly<{
    method: Medium;
    steps: readonly string[];
    promisedDates: readonly CivilDate[];
    moment: Moment;
  }> | null;
  information: readonly InformationRequest[];
  checks: ChecksPart | null;
  criteria: readonly CriterionPart[];
  triage: Readonly<{
    severity: number;
    complexity: 'simple' | 'complex';
    urgency: Urgency;
    sensitivity: Sensitivity;
    flags: readonly Flag[];
    source: 'human' | 'ai';
    assessed: Moment;
  }> | null;
  unit: string | null;
  handler: string | null;
  owners: readonly OwnerStep[];
  attempts: readonly Attempt[];
  returns: readonly Return[];
  transfers: readonly Transfer[];
  communicationCount: number;
  noteCount: number;
  evidence: readonly EvidenceItem[];
  statements: readonly RespondentStatement[];
  rootCause: RootCausePart | null;
  measures: readonly Measure[];
  proposals: readonly Proposal[];
  finding: Finding | null;
  findingBasis: Readonly<{ basis: PersonalText; evidenceIds: readonly string[]; recorded: Moment }> | null;
  outcome: Outcome | null;
  timely: Answer | null;
  agreement: OnTheSpot | null;
  feedbacks: readonly FeedbackPart[];
  windows: Readonly<{ reopenUntil: Instant | null; disputeUntil: Instant | null; reviewUntil: Instant | null }>;
  endings: readonly Ending[];
  /** Of the last closing; `null` where it owes none, and while the case is not closed again. */
  followUpStatus: Exclude<FollowUpStatus, 'none'> | null;
  followUpAttempts: readonly FollowUpAttempt[];
  followUps: readonly FollowUp[];
  reopenings: readonly Reopening[];
  disputes: readonly Dispute[];
  escalations: readonly Escalation[];
  deadlines: readonly Deadline[];
  overdueFrom: Instant | null;
  nextDueAt: Instant | null;
  links: readonly Link[];
  holds: readonly LegalHold[];
  corrections: readonly CorrectionPart[];
  setBy: SetBy;
  /** Which event set which part of this view. */
  origins: Origins;
  /** What an import policy supplied because the source was silent, by event. */
  assumed: readonly Readonly<{ revision: string; fields: readonly string[] }>[];
  /** Keys that the law had destroyed; the text under them reads as unavailable. */
  erasures: readonly Readonly<{ erasureId: string; kid: string; destroyedAt: Instant }>[];
  /** The newest headings, at most `timelineHeadingsMax`. */
  timeline: readonly Heading[];
}>;

/** Headings kept in the document: a case rarely has more acts, and the document is written again with each. */
export const timelineHeadingsMax = 100;
