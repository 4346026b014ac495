import { complaintStreamOf } from '@redress/complaints/domain';
import { createCaseAttempts, refuseNew, type Attempted } from './case-attempt';
import { conflictAttemptsMax, pauseAfterConflict } from './conflicts';
import type { LoadedCase } from './load-case';
import { createOneAtATime } from './one-at-a-time';
import { createRecentCases } from './recent-cases';
import type { AuthorisedOutcome, AuthorisedSubmission, StepOutcome, Submission } from './submission';
import type { WritingPorts } from './writing-ports';

export type CaseWriter = Readonly<{
  /**
   * Load, decide, seal, chain, append at the revision that was decided on; decided again after a conflict. The answer comes when the append is durable.
   * One outcome for each step, in order.
   */
  submit: (submission: Submission) => Promise<readonly StepOutcome[]>;
  /** The same for a case that is not there yet; where it is, nothing is decided. */
  submitNew: (submission: Submission) => Promise<readonly StepOutcome[] | 'thereAlready'>;
  /** The same for one command that has to be allowed first, asked anew in each attempt: between the asking and the append the case does not move. */
  submitAuthorised: <D>(submission: AuthorisedSubmission<D>) => Promise<AuthorisedOutcome<D>>;
  /** The case as it stands in the log. */
  load: (complaintId: string) => Promise<LoadedCase>;
}>;

const tooManyConflicts = { code: 'TooManyConflicts', attempts: conflictAttemptsMax } as const;

/** `chance` gives a number between 0 and 1; it only spreads retries. */
export const createCaseWriter = (ports: WritingPorts, chance: () => number): CaseWriter => {
  const recent = createRecentCases();
  const { load, attempt } = createCaseAttempts(ports, recent);
  const oneAtATime = createOneAtATime();

  /** Tries on the case as it is loaded each time until nobody else has written to it meanwhile; undefined after `conflictAttemptsMax`. */
  const untilDecided = <T>(
    stream: string,
    attemptOn: (loaded: LoadedCase) => Promise<T | 'conflict'>,
  ): Promise<T | undefined> =>
    oneAtATime(stream, async () => {
      for (let attempts = 1; attempts <= conflictAttemptsMax; attempts += 1) {
        try {
          const outcome = await attemptOn(await load(stream));
          if (outcome !== 'conflict') return outcome;
        } catch (error) {
          // Whatever was believed of the stream, it may now hold what this attempt sent.
          recent.forget(stream);
          throw error;
        }
        recent.forget(stream);
        await pauseAfterConflict(attempts, chance());
      }
      return undefined;
    });

  const givenUp = async (stream: string, submission: Submission): Promise<Attempted> => {
    const after = await load(stream);
    return { outcomes: refuseNew(submission, after, tooManyConflicts), after };
  };

  const submit = async (submission: Submission): Promise<readonly StepOutcome[]> => {
    const stream = complaintStreamOf(submission.complaintId);
    const attempted = await untilDecided(stream, (loaded) => attempt(submission, loaded));
    return (attempted ?? (await givenUp(stream, submission))).outcomes;
  };

  const submitNew: CaseWriter['submitNew'] = async (submission) => {
    const stream = complaintStreamOf(submission.complaintId);
    const attempted = await untilDecided<Attempted | 'thereAlready'>(stream, (loaded) =>
      loaded.head === undefined ? attempt(submission, loaded) : Promise.resolve('thereAlready'),
    );
    if (attempted === 'thereAlready') return attempted;
    return (attempted ?? (await givenUp(stream, submission))).outcomes;
  };

  const submitAuthorised = async <D>({
    complaintId,
    commandId,
    authorise,
  }: AuthorisedSubmission<D>): Promise<AuthorisedOutcome<D>> => {
    const stream = complaintStreamOf(complaintId);
    let last: Submission | undefined;
    const attempted = await untilDecided<AuthorisedOutcome<D>>(stream, async (loaded) => {
      const record = loaded.commands.get(commandId);
      if (record !== undefined) return { outcome: 'decided', step: { outcome: 'repeated', ...record }, after: loaded };
      const authority = await authorise(loaded);
      if (authority.outcome === 'denied') return authority;
      last = authority.submission;
      const done = await attempt(last, loaded);
      return done === 'conflict' ? done : decidedOf(done);
    });
    if (attempted !== undefined) return attempted;
    if (last === undefined) throw new Error('A conflict is of something that was submitted');
    return decidedOf(await givenUp(stream, last));
  };

  return { submit, submitNew, submitAuthorised, load: (complaintId) => load(complaintStreamOf(complaintId)) };
};

const decidedOf = ({ outcomes: [step], after }: Attempted): AuthorisedOutcome<never> => {
  if (step === undefined) throw new Error('An authorised submission has one step');
  return { outcome: 'decided', step, after };
};
