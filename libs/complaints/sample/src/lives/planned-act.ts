import type { ComplaintCommand } from '@redress/complaints/domain';
import { instantOf, type Actor } from '@redress/kernel';
import type { CommandOfHistory, SampleAct } from '../sample-act';
import type { SampleCase } from './sample-case';

/** An act that is due at a time; what it says is written only when its turn comes, so that a case under way is little more than its times. */
export type PlannedAct = Readonly<{
  step: string;
  /** Epoch milliseconds of its recording. */
  at: number;
  /** Of a late entry: when it happened. */
  occurredAt?: number;
  actor: Actor;
  write: () => ComplaintCommand | CommandOfHistory;
}>;

export const performed = (
  { caseNumber, person }: SampleCase,
  { step, at, occurredAt, actor, write }: PlannedAct,
): SampleAct => ({
  caseNumber,
  step,
  command: write(),
  recordedAt: instantOf(at),
  ...(occurredAt === undefined ? {} : { occurredAt: instantOf(occurredAt) }),
  actor,
  ...(person === undefined ? {} : { complainantUser: person.user }),
});
