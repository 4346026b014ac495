import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import { deadlineEvents } from '../deadlines/deadline-events';
import { windowUntil } from '../windows';
import { endDateOf, type Facts } from './facts';

export const markedValid = (
  { data: { checks, criteria } }: ComplaintCommandOf<'MarkValid'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  { type: 'AcceptanceChecked', data: { checks, ...context.provenance } },
  { type: 'ComplaintMarkedValid', data: { criteria, ...context.provenance } },
  ...deadlineEvents(state, context, {
    act: state.nextRevision + 1n,
    meets: 'acceptance',
    starts: 'ComplaintMarkedValid',
  }),
];

/** Deciding that a case goes no further meets the acceptance deadline, ends every other and opens the window of review. */
const decidedAgainst = (decision: ComplaintEvent, state: ComplaintState, context: ComplaintContext): Facts => {
  const until = windowUntil(context, 'reviewDays');
  return [
    decision,
    ...(until === undefined ? [] : [{ type: 'ReviewWindowOpened', data: { until } } as const]),
    ...deadlineEvents(state, context, { act: state.nextRevision, meets: 'acceptance', ends: true }),
  ];
};

export const markedInvalid = (
  { data }: ComplaintCommandOf<'MarkInvalid'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts =>
  decidedAgainst(
    { type: 'ComplaintMarkedInvalid', data: { ...data, endedOn: endDateOf(context), ...context.provenance } },
    state,
    context,
  );

export const acceptanceRefused = (
  { data }: ComplaintCommandOf<'RefuseAcceptance'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts =>
  decidedAgainst(
    { type: 'AcceptanceRefused', data: { ...data, endedOn: endDateOf(context), ...context.provenance } },
    state,
    context,
  );
