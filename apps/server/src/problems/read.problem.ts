import type { ReadRefusal } from '@redress/complaints/application';
import { doorProblems, ProblemError, type Problem } from '@redress/platform/http';

/** A question that was refused. What is not there and what is not his to know are one answer. */
export const problemOfRead = (refusal: ReadRefusal): Problem =>
  refusal.outcome === 'unknown'
    ? doorProblems.notFound()
    : {
        slug: 'forbidden',
        status: 403,
        title: 'Your role may not see this',
        members: { rule: refusal.code, capability: refusal.capability, who: refusal.whoMay },
      };

const isRefused = (answer: Readonly<{ outcome: string }>): answer is ReadRefusal =>
  answer.outcome === 'unknown' || answer.outcome === 'forbidden';

/** The answer, where it is one. @throws ProblemError 403 or 404 */
export const answered = <A extends Readonly<{ outcome: string }>>(answer: A | ReadRefusal): Exclude<A, ReadRefusal> => {
  if (isRefused(answer)) throw new ProblemError(problemOfRead(answer));
  return answer as Exclude<A, ReadRefusal>;
};
