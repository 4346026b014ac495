import { doorProblems, problemBodyOf, type Problem } from '@redress/platform/http';
import type { LedgerRefusal } from '@redress/complaints/application';
import { problemOfCommand } from '../problems/command.problem';
import { problemOfErasure } from '../problems/erasure.problem';
import { importProblems } from '../problems/import.problem';
import { positionProblems } from '../problems/position.problem';
import { problemOfRead } from '../problems/read.problem';
import { oidcProblems } from '../problems/oidc.problem';
import { setUpProblems } from '../problems/set-up.problem';
import { sessionProblems } from '../problems/session.problem';

/** A problem as it is really made, with a name for the documentation. */
export type ProblemExample = Readonly<{ name: string; title: string; body: Readonly<Record<string, unknown>> }>;

const correlationId = '0b8f5f8e-7a5e-4a5e-9c2b-2f6c3c1d9a10';
const policy = 'hotline@2';

const wrongToken: readonly Problem[] = [doorProblems.unauthenticated('The token has expired')];
const storeAway: readonly Problem[] = [
  doorProblems.unavailable('Try again after the time given in Retry-After.'),
  setUpProblems.notSetUp(),
];

/** Of every route but those of health. */
const everywhere: readonly Problem[] = [
  doorProblems.malformed('The request could not be read'),
  ...wrongToken,
  doorProblems.tooManyRequests(7),
  ...storeAway,
];

/** Of every route that waits for minPosition. */
const reading: readonly Problem[] = [...everywhere, positionProblems.foreign(), positionProblems.behind()];

/** Of every route that changes something: a session counts there only for the service's own pages. */
const byCookie: readonly Problem[] = [sessionProblems.notFromOwnPage()];

const withBody: readonly Problem[] = [
  doorProblems.invalidBody([{ pointer: '/narrative', detail: 'Is needed.' }]),
  doorProblems.tooLarge(),
  doorProblems.unsupportedMediaType(),
];

const mayNot: readonly Problem[] = [
  problemOfRead({ outcome: 'forbidden', capability: 'reconstruct', code: 'RoleNotAllowed', whoMay: ['auditor'] }),
];
const notThere: readonly Problem[] = [doorProblems.notFound()];

const keyed: readonly Problem[] = [
  doorProblems.malformed('A command needs an Idempotency-Key: 1 to 255 visible ASCII characters, a UUID for instance'),
  problemOfCommand({ outcome: 'running' }, 'en'),
  doorProblems.outcomeUnknown(),
];

const rememberedKey: readonly Problem[] = [
  problemOfCommand({ outcome: 'keyReused' }, 'en'),
  problemOfCommand({ outcome: 'keyExpired' }, 'en'),
];

const ledgerRefusal = (rejection: LedgerRefusal): Problem =>
  problemOfCommand({ outcome: 'refused', revision: 4n, refusal: { rejection, policy } }, 'en');

const previous = '2026-03-02T01:40:00.000Z';

/** Of every command, whatever its case: what the rules of the case refuse is said command by command (command-refusals.ts). */
const ofCommand: readonly Problem[] = [
  ...everywhere,
  ...withBody,
  ...keyed,
  ...rememberedKey,
  ledgerRefusal({ code: 'KeyRingMissing' }),
  ledgerRefusal({ code: 'ClockBehind', now: '2026-03-02T01:39:00.000Z', previous }),
  ledgerRefusal({ code: 'TooManyConflicts', attempts: 8 }),
];

const erasureForbidden = problemOfErasure({
  outcome: 'forbidden',
  code: 'RoleNotAllowed',
  whoMay: ['privacy-officer'],
});

const ofSession: readonly Problem[] = [...everywhere, ...byCookie, sessionProblems.noSession()];

const mayNotGrant: readonly Problem[] = [
  sessionProblems.mayNotGrant({ code: 'RoleNotAllowed', whoMay: ['config-admin'] }),
];

