import type { Recorded } from '@redress/kernel';
import { assignedUnitOf, type ComplaintState } from '../complaint.state';
import { statedTimeOf } from '../complaint.time';
import type { Provenance } from '../complaint.values';
import type { DispatchEvent } from '../events/dispatch.events';
import { standsAt, type Evolves } from './evolves';
import { standing } from './standing';

const withOne = (all: readonly string[], one: string): readonly string[] => (all.includes(one) ? all : [...all, one]);

/** A unit has the case from here on, and no handler in it until it signs. */
const assignedTo = (
  unitId: string,
  state: ComplaintState,
  recorded: Recorded<unknown>,
  provenance: Provenance,
): ComplaintState => {
  const isDated = provenance.precision !== 'notAfter';
  const owned: ComplaintState = {
    ...state,
    assignment: { unitId },
    assignedAt: isDated ? statedTimeOf(recorded.occurredAt, provenance) : undefined,
    units: withOne(state.units, unitId),
  };
  return standing('Assigned', owned, recorded, provenance);
};

/** Nobody has the case any more; who had it is remembered. */
export const ownedByNobody = (state: ComplaintState): ComplaintState => ({
  ...state,
  assignment: undefined,
  assignedAt: undefined,
});

export const dispatchEvolves: Evolves<
  DispatchEvent['type'] | 'ComplaintAssigned' | 'AssignmentSigned' | 'HandlerNamed'
> = {
  ComplaintAssigned: (state, { data }, recorded) => ({
    ...assignedTo(data.unitId, state, recorded, data),
    assignments: state.assignments + 1,
  }),
  AssignmentSigned: standsAt('InProgress'),
  HandlerNamed: (state, { data: { handlerId } }) => ({
    ...state,
    assignment: { unitId: assignedUnitOf(state), handlerId },
    handlers: withOne(state.handlers, handlerId),
  }),
  AssignmentReturned: (state, { data }, recorded) =>
    standing('Valid', { ...ownedByNobody(state), returns: state.returns + 1 }, recorded, data),
  ComplaintTransferred: (state, { data }, recorded) => assignedTo(data.toUnit, state, recorded, data),
};
