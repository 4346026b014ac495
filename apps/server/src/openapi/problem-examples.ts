import { doorProblems, problemBodyOf, type Problem } from '@redress/platform/http';
import { problemOfCommand } from '../problems/command.problem';

/** A problem as it is really made, with a name for the documentation. */
export type ProblemExample = Readonly<{ name: string; title: string; body: Readonly<Record<string, unknown>> }>;

const correlationId = '0b8f5f8e-7a5e-4a5e-9c2b-2f6c3c1d9a10';

/** One of each kind that a command can be answered with. They are made by the code that answers, so they cannot drift from it. */
const problems: readonly Problem[] = [
  doorProblems.malformed('A command needs an Idempotency-Key: 1 to 255 visible ASCII characters, a UUID for instance'),
  doorProblems.invalidBody([{ pointer: '/narrative', detail: 'Is needed.' }]),
  doorProblems.unauthenticated('The token has expired'),
  problemOfCommand(
    { outcome: 'forbidden', command: 'MarkValid', code: 'RoleNotAllowed', whoMay: ['specialist', 'supervisor'] },
    'en',
  ),
  doorProblems.notFound(),
  problemOfCommand(
    {
      outcome: 'refused',
      revision: 4n,
      refusal: {
        rejection: {
          code: 'TransitionNotAllowed',
          rule: 'transitions',
          command: 'MarkValid',
          status: 'Closed',
          allowedFrom: ['Filed'],
        },
        policy: 'hotline@1',
      },
    },
    'en',
  ),
  problemOfCommand({ outcome: 'running' }, 'en'),
  problemOfCommand(
    {
      outcome: 'refused',
      revision: 4n,
      refusal: { rejection: { code: 'StaleRevision', expected: '3', actual: '4' }, policy: 'hotline@1' },
    },
    'en',
  ),
  doorProblems.tooLarge(),
  doorProblems.unsupportedMediaType(),
  problemOfCommand({ outcome: 'keyReused' }, 'en'),
  problemOfCommand({ outcome: 'keyExpired' }, 'en'),
  doorProblems.tooManyRequests(7),
  doorProblems.unavailable('Try again after the time given in Retry-After.'),
  doorProblems.outcomeUnknown(),
];

export const problemExamples = (status: number): readonly ProblemExample[] =>
  problems
    .filter((problem) => problem.status === status)
    .map((problem) => ({
      name: problem.slug,
      title: problem.title,
      body: problemBodyOf(problem, correlationId),
    }));
