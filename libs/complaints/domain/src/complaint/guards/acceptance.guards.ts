import type { Actor } from '@redress/kernel';
import { acceptanceCheckNames, type AcceptanceCheckName, type AcceptanceChecks } from '../complaint.values';
import type { ComplaintState } from '../complaint.state';
import { isNamed, isWritten } from '../written';
import { guard } from './guard';

const failedChecksOf = (checks: AcceptanceChecks): readonly AcceptanceCheckName[] =>
  acceptanceCheckNames.filter((name) => !checks[name].holds);

/** F13-F16: validity is a question only about a complaint that can be accepted. */
const allAcceptanceChecksHold = guard(['MarkValid', 'MarkInvalid'], ({ data: { checks } }) => {
  const failedChecks = failedChecksOf(checks);
  return failedChecks.length === 0 ? undefined : { code: 'AcceptanceIncomplete', failedChecks };
});

/** F17: any one of the three is enough, none is not. */
const atLeastOneCriterionIsMet = guard(['MarkValid'], ({ data: { criteria } }) =>
  criteria.length > 0 ? undefined : { code: 'CriterionMissing' },
);

const everyCriterionHasItsBasis = guard(['MarkValid'], ({ data }) => {
  const criteria = data.criteria.filter(({ clauseRef }) => !isNamed(clauseRef)).map(({ criterion }) => criterion);
  return criteria.length === 0 ? undefined : { code: 'CriterionBasisMissing', criteria };
});

/** A respondent who is a person acts himself; one that is a unit acts through whoever acts for it. */
const isRespondent = ({ id, unit, onBehalfOf }: Actor, { respondent }: ComplaintState): boolean =>
  respondent.staffRef === undefined
    ? unit !== undefined && unit === respondent.unitId
    : id === respondent.staffRef || onBehalfOf === respondent.staffRef;

const actorIsNotTheRespondent = guard(['MarkValid', 'MarkInvalid', 'RefuseAcceptance'], (_command, state, { actor }) =>
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

const reasonsAreWritten = guard(['MarkInvalid', 'CorrectRecord'], ({ data }) =>
  isWritten('reasons' in data ? data.reasons : data.reason) ? undefined : { code: 'ReasonsMissing' },
);

export const acceptanceGuards = {
  allAcceptanceChecksHold,
  atLeastOneCriterionIsMet,
  everyCriterionHasItsBasis,
  actorIsNotTheRespondent,
  atLeastOneAcceptanceCheckFails,
  refusalCodeIsInThePack,
  routeOutIsAdvised,
  reasonsAreWritten,
} as const;
