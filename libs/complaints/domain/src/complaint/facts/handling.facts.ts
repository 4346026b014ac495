import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import { assignedUnitOf, type ComplaintState } from '../complaint.state';
import { deadlineEvents } from '../deadlines/deadline-events';
import type { Facts } from './facts';

export const triageAssessed = (
  { data }: ComplaintCommandOf<'AssessTriage'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'TriageAssessed', data: { ...data, ...provenance } }];

export const assigned = (
  { data }: ComplaintCommandOf<'AssignComplaint'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  { type: 'ComplaintAssigned', data: { ...data, attemptNo: state.assignments + 1, ...context.provenance } },
  ...deadlineEvents(state, context, { act: state.nextRevision, meets: 'dispatch', starts: 'ComplaintAssigned' }),
];

/** The unit that signs is the one it was dispatched to; the person it names is the handler from here on (domain-model C5.1). */
export const signedOff = (
  { data: { handlerId } }: ComplaintCommandOf<'SignOff'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  {
    type: 'AssignmentSigned',
    data: { unitId: assignedUnitOf(state), signedBy: context.actor.id, ...context.provenance },
  },
  { type: 'HandlerNamed', data: { handlerId, ...context.provenance } },
  ...deadlineEvents(state, context, { act: state.nextRevision, meets: 'signOff' }),
];

export const communicationLogged = (
  { data }: ComplaintCommandOf<'LogCommunication'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'CommunicationLogged', data: { ...data, ...provenance } }];

export const findingRecorded = (
  { data }: ComplaintCommandOf<'RecordFinding'>,
  _state: ComplaintState,
  { provenance }: ComplaintContext,
): Facts => [{ type: 'FindingRecorded', data: { ...data, ...provenance } }];
