import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import type { Windows } from '../complaint.values';
import { deadlineEvents, type DeadlineEffect } from '../deadlines/deadline-events';
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

/** The feedback is an event of its own where there is any; the closing always is. */
export const closedWithFeedback = (
  { data }: ComplaintCommandOf<'CloseWithFeedback'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => {
  const { feedback, endedOn, timely = 'notStated', ...closing } = data;
  const { provenance } = context;
  const closed: ComplaintEvent = {
    type: 'ComplaintClosedWithFeedback',
    data: { ...closing, timely, windows: windowsOf(context), endedOn: endDateOf(context, endedOn), ...provenance },
  };
  const acts: Facts =
    feedback === undefined ? [closed] : [{ type: 'FeedbackDelivered', data: { feedback, ...provenance } }, closed];
  const effect: DeadlineEffect = {
    act: state.nextRevision + BigInt(acts.length - 1),
    meets: 'resolve',
    starts: 'ComplaintClosedWithFeedback',
    ends: true,
  };
  const waived = data.followUpWaived === undefined ? effect : { ...effect, waives: 'followUp' as const };
  return [...acts, ...deadlineEvents(state, context, waived)];
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

export const withdrawn = (
  { data }: ComplaintCommandOf<'WithdrawComplaint'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  { type: 'ComplaintWithdrawn', data: { ...data, endedOn: endDateOf(context), ...context.provenance } },
  ...deadlineEvents(state, context, { act: state.nextRevision, ends: true }),
];
