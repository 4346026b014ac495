import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintState } from '../complaint.state';
import { countsAt, runsFrom } from '../complaint.time';
import { clockPaused, clockResumed } from '../deadlines/clock';
import { deadlineEvents } from '../deadlines/deadline-events';
import type { Facts } from './facts';

export const filed = (
  { data }: ComplaintCommandOf<'FileComplaint'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => {
  const { complaintNo, occurredOn: receivedOn, provenance } = context;
  return [
    { type: 'ComplaintFiled', data: { complaintNo, receivedOn, ...data, ...provenance } },
    ...deadlineEvents(state, context, { act: state.nextRevision, starts: 'ComplaintFiled' }),
  ];
};

export const acknowledged = (
  { data }: ComplaintCommandOf<'AcknowledgeComplaint'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  { type: 'ComplaintAcknowledged', data: { ...data, ...context.provenance } },
  ...deadlineEvents(state, context, { act: state.nextRevision, meets: 'acknowledge' }),
];

export const informationRequested = (
  { data }: ComplaintCommandOf<'RequestInformation'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  { type: 'InformationRequested', data: { ...data, ...context.provenance } },
  ...clockPaused(state, countsAt(context)),
];

export const informationSupplied = (
  { data }: ComplaintCommandOf<'SupplyInformation'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  { type: 'InformationSupplied', data: { ...data, ...context.provenance } },
  ...clockResumed(state, runsFrom(context), 'reply').events,
];
