import type { ComplaintCommand, ComplaintContext, PolicyPack, Provenance } from '@redress/complaints/domain';
import type { Actor, Instant, Position } from '@redress/kernel';
import type { LoadedCase } from './load-case';
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
  /** What was looked up of another case that a step names. */
  otherCase?: ComplaintContext['otherCase'];
}>;

export type StepOutcome =
  /** `repeated`: the command was in the stream already, and this is its first answer. */
  | Readonly<{
      outcome: 'accepted' | 'repeated';
      events: readonly Readonly<{ type: string; revision: bigint }>[];
      position: Position;
    }>
  | Readonly<{ outcome: 'refused'; refusal: Refusal }>;

/**
 * One command that has to be allowed first. A command that the stream knows already is answered from it without asking: its identity is the asker's own.
 * `authorise` is given the case as it is loaded for the attempt, with no gap between what it looks at and what is decided on.
 */
export type AuthorisedSubmission<D> = Readonly<{
  complaintId: string;
  commandId: string;
  /** A submission of one step, of this case and command; or why there is none. */
  authorise: (loaded: LoadedCase) => Promise<Readonly<{ outcome: 'granted'; submission: Submission }> | Denied<D>>;
}>;

type Denied<D> = Readonly<{ outcome: 'denied'; denial: D }>;

export type AuthorisedOutcome<D> = Denied<D> | Readonly<{ outcome: 'decided'; step: StepOutcome; after: LoadedCase }>;
