import type { Actor } from '@redress/kernel';
import type { ComplaintCommandOf } from '../complaint.commands';
import {
  acceptanceCheckNames,
  type AcceptanceCheckName,
  type AcceptanceChecks,
  type Criterion,
} from '../complaint.values';
import type { ComplaintState } from '../complaint.state';
import { isNamed, isWritten } from '../written';
import { guard } from './guard';

const failedChecksOf = (checks: AcceptanceChecks): readonly AcceptanceCheckName[] =>
  acceptanceCheckNames.filter((name) => !checks[name].holds);

/** F13-F16: validity is a question only about a complaint that can be accepted. */
const allAcceptanceChecksHold = guard(['MarkValid', 'MarkInvalid', 'ReopenComplaint'], (command) => {
  const checks = command.type === 'ReopenComplaint' ? command.data.acceptance?.checks : command.data.checks;
  const failedChecks = checks === undefined ? [] : failedChecksOf(checks);
  return failedChecks.length === 0 ? undefined : { code: 'AcceptanceIncomplete', failedChecks };
});

/** A reopening need not decide on validity; where it does, it is held to the same. */
const criteriaOf = (command: ComplaintCommandOf<'MarkValid' | 'ReopenComplaint'>): readonly Criterion[] | undefined =>
  command.type === 'ReopenComplaint' ? command.data.acceptance?.criteria : command.data.criteria;

/** F17: any one of the three is enough, none is not. */
const atLeastOneCriterionIsMet = guard(['MarkValid', 'ReopenComplaint'], (command) =>
  criteriaOf(command)?.length === 0 ? { code: 'CriterionMissing' } : undefined,
);

const everyCriterionHasItsBasis = guard(['MarkValid', 'ReopenComplaint'], (command) => {
  const criteria = (criteriaOf(command) ?? [])
    .filter(({ clauseRef }) => !isNamed(clauseRef))
    .map(({ criterion }) => criterion);
  return criteria.length === 0 ? undefined : { code: 'CriterionBasisMissing', criteria };
});

/** Reopening leads to Valid, and under a pack that requires acceptance nothing is valid that was not found to be (domain-model C5.3). */
const validityIsDecided = guard(['ReopenComplaint'], ({ data: { acceptance } }, { wasMarkedValid }, { pack }) =>
  wasMarkedValid || acceptance !== undefined || !pack.requires.includes('acceptance')
    ? undefined
    : { code: 'ValidityNotDecided' },
);

/** A respondent who is a person acts himself; one that is a unit acts through whoever acts for it. */
const isRespondent = ({ id, unit, onBehalfOf }: Actor, { respondent }: ComplaintState): boolean =>
  respondent.staffRef === undefined
    ? unit !== undefined && unit === respondent.unitId
    : id === respondent.staffRef || onBehalfOf === respondent.staffRef;

const actorIsNotTheRespondent = guard(
  ['MarkValid', 'MarkInvalid', 'RefuseAcceptance', 'ReopenComplaint', 'RefuseReopen'],
  (_command, state, { actor }) =>
    isRespondent(actor, state) ? { code: 'ConflictOfInterest', with: 'respondent' } : undefined,
);

const atLeastOneAcceptanceCheckFails = guard(['RefuseAcceptance'], ({ data: { checks } }) =>
  failedChecksOf(checks).length > 0 ? undefined : { code: 'NoFailedCheck' },
);

const refusalCodeIsInThePack = guard(
  ['RefuseAcceptance'],
  ({ data: { refusalCode } }, _state, { pack: { refusalCodes } }) =>
    refusalCodes.includes(refusalCode) ? undefined : { code: 'RefusalCodeUnknown', refusalCode, known: refusalCodes },
);

const routeOutIsAdvised = guard(['RefuseAcceptance'], ({ data: { routeOutTo } }) =>
  isNamed(routeOutTo) ? undefined : { code: 'RouteOutMissing' },
);

const reasonsAreWritten = guard(
  ['MarkInvalid', 'CorrectRecord', 'TransferComplaint', 'RefuseReopen', 'ReleaseLegalHold'],
  ({ data }) => (isWritten('reasons' in data ? data.reasons : data.reason) ? undefined : { code: 'ReasonsMissing' }),
);

export const acceptanceGuards = {
  allAcceptanceChecksHold,
  atLeastOneCriterionIsMet,
  everyCriterionHasItsBasis,
  validityIsDecided,
  actorIsNotTheRespondent,
  atLeastOneAcceptanceCheckFails,
  refusalCodeIsInThePack,
  routeOutIsAdvised,
  reasonsAreWritten,
} as const;
