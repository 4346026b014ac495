import { assignedUnitOf, type Triage } from '../complaint.state';
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

/** Domain-model C5.1: a unit owns the case from here on, so there has to be one. */
const unitIsNamed = guard(['AssignComplaint'], ({ data: { unitId } }) =>
  isNamed(unitId) ? undefined : { code: 'UnitMissing' },
);

/** Another dispatch to the unit that has the case would only set its clock back; whom it means there, it says when it signs. */
const unitDoesNotHaveTheCaseYet = guard(['AssignComplaint'], ({ data: { unitId } }, { assignment }) =>
  assignment?.unitId === unitId ? { code: 'AlreadyAssigned', unitId } : undefined,
);

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

const basisIsWritten = guard(['RecordFinding'], ({ data: { basis } }) =>
  isWritten(basis) ? undefined : { code: 'BasisMissing' },
);

export const handlingGuards = {
  severityIsOnTheScale,
  triageIsNew,
  unitIsNamed,
  unitDoesNotHaveTheCaseYet,
  signerActsForTheAssignedUnit,
  handlerIsNamed,
  findingIsStated,
  basisIsWritten,
} as const;
