import type { ComplaintCommandOf } from '../complaint.commands';
import type { ComplaintContext } from '../complaint.context';
import type { ComplaintEvent } from '../complaint.events';
import type { ComplaintState } from '../complaint.state';
import { deadlineEvents } from '../deadlines/deadline-events';
import type { SatisfactionBand } from '../events/follow-up.values';
import type { Facts } from './facts';

/** On the scale of 1 to 5 (domain-model C4). */
const bandOf = (satisfaction: number): SatisfactionBand =>
  satisfaction > 3 ? 'satisfied' : satisfaction === 3 ? 'neutral' : 'dissatisfied';

export const followUpRecorded = (
  { data }: ComplaintCommandOf<'RecordFollowUp'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => [
  {
    type: 'FollowUpRecorded',
    data: {
      ...data,
      ...(data.satisfaction === undefined ? {} : { band: bandOf(data.satisfaction) }),
      ...(state.assignment === undefined ? {} : { independentOfUnit: state.assignment.unitId }),
      ...context.provenance,
    },
  },
  ...deadlineEvents(state, context, { act: state.nextRevision, meets: 'followUp' }),
];

/** With the last attempt that the pack asks for the office has done its part: the complainant is unreachable, and the deadline is met. */
export const followUpAttempted = (
  { data }: ComplaintCommandOf<'RecordFollowUpAttempt'>,
  state: ComplaintState,
  context: ComplaintContext,
): Facts => {
  const { occurredOn: on, pack, provenance } = context;
  const n = state.followUp.attempts.length + 1;
  const attempted: ComplaintEvent = { type: 'FollowUpAttempted', data: { ...data, n, on, ...provenance } };
  const isLast = pack.followUpAttemptsMax !== undefined && n >= pack.followUpAttemptsMax;
  if (!isLast) return [attempted];
  return [
    attempted,
    { type: 'FollowUpUnreachable', data: { attempts: n } },
    ...deadlineEvents(state, context, { act: state.nextRevision, meets: 'followUp' }),
  ];
};
