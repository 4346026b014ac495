import { complaintStreamOf } from '@redress/complaints/domain';
import { createCaseAttempts, refuseNew } from './case-attempt';
import { conflictAttemptsMax, pauseAfterConflict } from './conflicts';
import { createOneAtATime } from './one-at-a-time';
import { createRecentCases } from './recent-cases';
import type { StepOutcome, Submission } from './submission';
import type { WritingPorts } from './writing-ports';

export type CaseWriter = Readonly<{
  /**
   * Load, decide, seal, chain, append at the revision that was decided on; decided again after a conflict. The answer comes when the append is durable.
   * One outcome for each step, in order.
   */
  submit: (submission: Submission) => Promise<readonly StepOutcome[]>;
  /** The same for a case that is not there yet; where it is, nothing is decided. */
  submitNew: (submission: Submission) => Promise<readonly StepOutcome[] | 'thereAlready'>;
}>;

/** `chance` gives a number between 0 and 1; it only spreads retries. */
export const createCaseWriter = (ports: WritingPorts, chance: () => number): CaseWriter => {
  const recent = createRecentCases();
  const { load, attempt } = createCaseAttempts(ports, recent);
  const oneAtATime = createOneAtATime();

  const submitTo = (submission: Submission, isNew: boolean): Promise<readonly StepOutcome[] | 'thereAlready'> => {
    const stream = complaintStreamOf(submission.complaintId);
    return oneAtATime(stream, async () => {
      for (let attempts = 1; attempts <= conflictAttemptsMax; attempts += 1) {
        try {
          const outcomes = await attempt(submission, isNew);
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

  return {
    submit: async (submission) => {
      const outcomes = await submitTo(submission, false);
      if (outcomes === 'thereAlready') throw new Error('Only a new case can be there already');
      return outcomes;
    },
    submitNew: (submission) => submitTo(submission, true),
  };
};
