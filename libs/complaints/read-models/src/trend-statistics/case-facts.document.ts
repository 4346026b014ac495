import type { ComplaintStatus, CorrectableField, EndDate, Outcome, Sensitivity } from '@redress/complaints/domain';
import type { CivilDate, Instant } from '@redress/kernel';
import type { DeadlineClock } from '../folding/deadline-clock';
import type { Moment } from '../folding/moment';

/** What a figure can be grouped by. `notStated` where the record does not say. */
export type Dimensions = Readonly<{
  categoryScheme: string;
  category: string;
  channel: string;
  unit: string;
  outcome: Outcome;
  origin: string;
  source: string;
}>;

/** The fields of a case that a correction can move from one group to another. */
export type CorrectableDimension = Extract<CorrectableField, 'category' | 'channel' | 'originKind'>;

/**
 * One end of a case. `at` is when it ended, or, where that is proved but undated, by when at the latest.
 * `days`: whole days from filing; `null` where one of the two is undated.
 */
export type CaseEnd = Readonly<{
  kind: 'Closed' | 'Invalid' | 'NotAccepted' | 'Withdrawn';
  at: Instant;
  on: EndDate;
  precision: Moment['precision'];
  days: number | null;
}>;

/** Whose the case is and how guarded: what decides who may see it. The unit is a dimension. */
export type Standing = Readonly<{
  status: ComplaintStatus;
  handler: string | null;
  firstReceiver: string | null;
  respondentPerson: string | null;
  /** `normal` until somebody has assessed it. */
  sensitivity: Sensitivity;
}>;

/**
 * What figures are made of: one document for each case, without personal text. Every step is the instant that it was first taken, so that a figure
 * as of any instant is a count of steps that are not later, and nothing stored depends on now.
 */
export type CaseFacts = Readonly<{
  complaintId: string;
  complaintNo: string;
  dimensions: Dimensions;
  standing: Standing;
  /** For each correctable dimension the id of the event that set it. */
  setBy: Readonly<Record<CorrectableDimension, string>>;
  filed: Readonly<{ at: Instant; on: CivilDate; precision: Moment['precision'] }>;
  validAt: Instant | null;
  /** All ends in order: taking a case up again does not erase the first (domain-model C8). */
  ends: readonly CaseEnd[];
  /** When it came to be open, had ended, was open again by a dispute or a request to reopen it, and so on by turns, in the order of the log. */
  openness: readonly Instant[];
  returnedAt: Instant | null;
  transferredAt: Instant | null;
  escalatedAt: Instant | null;
  reopenedAt: Instant | null;
  disputedAt: Instant | null;
  /** Resolve deadlines only. */
  clocks: readonly DeadlineClock[];
  overdueFrom: Instant | null;
}>;
