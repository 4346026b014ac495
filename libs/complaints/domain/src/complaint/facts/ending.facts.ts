import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import type { Windows } from '../complaint.values';
import { deadlineEvents, type DeadlineEffect } from '../deadlines/deadline-events';
import type { Closing } from '../commands/resolution.commands';
import { windowUntil } from '../windows';
import { endDateOf, type Facts } from './facts';

const windowsOf = (context: ComplaintContext): Windows => {
  const reopenUntil = windowUntil(context, 'reopenDays');
  const disputeUntil = windowUntil(context, 'disputeDays');
  return {
    ...(reopenUntil === undefined ? {} : { reopenUntil }),
    ...(disputeUntil === undefined ? {} : { disputeUntil }),
  };
};

/** What came before it in the same append, then the feedback, where there is any, then the closing. */
const closing = (
  before: readonly ComplaintEvent[],
  { feedback, endedOn, timely = 'notStated', ...data }: Closing,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => {
  const { provenance } = context;
  const closed: ComplaintEvent = {
    type: 'ComplaintClosedWithFeedback',
    data: { ...data, timely, windows: windowsOf(context), endedOn: endDateOf(context, endedOn), ...provenance },
  };
  const delivered: readonly ComplaintEvent[] =
    feedback === undefined ? [] : [{ type: 'FeedbackDelivered', data: { feedback, ...provenance } }];
  const [first, ...more] = [...before, ...delivered, closed];
  const effect: DeadlineEffect = {
    act: state.nextRevision + BigInt(more.length),
    meets: 'resolve',
    starts: 'ComplaintClosedWithFeedback',
    ends: true,
  };
  const waived = data.followUpWaived === undefined ? effect : { ...effect, waives: 'followUp' as const };
  return [first, ...more, ...deadlineEvents(state, context, waived)];
};

export const closedWithFeedback = (
  { data }: ComplaintCommandOf<'CloseWithFeedback'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => closing([], data, state, context);

export const resolvedOnTheSpot = (
  { data: { agreement, ...data } }: ComplaintCommandOf<'ResolveOnTheSpot'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => {
  const onTheSpot = { type: 'ResolvedOnTheSpot', data: { agreement, ...context.provenance } } as const;
  return closing([onTheSpot], data, state, context);
};

/** Stage 2 follows a decided review, and there is none yet. */
export const outcomeDisputed = (
  { data }: ComplaintCommandOf<'DisputeOutcome'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  { type: 'OutcomeDisputed', data: { ...data, stage: 1, ...context.provenance } },
  ...deadlineEvents(state, context, { act: state.nextRevision, starts: 'OutcomeDisputed' }),
];

const reopenWindow = (context: ComplaintContext): readonly ComplaintEvent[] => {
  const until = windowUntil(context, 'reopenDays');
  return until === undefined ? [] : [{ type: 'ReopenWindowOpened', data: { until } }];
};

export const withdrawn = (
  { data }: ComplaintCommandOf<'WithdrawComplaint'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  { type: 'ComplaintWithdrawn', data: { ...data, endedOn: endDateOf(context), ...context.provenance } },
  ...reopenWindow(context),
  ...deadlineEvents(state, context, { act: state.nextRevision, ends: true }),
];
