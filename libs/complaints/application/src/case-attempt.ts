import { complaintStreamOf, policyRefOf } from '@redress/complaints/domain';
import { civilDateIn, type Position } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { appendEvents } from './append-events';
import { decideSteps, type DecidedStep } from './decide-steps';
import { loadCase, type LoadedCase } from './load-case';
import { createPackPublisher } from './publish-policy';
import type { RecentCases } from './recent-cases';
import type { LedgerRefusal } from './refusals';
import { recordingTime } from './stream-head';
import type { StepOutcome, Submission } from './submission';
import type { WritingPorts } from './writing-ports';

/** One try at a submission: what became of its steps, or why it has to be looked at again. */
export type CaseAttempts = Readonly<{
  load: (stream: string) => Promise<LoadedCase>;
  attempt: (submission: Submission, isNew: boolean) => Promise<readonly StepOutcome[] | 'conflict' | 'thereAlready'>;
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

  const attempt: CaseAttempts['attempt'] = async (submission, isNew) => {
    const stream = complaintStreamOf(submission.complaintId);
    const loaded = await load(stream);
    if (isNew && loaded.head !== undefined) return 'thereAlready';
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

  return { load, attempt };
};

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
