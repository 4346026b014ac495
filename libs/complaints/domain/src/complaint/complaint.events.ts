import type { CivilDate, Event, Instant, Personal } from '@redress/kernel';
import type { DeadlineKind, DeadlineUnit } from '../policy/policy-pack';
import type {
  AcceptanceChecks,
  Anonymity,
  Answer,
  Category,
  Channel,
  Complainant,
  Correction,
  Criterion,
  ExternalRef,
  Feedback,
  Finding,
  Flag,
  Incident,
  MatterKind,
  Medium,
  OriginKind,
  Outcome,
  Respondent,
  Sensitivity,
  Urgency,
  Windows,
} from './complaint.values';
import type { Act } from './events/act';
import type { DispatchEvent } from './events/dispatch.events';
import type { FollowUpEvent } from './events/follow-up.events';
import type { InvestigationEvent } from './events/investigation.events';
import type { RecordEvent } from './events/record.events';
import type { ReopeningEvent } from './events/reopening.events';
import type { ResolutionEvent } from './events/resolution.events';

/** Civil date of the end, in the source's or the ledger's zone; `notStated` where the end is proved but undated. */
export type EndDate = CivilDate | 'notStated';

export type FilingEvent =
  | Act<
      'ComplaintFiled',
      {
        complaintNo: string;
        matterKind: MatterKind;
        anonymity: Anonymity;
        receivedOn: CivilDate;
        channel?: Channel;
        originKind?: OriginKind;
        category?: Category;
        /** What it is about, where the source has a second scheme beside the category. */
        issue?: Category;
        language?: string;
        respondent?: Respondent;
        complainant?: Complainant;
        subject?: Personal;
        narrative?: Personal;
        demand?: Personal;
        incident?: Incident;
        tags?: readonly string[];
        firstReceiverId?: string;
        consent?: Readonly<{ publish: Answer; shareWithRespondent: Answer }>;
        externalRef?: ExternalRef;
        /** MAC of the source's row: tells an unchanged row from a changed one. */
        sourceRow?: Personal;
      }
    >
  | Act<'ComplaintAcknowledged', { method: Medium; steps: readonly string[]; promisedDates: readonly CivilDate[] }>
  | Act<'InformationRequested', { items: readonly Personal[]; medium: Medium }>
  | Act<'InformationSupplied', { items: readonly Personal[]; medium: Medium }>
  /** A row of the source was seen again, changed, and nothing followed from the change. */
  | Event<'SourceRowSeen', { sourceRow: Personal }>;

export type AcceptanceEvent =
  | Act<'AcceptanceChecked', { checks: AcceptanceChecks }>
  | Act<'ComplaintMarkedValid', { criteria: readonly Criterion[] }>
  | Act<
      'ComplaintMarkedInvalid',
      { checks: AcceptanceChecks; reasons: Personal; remediesTold: readonly string[]; endedOn: EndDate }
    >
  | Act<
      'AcceptanceRefused',
      {
        checks: AcceptanceChecks;
        refusalCode: string;
        reasons?: Personal;
        routeOutTo: string;
        remediesTold: readonly string[];
        endedOn: EndDate;
      }
    >
  /** Until then the decision can be disputed; no such event where the decision is undated or the pack waives the window. */
  | Event<'ReviewWindowOpened', { until: Instant }>;

export type HandlingEvent =
  | Act<
      'TriageAssessed',
      {
        category?: Category;
        /** 1 slight to 5 grave. */
        severity: number;
        complexity: 'simple' | 'complex';
        urgency: Urgency;
        sensitivity: Sensitivity;
        flags: readonly Flag[];
        source: 'human' | 'ai';
      }
    >
  | Act<
      'ComplaintAssigned',
      { unitId: string; handlerId?: string; attemptNo: number; dispatchBasis: string; by: 'manual' | 'rule' }
    >
  | Act<'AssignmentSigned', { unitId: string; signedBy: string }>
  | Act<'HandlerNamed', { handlerId: string }>
  | Act<
      'CommunicationLogged',
      {
        direction: 'inbound' | 'outbound' | 'internal';
        counterparty: 'complainant' | 'respondent' | 'department' | 'other';
        medium: Medium;
        kind: 'inquiry' | 'progress' | 'apology' | 'explanation' | 'feedback' | 'forwarded' | 'response' | 'other';
        successful: Answer;
        timely?: Answer;
        summary?: Personal;
      }
    >
  | Act<'FindingRecorded', { finding: Finding; basis: Personal; evidenceIds: readonly string[] }>
  | Act<'NoteAdded', { text: Personal }>
  | Event<'RecordCorrected', { targetEventId: string; correction: Correction; reason: Personal }>;

