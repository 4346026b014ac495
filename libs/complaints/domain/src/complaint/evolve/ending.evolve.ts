import type { EndingEvent } from '../complaint.events';
import { noFollowUp } from '../state/follow-up.state';
import { standsAt, unchanged, type Evolves } from './evolves';
import { standing } from './standing';

export const endingEvolves: Evolves<EndingEvent['type']> = {
  FeedbackDelivered: unchanged,
  ComplaintClosedWithFeedback: (state, { data }, recorded) =>
    standing('Closed', { ...state, windows: data.windows, followUp: noFollowUp }, recorded, data),
  OutcomeDisputed: standsAt('Disputed'),
  ComplaintWithdrawn: (state, { data }, recorded) => standing('Withdrawn', { ...state, windows: {} }, recorded, data),
};
