import { complaintStreamOf, policyRefOf } from '@redress/complaints/domain';
import { civilDateIn, type Position } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { appendEvents } from './append-events';
import { decideSteps, type DecidedStep } from './decide-steps';
import { filingOf, loadCase, type LoadedCase } from './load-case';
import { openingOf } from './opening';
import { createPackPublisher } from './publish-policy';
import type { RecentCases } from './recent-cases';
import type { LedgerRefusal } from './refusals';
import type { StepOutcome, Submission } from './submission';
import type { WritingPorts } from './writing-ports';

/** What became of the steps of a submission, and the case as it stands after them. */
export type Attempted = Readonly<{ outcomes: readonly StepOutcome[]; after: LoadedCase }>;

export type CaseAttempts = Readonly<{
  load: (stream: string) => Promise<LoadedCase>;
  /** One try at a submission, on the case as it was loaded for it; `conflict`: it has to be loaded and looked at again. */
  attempt: (submission: Submission, loaded: LoadedCase) => Promise<Attempted | 'conflict'>;
}>;

export const createCaseAttempts = (ports: WritingPorts, recent: RecentCases): CaseAttempts => {
  const { eventStore, keyRing, clock, ids, ledger } = ports;
  const civilDate = civilDateIn(ledger.zone);
  const { complaintNoOf } = deriveIdentities(keyRing.mac);
  const publishOnce = createPackPublisher(ports);

  const load = async (stream: string): Promise<LoadedCase> => {
    const loaded = await loadCase(eventStore, stream, recent.baselineOf(stream));
    recent.remember(stream, loaded);
    return loaded;
  };

  const attempt: CaseAttempts['attempt'] = async (submission, loaded) => {
    const stream = complaintStreamOf(submission.complaintId);
    const opening = openingOf(submission, loaded, clock.now());
    if (opening.kind === 'refused') return unchanged(loaded, refuseNew(submission, loaded, opening.refusal));
    const { at } = opening;
    const complaintNo = complaintNoOf(submission.complaintId, civilDate(at));
    const { steps, state } = decideSteps(submission, loaded, { ids, recordedAt: at, civilDate, complaintNo });
    const [first, ...more] = steps.flatMap((step) => (step.kind === 'accepted' ? step.drafts : []));
    if (first === undefined)
      return unchanged(
        loaded,
        steps.map((step) => outcomeOf(step, undefined)),
      );
    await publishOnce(submission.pack);
    const { complainantKid, commands, filing } = loaded;
    const subjects = { stream, complainant: submission.complainantSubject, complainantKid };
    const appended = await appendEvents({ eventStore, keyRing, tenant: ledger.ledgerId }, subjects, loaded.head, [
      first,
      ...more,
    ]);
    if (appended.outcome === 'conflict') return 'conflict';
    const { head, position } = appended;
    const after: LoadedCase = {
      state,
      head,
      filing: filing ?? filingOf(first.event, first),
      complainantKid: complainantKid ?? appended.complainantKid,
      commands: withAccepted(commands, submission, steps, position),
    };
    recent.remember(stream, after);
    return { outcomes: steps.map((step) => outcomeOf(step, position)), after };
  };

  return { load, attempt };
};

const unchanged = (after: LoadedCase, outcomes: readonly StepOutcome[]): Attempted => ({ outcomes, after });

/** Refuses every step that the stream does not know; those it knows are answered from it. */
export const refuseNew = (
  submission: Submission,
  loaded: LoadedCase,
  rejection: LedgerRefusal,
): readonly StepOutcome[] =>
  submission.steps.map(({ commandId }) => {
    const record = loaded.commands.get(commandId);
    return record === undefined
      ? { outcome: 'refused', refusal: { rejection, policy: policyRefOf(submission.pack) } }
      : { outcome: 'repeated', ...record };
  });

const outcomeOf = (step: DecidedStep, position: Position | undefined): StepOutcome => {
  switch (step.kind) {
    case 'accepted':
      if (position === undefined) throw new Error('An accepted step was not appended');
      return { outcome: 'accepted', events: step.events, position };
    case 'repeated':
      return { outcome: 'repeated', ...step.record };
    case 'refused':
      return { outcome: 'refused', refusal: step.refusal };
  }
};

const withAccepted = (
  commands: LoadedCase['commands'],
  submission: Submission,
  steps: readonly DecidedStep[],
  position: Position,
): LoadedCase['commands'] =>
  new Map([
    ...commands,
    ...steps.flatMap((step, index) => {
      const commandId = submission.steps[index]?.commandId;
      return step.kind === 'accepted' && commandId !== undefined
        ? [[commandId, { events: step.events, position }] as const]
        : [];
    }),
  ]);