export type EscalationEvent =
  | Act<
      'ComplaintEscalated',
      {
        escalationId: string;
        /** 1 unit head, 2 hotline supervisor, 3 coordination group, 4 external regulator (domain-model C6). */
        level: number;
        reason: 'major' | 'deadline' | 'silence' | 'complainant' | 'reopened' | 'other';
        statement?: Personal;
        toUnit: string;
        deadlineId?: string;
      }
    >
  /** No target was named or known: the fallback unit and the next level took it, so that nothing is dropped (domain-model C5.9). */
  | Event<'EscalationTargetMissing', { escalationId: string; levelAsked: number; fallbackUnit: string }>
  | Act<'EscalationAcknowledged', { escalationId: string; plan?: Personal }>
  /** `result`: what came of it. */
  | Act<'EscalationClosed', { escalationId: string; result: Personal }>;

export type EndingEvent =
  | Act<'FeedbackDelivered', { feedback: Feedback }>
  | Act<
      'ComplaintClosedWithFeedback',
      {
        finding: Finding;
        outcome: Outcome;
        timely: Answer;
        windows: Windows;
        remediesTold: readonly string[];
        endedOn: EndDate;
        /** Why no follow-up deadline was set although the pack sets one. */
        followUpWaived?: 'anonymous' | 'unreachable' | 'refusedContact';
      }
    >
  | Act<'OutcomeDisputed', { stage: 1 | 2; statement?: Personal; contestedEventIds: readonly string[] }>
  | Act<'ComplaintWithdrawn', { reason: Personal; verifiedBy: string; endedOn: EndDate }>;

/** A deadline is events; each freezes the policy it came from, so that a replay never asks today's (domain-model C1.2). */
export type DeadlineEvent =
  | Event<
      'DeadlineSet',
      {
        deadlineId: string;
        kind: DeadlineKind;
        /** Revision, in decimal, of the event that started it. */
        startRevision: string;
        startAt: Instant;
        amount: number;
        unit: DeadlineUnit;
        dueAt: Instant;
        warnAt: readonly Instant[];
        pausedByInformationRequest: boolean;
        packId: string;
        packVersion: string;
      }
    >
  /** `pausedAt`: the instant that counts, which for an act entered late is not always when it happened (ledger-format, Time). */
  | Event<'ClockPaused', { deadlineIds: readonly string[]; pausedAt: Instant; ground: 'awaitingComplainant' }>
  /** `ended`: the case left its pause by ending; the clock runs again before it is judged. */
  | Event<
      'ClockResumed',
      {
        pausedMilliseconds: number;
        deadlines: readonly Readonly<{ deadlineId: string; dueAt: Instant }>[];
        cause: 'reply' | 'ended';
      }
    >
  /** `metByRevision`: decimal revision of the act. `marginMilliseconds`: left when it was met. */
  | Event<'DeadlineMet', { deadlineId: string; metByRevision: string; marginMilliseconds: number }>
  | Event<
      'DeadlineBreached',
      { deadlineId: string; byRevision: string; overdueByMilliseconds: number; unitId?: string; handlerId?: string }
    >
  /**
   * `ended`: the case ended first. `undated`: the act that would have met it is proved but not dated. `reassigned`: another dispatch took its place, or the
   * dispatch that it belonged to was returned. `reopened`: the closing that it followed up was undone.
   */
  | Event<'DeadlineCancelled', { deadlineId: string; cause: 'ended' | 'undated' | 'reassigned' | 'reopened' }>;

/** What remains when a person's key is destroyed by law (ledger-format, Sealed fields). */
export type ErasureEvent = Event<'SubjectKeyDestroyed', { kid: string; erasureId: string }>;

export type ComplaintEvent =
  | FilingEvent
  | AcceptanceEvent
  | HandlingEvent
  | DispatchEvent
  | InvestigationEvent
  | ResolutionEvent
  | EscalationEvent
  | EndingEvent
  | FollowUpEvent
  | ReopeningEvent
  | RecordEvent
  | DeadlineEvent
  | ErasureEvent;

export type ComplaintEventType = ComplaintEvent['type'];
