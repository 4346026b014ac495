import { permitAtOffice, type Principal } from '@redress/access';
import type { AccessRecorder } from '@redress/complaints/application';
import type { Actor } from '@redress/kernel';
import { ProblemError } from '@redress/platform/http';
import { sessionProblems } from '../problems/session.problem';

type Recorder = Pick<AccessRecorder, 'refused'>;

/**
 * Who lets others in, or takes back what was given out, as the log records him. Whoever may not is recorded before he is told.
 * @throws ProblemError 403
 */
export const granterOf = async (principal: Principal, recorder: Recorder): Promise<Actor> => {
  const permission = permitAtOffice(principal, 'grant-access');
  if (permission.outcome === 'refused') {
    await recorder.refused(principal, { attempted: 'grant-access', code: permission.code });
    throw new ProblemError(sessionProblems.mayNotGrant(permission));
  }
  const { role, unit } = permission;
  return { kind: 'user', id: principal.id, role, ...(unit === undefined ? {} : { unit }) };
};

/** Nobody gives himself a role. @throws ProblemError 403 */
export const assertForSomebodyElse = async (
  principal: Principal,
  userId: string,
  recorder: Recorder,
): Promise<void> => {
  if (userId !== principal.id) return;
  await recorder.refused(principal, { attempted: 'grant-access', code: 'OwnPermissions' });
  throw new ProblemError(sessionProblems.ownPermissions());
};
