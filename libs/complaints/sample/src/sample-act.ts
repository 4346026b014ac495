import type { ComplaintCommand, ComplaintEvent } from '@redress/complaints/domain';
import type { Actor, Instant, Recorded } from '@redress/kernel';

/** A case's own events up to here, in revision order, as they are read from the log. */
export type CaseEvents = readonly Recorded<ComplaintEvent>[];

/**
 * A command that names an event, a deadline or an escalation of its own case, whose ids only the log knows. Given the history that the acts before it left,
 * or a longer one of the same case.
 * @throws RangeError where the history lacks what is named: it is not this case's.
 */
export type CommandOfHistory = (history: CaseEvents) => ComplaintCommand;

/** One thing that somebody does in one case: to be submitted as it stands, in the order in which the acts come. */
export type SampleAct = Readonly<{
  /** From 1, in order of filing. */
  caseNumber: number;
  /** Unique within the case and the same in every run: with the case's number, what a command id can be derived from. */
  step: string;
  /** Most commands are given; a function needs the case's history first. */
  command: ComplaintCommand | CommandOfHistory;
  /** The virtual clock. It never goes back from one act to the next. */
  recordedAt: Instant;
  /** Of a late entry only: when it happened, before it was recorded. */
  occurredAt?: Instant;
  actor: Actor;
  /** Who complains, where that is known: the same text in every case of one person. */
  complainantUser?: string;
}>;
