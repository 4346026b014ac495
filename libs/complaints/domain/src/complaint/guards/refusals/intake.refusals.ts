import type { Refusal } from '../../complaint.rejections';

type Refusals = readonly [Refusal, ...Refusal[]];

/** Of filing, acceptance and dispatch. */
export const intakeRefusals = {
  formIsComplete: [{ code: 'FormIncomplete', missing: ['narrative'] }],
  complaintIsNotYetAcknowledged: [{ code: 'AlreadyAcknowledged' }],
  itemsAreListed: [{ code: 'ItemsMissing' }],
  allAcceptanceChecksHold: [{ code: 'AcceptanceIncomplete', failedChecks: ['factsStated'] }],
  atLeastOneCriterionIsMet: [{ code: 'CriterionMissing' }],
  everyCriterionHasItsBasis: [{ code: 'CriterionBasisMissing', criteria: ['legalBreach'] }],
  validityIsDecided: [{ code: 'ValidityNotDecided' }],
  actorIsNotTheRespondent: [{ code: 'ConflictOfInterest', with: 'respondent' }],
  atLeastOneAcceptanceCheckFails: [{ code: 'NoFailedCheck' }],
  refusalCodeIsInThePack: [{ code: 'RefusalCodeUnknown', refusalCode: 'busy', known: ['outsideAuthority', 'other'] }],
  routeOutIsAdvised: [{ code: 'RouteOutMissing' }],
  reasonsAreWritten: [{ code: 'ReasonsMissing' }],
  severityIsOnTheScale: [{ code: 'SeverityOffTheScale', severity: 7, least: 1, most: 5 }],
  triageIsNew: [{ code: 'TriageUnchanged' }],
  unitIsNamed: [{ code: 'UnitMissing' }],
  unitDoesNotHaveTheCaseYet: [{ code: 'AlreadyAssigned', unitId: 'unit-housing' }],
  legalBasisIsNamed: [{ code: 'LegalBasisMissing' }],
  returnIsWithinItsWindow: [{ code: 'WindowClosed', window: 'return', until: '2026-03-03T02:10:00.000Z' }],
  signerActsForTheAssignedUnit: [{ code: 'NotInTheUnit', unitId: 'unit-housing' }],
  handlerIsNamed: [{ code: 'HandlerMissing' }],
} as const satisfies Readonly<Record<string, Refusals>>;
