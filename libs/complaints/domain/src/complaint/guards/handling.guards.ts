import { millisecondsPerHour } from '@redress/kernel';
import type { ComplaintCommandOf } from '../complaint.commands';
import { assignedUnitOf, type Triage } from '../complaint.state';
import { endOfPeriod } from '../complaint.time';
import { endOfMissedWindow } from '../windows';
import { isNamed, isWritten } from '../written';
import { sameCategory } from '../same-category';
import { guard } from './guard';

/** F27, domain-model C4: 1 slight to 5 grave. */
const severityScale = { least: 1, most: 5 } as const;

const severityIsOnTheScale = guard(['AssessTriage'], ({ data: { severity } }) =>
  Number.isInteger(severity) && severity >= severityScale.least && severity <= severityScale.most
    ? undefined
    : { code: 'SeverityOffTheScale', severity, ...severityScale },
);

const sameTriage = (a: Triage, b: Triage): boolean =>
  a.severity === b.severity &&
  a.complexity === b.complexity &&
  a.urgency === b.urgency &&
  a.sensitivity === b.sensitivity &&
  a.source === b.source &&
  // A set: neither order nor repetition says anything.
  a.flags.every((flag) => b.flags.includes(flag)) &&
  b.flags.every((flag) => a.flags.includes(flag));

const triageIsNew = guard(['AssessTriage'], ({ data }, { triage, stated }) => {
  const hasNewCategory = data.category !== undefined && !sameCategory(data.category, stated.category);
  return triage === undefined || hasNewCategory || !sameTriage(triage, data) ? undefined : { code: 'TriageUnchanged' };
});

const unitAskedFor = (command: ComplaintCommandOf<'AssignComplaint' | 'TransferComplaint'>): string =>
  command.type === 'TransferComplaint' ? command.data.toUnit : command.data.unitId;

/** Domain-model C5.1: a unit owns the case from here on, so there has to be one. */
const unitIsNamed = guard(['AssignComplaint', 'TransferComplaint'], (command) =>
  isNamed(unitAskedFor(command)) ? undefined : { code: 'UnitMissing' },
);

/** Another dispatch to the unit that has the case would only set its clock back; whom it means there, it says when it signs. */
const unitDoesNotHaveTheCaseYet = guard(['AssignComplaint', 'TransferComplaint'], (command, { assignment }) => {
  const unitId = unitAskedFor(command);
  return assignment?.unitId === unitId ? { code: 'AlreadyAssigned', unitId } : undefined;
});

/** Domain-model C3: a unit that returns a case says which clause makes it another's. */
const legalBasisIsNamed = guard(['ReturnAssignment'], ({ data: { legalBasis } }) =>
  isNamed(legalBasis) ? undefined : { code: 'LegalBasisMissing' },
);

/** The pack is the one that the case was filed under, so the window is the one that stood when the case was dispatched. */
const returnIsWithinItsWindow = guard(['ReturnAssignment'], (_command, { assignedAt }, context) => {
  const hours = context.pack.returnWithinHours;
  if (hours === undefined || assignedAt === undefined) return undefined;
  const until = endOfMissedWindow(endOfPeriod(assignedAt, hours * millisecondsPerHour), context);
  return until === undefined ? undefined : { code: 'WindowClosed', window: 'return', until };
});

/** "Member of unit", as far as the actor's own permission shows it. */
const signerActsForTheAssignedUnit = guard(['SignOff'], (_command, state, { actor }) => {
  const unitId = assignedUnitOf(state);
  return actor.unit === unitId ? undefined : { code: 'NotInTheUnit', unitId };
});

const handlerIsNamed = guard(['SignOff'], ({ data: { handlerId } }) =>
  isNamed(handlerId) ? undefined : { code: 'HandlerMissing' },
);

const findingIsStated = guard(['RecordFinding'], ({ data: { finding } }) =>
  finding === 'notStated' ? { code: 'FindingNotStated' } : undefined,
);

/** What a finding rests on, or shows two cases to belong together. */
const basisIsWritten = guard(['RecordFinding', 'LinkComplaint'], ({ data: { basis } }) =>
  isWritten(basis) ? undefined : { code: 'BasisMissing' },
);

export const handlingGuards = {
  severityIsOnTheScale,
  triageIsNew,
  unitIsNamed,
  unitDoesNotHaveTheCaseYet,
  legalBasisIsNamed,
  returnIsWithinItsWindow,
  signerActsForTheAssignedUnit,
  handlerIsNamed,
  findingIsStated,
  basisIsWritten,
} as const;
