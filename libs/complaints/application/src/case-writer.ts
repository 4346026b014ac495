import { complaintStreamOf, policyRefOf } from '@redress/complaints/domain';
import { civilDateIn, type Position } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { appendEvents } from './append-events';
import { conflictAttemptsMax, pauseAfterConflict } from './conflicts';
import { decideSteps, type DecidedStep } from './decide-steps';
import { loadCase, type LoadedCase } from './load-case';
import { createOneAtATime } from './one-at-a-time';
import { createPackPublisher } from './publish-policy';
import { createRecentCases } from './recent-cases';
import type { LedgerRefusal } from './refusals';
import { recordingTime } from './stream-head';
import type { StepOutcome, Submission } from './submission';
import type { WritingPorts } from './writing-ports';

export type CaseWriter = Readonly<{
  /**
   * Load, decide, seal, chain, append at the revision that was decided on; decided again after a conflict. The answer comes when the append is durable.
   * One outcome for each step, in order.
   */
  submit: (submission: Submission) => Promise<readonly StepOutcome[]>;
  /** The case as the writer would decide on it now. */
  load: (complaintId: string) => Promise<LoadedCase>;
}>;

/** `chance` gives a number between 0 and 1; it only spreads retries. */
export const createCaseWriter = (ports: WritingPorts, chance: () => number): CaseWriter => {
  const { eventStore, keyRing, clock, ids, ledger } = ports;
  const recent = createRecentCases();
  const oneAtATime = createOneAtATime();
  const civilDate = civilDateIn(ledger.zone);
  const { complaintNoOf } = deriveIdentities(keyRing.mac);
  const publishOnce = createPackPublisher(ports);

  const load = async (stream: string): Promise<LoadedCase> => {
    const loaded = await loadCase(eventStore, stream, recent.baselineOf(stream));
    recent.remember(stream, loaded);
    return loaded;
  };

  const attempt = async (submission: Submission, stream: string): Promise<readonly StepOutcome[] | 'conflict'> => {
    const loaded = await load(stream);
    const now = clock.now();
    const recordedAt = recordingTime(now, loaded.head);
    if (recordedAt === undefined && loaded.head !== undefined)
      return refuseNew(submission, loaded, { code: 'ClockBehind', now, previous: loaded.head.recordedAt });
    if (submission.expectedRevision !== undefined && submission.expectedRevision !== loaded.head?.revision)
      return refuseNew(submission, loaded, {
        code: 'StaleRevision',
        expected: String(submission.expectedRevision),
        actual: loaded.head === undefined ? 'noStream' : String(loaded.head.revision),
      });
    const at = recordedAt ?? now;
    const complaintNo = complaintNoOf(submission.complaintId, civilDate(at));
    const { steps, state } = decideSteps(submission, loaded, { ids, recordedAt: at, civilDate, complaintNo });
    const [first, ...more] = steps.flatMap((step) => (step.kind === 'accepted' ? step.drafts : []));
    if (first === undefined) return steps.map((step) => outcomeOf(step, undefined));
    await publishOnce(submission.pack);
    const { complainantKid, commands } = loaded;
    const subjects = { stream, complainant: submission.complainantSubject, complainantKid };
    const appended = await appendEvents({ eventStore, keyRing, tenant: ledger.ledgerId }, subjects, loaded.head, [
      first,
      ...more,
    ]);
    if (appended.outcome === 'conflict') return 'conflict';
    const { head, position } = appended;
    recent.remember(stream, {
      state,
      head,
      complainantKid: complainantKid ?? appended.complainantKid,
      commands: withAccepted(commands, submission, steps, position),
    });
    return steps.map((step) => outcomeOf(step, position));
  };

  const submit = (submission: Submission): Promise<readonly StepOutcome[]> => {
    const stream = complaintStreamOf(submission.complaintId);
    return oneAtATime(stream, async () => {
      for (let attempts = 1; attempts <= conflictAttemptsMax; attempts += 1) {
        try {
          const outcomes = await attempt(submission, stream);
          if (outcomes !== 'conflict') return outcomes;
        } catch (error) {
          // Whatever was believed of the stream, it may now hold what this attempt sent.
          recent.forget(stream);
          throw error;
        }
        recent.forget(stream);
        await pauseAfterConflict(attempts, chance());
      }
      return refuseNew(submission, await load(stream), { code: 'TooManyConflicts', attempts: conflictAttemptsMax });
    });
  };

  return { submit, load: (complaintId) => load(complaintStreamOf(complaintId)) };
};

/** Refuses every step that the stream does not know; those it knows are answered from it. */
const refuseNew = (submission: Submission, loaded: LoadedCase, rejection: LedgerRefusal): readonly StepOutcome[] =>
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