/** How each kind of route can refuse. The problems are made by the code that answers with them, so an example cannot drift from it. */
const refusals = {
  /** Of one case, by its id or number. */
  caseRead: [...reading, ...mayNot, ...notThere],
  caseQuestion: [...reading, ...byCookie, ...mayNot, ...notThere, ...withBody],
  /** Of all cases that are the asker's to see. */
  officeRead: [...reading, ...mayNot],
  officeQuestion: [...reading, ...byCookie, ...mayNot, ...withBody],
  officeNamedQuestion: [...reading, ...mayNot, ...notThere, ...withBody],
  /** Of what everybody may ask for, and finds of it what is his to see. */
  ownRead: reading,
  ownNamedRead: [...reading, ...notThere],
  publicQuestion: [...everywhere, ...notThere, ...withBody],
  /** The body is part of the key: another body is another filing. */
  publicFiling: [...everywhere, ...withBody, ...keyed],
  publicRead: everywhere,
  /** By number and code: a wrong one is as good as none. */
  publicAct: [
    ...everywhere,
    ...withBody,
    ...keyed,
    ...notThere,
    problemOfCommand(
      {
        outcome: 'refused',
        revision: 9n,
        refusal: { rejection: { code: 'AlreadyDisputed', rule: 'transitions', status: 'Disputed' }, policy },
      },
      'en',
    ),
  ],
  filing: [...ofCommand, ledgerRefusal({ code: 'StaleRevision', expected: '3', actual: 'noStream' })],
  command: [...ofCommand, ...notThere, ledgerRefusal({ code: 'StaleRevision', expected: '3', actual: '4' })],
  erasureRead: [...reading, erasureForbidden, ...notThere],
  erasureOrder: [
    ...everywhere,
    ...byCookie,
    ...withBody,
    erasureForbidden,
    ...notThere,
    problemOfErasure({ outcome: 'refused', rejection: { code: 'NothingToErase' } }),
  ],
  erasureDecision: [
    ...everywhere,
    ...byCookie,
    ...withBody,
    erasureForbidden,
    ...notThere,
    problemOfErasure({
      outcome: 'refused',
      rejection: { code: 'SamePerson' },
    }),
  ],
  import: [
    doorProblems.malformed('format takes one of zh12345, cfpb'),
    ...everywhere.slice(1),
    ...byCookie,
    importProblems.forbidden({ code: 'RoleNotAllowed', capability: 'import', whoMay: ['config-admin'] }),
    importProblems.running(),
    problemOfCommand({ outcome: 'keyReused' }, 'en'),
    doorProblems.tooLarge(),
    doorProblems.unsupportedMediaType(),
  ],
  openRead: everywhere,
  setUp: [
    ...everywhere,
    ...withBody,
    setUpProblems.keyRefused(),
    setUpProblems.elsewhere(),
    setUpProblems.isSetUp(),
    setUpProblems.running(),
  ],
  oidcBegin: [...everywhere, oidcProblems.noProvider()],
  oidcFinish: [...everywhere, oidcProblems.noProvider(), oidcProblems.notBegun(), oidcProblems.noRole()],
  signIn: [...everywhere, ...withBody, sessionProblems.keyRefused('handler'), ...byCookie],
  sessionChange: ofSession,
  roleChange: [...ofSession, ...withBody, sessionProblems.notHisRole(['handler', 'unit-head'])],
  granted: [...reading, ...mayNotGrant],
  revoking: [...everywhere, ...byCookie, ...mayNotGrant],
  granting: [...everywhere, ...byCookie, ...withBody, ...mayNotGrant, sessionProblems.ownPermissions()],
  /** Acts on the service itself, on something that is named, and on all of it. */
  administering: [...everywhere, ...byCookie, ...mayNot, ...notThere],
  administeringAll: [...everywhere, ...byCookie, ...mayNot],
  changes: [...everywhere, positionProblems.foreign()],
  /** Open to all, and asked by machines: only a token that is wrong is refused. */
  health: wrongToken,
} as const satisfies Readonly<Record<string, readonly Problem[]>>;

export type RefusalKind = keyof typeof refusals;
export const refusalKinds = Object.keys(refusals) as RefusalKind[];

/** A rule by its code, a permission by why it was refused, anything else by its type. */
const nameOf = ({ slug, members = {} }: Problem): string => {
  const name = slug === 'refused-by-rule' ? members['code'] : slug === 'forbidden' ? members['rule'] : slug;
  return typeof name === 'string' ? name : slug;
};

/** How a route of this kind can refuse, by status; `more`: what it alone can refuse with. */
export const refusalExamples = (
  kind: RefusalKind,
  more: readonly Problem[] = [],
): ReadonlyMap<number, readonly ProblemExample[]> => {
  const examples = [...refusals[kind], ...more].map((problem) => ({
    status: problem.status,
    example: { name: nameOf(problem), title: problem.title, body: problemBodyOf(problem, correlationId) },
  }));
  const byStatus = Map.groupBy(examples, ({ status }) => status);
  return new Map(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, group]) => [status, [...new Map(group.map(({ example }) => [example.name, example])).values()]]),
  );
};
