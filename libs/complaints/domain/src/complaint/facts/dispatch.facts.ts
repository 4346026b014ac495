import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import { assignedUnitOf, type ComplaintState } from '../complaint.state';
import { deadlineEvents } from '../deadlines/deadline-events';
import type { Facts } from './facts';

/** Nobody has to sign any more, and somebody has to dispatch again; the statutory clock runs on (domain-model C5.4). */
export const assignmentReturned = (
  { data }: ComplaintCommandOf<'ReturnAssignment'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  {
    type: 'AssignmentReturned',
    data: { ...data, unitId: assignedUnitOf(state), returnNo: state.returns + 1, ...context.provenance },
  },
  ...deadlineEvents(state, context, {
    act: state.nextRevision,
    restarts: ['dispatch'],
    voids: { kind: 'signOff', cause: 'reassigned' },
  }),
];

/** The other unit has to sign, in the time that any unit has for it. */
export const transferred = (
  { data }: ComplaintCommandOf<'TransferComplaint'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  {
    type: 'ComplaintTransferred',
    data: { ...data, fromUnit: assignedUnitOf(state), clockEffect: 'none', ...context.provenance },
  },
  ...deadlineEvents(state, context, { act: state.nextRevision, restarts: ['signOff'] }),
];
