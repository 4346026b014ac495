import type { ComplaintCommand, PolicyPack, Provenance } from '@redress/complaints/domain';
import type { Actor, Instant, Position } from '@redress/kernel';
import type { Refusal } from './refusals';

/** One command with its identity and when it happened. */
export type Step = Readonly<{
  command: ComplaintCommand;
  commandId: string;
  /** Absent: now. `undated`: proved but not dated, so recorded as known no later than now. */
  occurredAt?: Instant | 'undated';
  provenance?: Provenance;
}>;

/** Commands of one case that go into one append, each decided on what the ones before it left. */
export type Submission = Readonly<{
  complaintId: string;
  steps: readonly Step[];
  actor: Actor;
  /** `import` is the importer's alone; otherwise a step with an `occurredAt` is late and one without is live. */
  isImport: boolean;
  pack: PolicyPack;
  /** Subject of the complainant (`subjectIdOf`), where the filing names one. */
  complainantSubject?: string;
  /** Absent: the first command's id. */
  correlationId?: string;
  causationId?: string;
  traceparent?: string;
  /** If-Match: refused where the case has moved on; a command that is already in is answered all the same. */
  expectedRevision?: bigint;
  /** A supervisor has confirmed that late steps count by when they happened. */
  isLateConfirmed?: boolean;
}>;

export type StepOutcome =
  /** `repeated`: the command was in the stream already, and this is its first answer. */
  | Readonly<{
      outcome: 'accepted' | 'repeated';
      events: readonly Readonly<{ type: string; revision: bigint }>[];
      position: Position;
    }>
  | Readonly<{ outcome: 'refused'; refusal: Refusal }>;
