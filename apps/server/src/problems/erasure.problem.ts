import type { ErasureAnswer, Forbidden } from '@redress/complaints/application';
import type { ErasureRejection } from '@redress/complaints/domain';
import { assertNever } from '@redress/kernel';
import { doorProblems, type Problem } from '@redress/platform/http';

type Unaccepted = Extract<ErasureAnswer, { outcome: 'refused' | 'unknown' }> | Forbidden;

/** `status` is the answer's own. */
const namesOf = (rejection: ErasureRejection): Readonly<Record<string, unknown>> => {
  if (!('status' in rejection)) return rejection;
  const { status, ...names } = rejection;
  return { ...names, erasureStatus: status };
};

/** What an act on an erasure that was not accepted is answered with. */
export const problemOfErasure = (answer: Unaccepted): Problem => {
  switch (answer.outcome) {
    case 'unknown':
      return doorProblems.notFound();
    case 'forbidden':
      return {
        slug: 'forbidden',
        status: 403,
        title: 'Your role may not do this',
        members: { rule: answer.code, who: answer.whoMay },
      };
    case 'refused':
      return {
        slug: 'refused-by-rule',
        status: 409,
        title: 'The erasure does not allow this',
        members: { ...namesOf(answer.rejection), rule: answer.rejection.code },
      };
    default:
      return assertNever(answer);
  }
};
