import {
  complaintDecider,
  complaintStreamOf,
  policyRefOf,
  type ComplaintContext,
  type ComplaintEvent,
  type ComplaintState,
} from '@redress/complaints/domain';
import type { CivilDate, IdSource, Instant, Origin } from '@redress/kernel';
import type { EventDraft } from './append-events';
import type { CommandRecord, LoadedCase } from './load-case';
import type { Refusal } from './refusals';
import { nextRevisionOf } from './stream-head';
import type { Step, Submission } from './submission';

/** What became of each step, before anything is written. */
export type DecidedStep =
  | Readonly<{ kind: 'accepted'; drafts: readonly EventDraft<ComplaintEvent>[]; events: CommandRecord['events'] }>
  | Readonly<{ kind: 'repeated'; record: CommandRecord }>
  | Readonly<{ kind: 'refused'; refusal: Refusal }>;

export type Deciding = Readonly<{
  ids: IdSource;
  recordedAt: Instant;
  civilDate: (instant: Instant) => CivilDate;
  complaintNo: string;
}>;

const originOf = (submission: Submission, step: Step): Origin =>
  submission.isImport ? 'import' : step.occurredAt === undefined ? 'live' : 'late';

const contextOf = (
  submission: Submission,
  step: Step,
  { recordedAt, civilDate, complaintNo }: Deciding,
): ComplaintContext => {
  const isDated = step.occurredAt !== undefined && step.occurredAt !== 'undated';
  const occurredAt = isDated ? step.occurredAt : recordedAt;
  return {
    occurredAt,
    recordedAt,
    origin: originOf(submission, step),
    actor: submission.actor,
    pack: submission.pack,
    provenance: step.occurredAt === 'undated' ? { ...step.provenance, precision: 'notAfter' } : (step.provenance ?? {}),
    occurredOn: civilDate(occurredAt),
    complaintNo,
    lateConfirmed: submission.isLateConfirmed ?? false,
    ...(submission.otherCase === undefined ? {} : { otherCase: submission.otherCase }),
  };
};

/**
 * Decides the steps one after the other. A command that the stream already knows is answered from it, before anything else is asked. A refused
 * filing refuses the rest; a refused later step does not stop the ones behind it.
 */
export const decideSteps = (
  submission: Submission,
  loaded: LoadedCase,
  deciding: Deciding,
): Readonly<{ steps: readonly DecidedStep[]; state: ComplaintState }> => {
  const stream = complaintStreamOf(submission.complaintId);
  const policy = policyRefOf(submission.pack);
  const correlationId = submission.correlationId ?? submission.steps[0]?.commandId ?? '';
  let { state } = loaded;
  let revision = nextRevisionOf(loaded.head);
  const decide = (step: Step): DecidedStep => {
    const record = loaded.commands.get(step.commandId);
    if (record !== undefined) return { kind: 'repeated', record };
    const context = contextOf(submission, step, deciding);
    const decision = complaintDecider.decide(step.command, state, context);
    if (decision.outcome === 'rejected') return { kind: 'refused', refusal: { rejection: decision.rejection, policy } };
    const drafts = decision.events.map((event) => ({
      id: deciding.ids.uuid(),
      event,
      occurredAt: context.occurredAt,
      recordedAt: context.recordedAt,
      origin: context.origin,
      actor: context.actor,
      commandId: step.commandId,
      correlationId,
      policy,
      ...(submission.causationId === undefined ? {} : { causationId: submission.causationId }),
      ...(submission.traceparent === undefined ? {} : { traceparent: submission.traceparent }),
    }));
    const events = drafts.map((draft) => {
      // The chain is computed when all is decided; no rule looks at a hash.
      state = complaintDecider.evolve(state, { ...draft, stream, revision, eh: '' });
      revision += 1n;
      return { type: draft.event.type, revision: revision - 1n };
    });
    return { kind: 'accepted', drafts, events };
  };
  return { steps: submission.steps.map(decide), state };
};
